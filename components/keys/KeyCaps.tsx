import { commandMessages } from './command-messages';
import styles from './KeyCaps.module.css';

export interface KeyCapsProps {
  /** One sign or name each; none says so. */
  keys: readonly string[];
}

/** Keys as they stand on a keyboard. */
export function KeyCaps({ keys }: KeyCapsProps) {
  if (keys.length === 0) return <span className={styles.none}>{commandMessages.noKey}</span>;
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
