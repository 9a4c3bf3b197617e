import { messages } from './messages';
import styles from './TenantChip.module.css';
import { tenantColour } from './tenant-colour';

export interface TenantChipProps {
  tenant: string;
}

export function TenantChip({ tenant }: TenantChipProps) {
  return (
    <span className={styles.chip} title={messages.tenant(tenant)} style={{ color: tenantColour(tenant) }}>
      <span className={styles.dot} />
      <bdi className={styles.name}>{tenant}</bdi>
    </span>
  );
}
