import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Passport } from '@/lib/passport/passport';
import styles from './TenantChip.module.css';
import { tenantColour } from './tenant-colour';
import { slugName, tenantName } from './tenant-name';
import { viewMessages } from './view-messages';

export interface TenantChipProps {
  /** Slug, or what stands for it. */
  tenantKey: string;
  passport: Passport | null;
}

/** A tenant by its name and in its colour; in the screenshot mode by neither name nor slug. */
export function TenantChip({ tenantKey, passport }: TenantChipProps) {
  const { hides } = useScreenshotMode();
  const name = tenantName(tenantKey, passport, hides);
  const slug = slugName(tenantKey);
  const title = name === slug ? viewMessages.tenant(name) : viewMessages.tenantSlug(name, slug);
  return (
    <span
      className={styles.chip}
      title={hides ? undefined : title}
      style={{ color: tenantColour(tenantKey, passport?.colour ?? null) }}
    >
      <span className={styles.dot} />
      <bdi className={styles.name}>{name}</bdi>
    </span>
  );
}
