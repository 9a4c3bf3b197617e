import { useBadge } from '@/hooks/useBadge';
import styles from './BadgeChoice.module.css';
import { messages } from './messages';

/** Whether the toolbar button counts what is due. */
export function BadgeChoice() {
  const { shown, setShown } = useBadge();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={shown ?? true}
        disabled={shown === null}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
      {messages.badge}
    </label>
  );
}
