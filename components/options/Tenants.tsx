import { useRef, useState } from 'react';
import { tenantName } from '@/components/passport/tenant-name';
import { EmptyState } from '@/components/ui/EmptyState';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { forgetPassport, restorePassport } from '@/hooks/passport-changes';
import { usePassports } from '@/hooks/usePassports';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Passport } from '@/lib/passport/passport';
import { messages } from './messages';
import { TenantRow } from './TenantRow';
import styles from './Tenants.module.css';

/** What is known of each tenant: changed in place, forgotten, and brought back. */
export function Tenants() {
  const passports = usePassports();
  const { hides } = useScreenshotMode();
  const [editing, setEditing] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState<Passport | null>(null);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (!passports) return null;

  const rows = Object.values(passports)
    .map((passport) => ({ passport, name: tenantName(passport.tenant, passport, false) }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.passport.tenant.localeCompare(b.passport.tenant))
    // Several tenants are still told apart where none is named.
    .map(({ passport, name }, index) => ({ passport, name: hides ? messages.someTenant(index + 1) : name }));

  const attempt = async (work: Promise<void>, done: () => void) => {
    setFailed(false);
    await work.then(done, () => setFailed(true));
  };
  const undo = (passport: Passport) =>
    attempt(restorePassport(passport), () => {
      setForgotten(null);
      // What had the focus is gone from the page.
      list.current?.focus();
    });
  return (
    <>
      {failed && <p role="alert">{messages.tenantFailed}</p>}
      {forgotten && (
        <UndoNotice
          key={forgotten.tenant}
          text={messages.forgotten(hides ? messages.tenant : tenantName(forgotten.tenant, forgotten, false))}
          onUndo={() => void undo(forgotten)}
        />
      )}
      {rows.length === 0 && <EmptyState text={messages.noTenants} />}
      <ul
        ref={list}
        tabIndex={-1}
        className={styles.list}
        aria-label={messages.tenants}
        data-count={rows.length}
      >
        {rows.map(({ passport, name }) => (
          <TenantRow
            key={passport.tenant}
            passport={passport}
            name={name}
            hides={hides}
            editing={editing === passport.tenant}
            onEdit={(open) => setEditing(open ? passport.tenant : null)}
            onForget={() => void attempt(forgetPassport(passport.tenant), () => setForgotten(passport))}
          />
        ))}
      </ul>
    </>
  );
}
