import { Suspense, useState } from 'react';
import { Popover } from '@/components/ui/Popover';
import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Passport } from '@/lib/passport/passport';
import type { Generation } from '@/lib/screens/types';
import { PassportCard } from './on-demand';
import styles from './TenantButton.module.css';
import { TenantChip } from './TenantChip';
import { tenantName } from '@/components/passport/tenant-name';
import { tenantWords } from '@/components/passport/tenant-words';

export interface TenantButtonProps {
  tenantKey: string;
  passport: Passport | null;
  /** The app that the address tells of. */
  seen: Generation | null;
}

/** The tenant in view; opens what is known of it. */
export function TenantButton({ tenantKey, passport, seen }: TenantButtonProps) {
  const [open, setOpen] = useState(false);
  const { hides } = useScreenshotMode();
  const label = hides ? tenantWords.someTenant : tenantWords.tenant(tenantName(tenantKey, passport, false));
  return (
    <Popover
      label={label}
      onToggle={setOpen}
      trigger={(properties) => (
        <button type="button" className={styles.button} aria-label={label} {...properties}>
          <TenantChip tenantKey={tenantKey} passport={passport} />
        </button>
      )}
    >
      {() => (
        <Suspense>
          {/* Another tenant, another card: nothing typed for one may be kept for the other. */}
          {open && <PassportCard key={tenantKey} tenantKey={tenantKey} passport={passport} seen={seen} />}
        </Suspense>
      )}
    </Popover>
  );
}
