import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { PassportForm } from '@/components/passport/PassportForm';
import { messages as passportMessages, saidWords } from '@/components/passport/messages';
import { tenantColour } from '@/components/passport/tenant-colour';
import { slugName } from '@/components/passport/tenant-name';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { type Asked, ASKED_AS, type Passport } from '@/lib/passport/passport';
import { messages } from './messages';
import styles from './TenantRow.module.css';

export interface TenantRowProps {
  passport: Passport;
  /** What it is called here. */
  name: string;
  /** The slug is not shown. */
  hides: boolean;
  editing: boolean;
  onEdit: (open: boolean) => void;
  onForget: () => void;
}

/** A tenant and what is known of it, which opens in place to be changed. */
export function TenantRow({ passport, name, hides, editing, onEdit, onForget }: TenantRowProps) {
  const formId = useId();
  const slug = slugName(passport.tenant);
  return (
    <li className={styles.row} data-tenant={hides ? '' : passport.tenant}>
      <div className={styles.line}>
        <span className={styles.dot} style={{ color: tenantColour(passport.tenant, passport.colour) }} />
        <div className={styles.main}>
          <p className={styles.name}>
            <bdi>{name}</bdi>
            {!hides && name !== slug && <bdi className={styles.slug}>{slug}</bdi>}
          </p>
          <p className={styles.known}>{knownWords(passport) || messages.nothingKnown}</p>
        </div>
        <Button
          aria-label={messages.editTenant(name)}
          aria-expanded={editing}
          aria-controls={editing ? formId : undefined}
          onClick={() => onEdit(!editing)}
        >
          {messages.edit}
        </Button>
        <IconButton icon={Trash2} label={messages.forgetTenant(name)} onClick={onForget} />
      </div>
      {editing && (
        <div id={formId} className={styles.form}>
          <PassportForm tenantKey={passport.tenant} passport={passport} seen={null} />
        </div>
      )}
    </li>
  );
}

/** What was said, in one line. */
function knownWords(passport: Passport): string {
  const said = (Object.keys(ASKED_AS) as Asked[]).flatMap((key) =>
    passport[key] === null
      ? []
      : passportMessages.answered(passportMessages.subject[key], saidWords(key, passport)),
  );
  const app = passport.generation;
  return [
    ...said,
    ...(app
      ? [
          passportMessages.answered(
            passportMessages.subject.generation,
            passportMessages.answers.generation[app],
          ),
        ]
      : []),
  ].join(' · ');
}
