import { useScreenshotMode } from '@/hooks/useScreenshotMode';
import styles from './PassportCard.module.css';
import { PassportForm, type PassportFormProps } from './PassportForm';
import { slugName, tenantName } from './tenant-name';

/** What is known of the tenant in view, in the small sheet that its name opens. */
export function PassportCard({ tenantKey, passport, seen }: PassportFormProps) {
  const { hides } = useScreenshotMode();
  const name = tenantName(tenantKey, passport, hides);
  const slug = slugName(tenantKey);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {!hides && name !== slug && <bdi className={styles.slug}>{slug}</bdi>}
      </div>
      <PassportForm tenantKey={tenantKey} passport={passport} seen={seen} />
    </div>
  );
}
