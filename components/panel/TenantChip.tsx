import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import type { Passport } from '@/lib/passport/passport';
import styles from './TenantChip.module.css';
import { tenantColour } from '@/components/passport/tenant-colour';
import { slugName, tenantName } from '@/components/passport/tenant-name';
import { tenantWords } from '@/components/passport/tenant-words';

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
  const title = name === slug ? tenantWords.tenant(name) : tenantWords.tenantSlug(name, slug);
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
