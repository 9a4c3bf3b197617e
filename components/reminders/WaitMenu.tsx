import type { Reminder } from '@/lib/journal/rows';
import { dueAfter, type Wait } from '@/lib/reminders/times';
import { whenWords } from '@/lib/reminders/words';
import { messages } from './messages';
import styles from './WaitMenu.module.css';
import { usualWords } from './words';

const WAITS: readonly Wait[] = ['nightly-build', 'ten-minutes', 'filter', 'tomorrow'];

export interface WaitMenuProps {
  /** All that are known: the answered ones say how long it usually took here. */
  reminders: readonly Reminder[];
  tenant: string | null;
  now: number;
  onChoose: (wait: Wait) => void;
}

/** What to wait for: when that will be due, what is known of it, and how long it took here. */
export function WaitMenu({ reminders, tenant, now, onChoose }: WaitMenuProps) {
  return (
    <ul className={styles.menu}>
      {WAITS.map((wait) => (
        <li key={wait}>
          <button type="button" className={styles.item} onClick={() => onChoose(wait)}>
            <span className={styles.head}>
              <span className={styles.wait}>{messages.waitChoice[wait]}</span>
              <span className={styles.due}>{whenWords(dueAfter(wait, now), now)}</span>
            </span>
            <span className={styles.known}>
              {[messages.known[wait], usualWords(reminders, tenant, wait)].filter(Boolean).join(' ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
