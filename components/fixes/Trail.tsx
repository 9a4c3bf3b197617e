import type { Answered } from '@/lib/guide/walk';
import { messages } from './messages';
import styles from './Trail.module.css';

export interface TrailProps {
  trail: readonly Answered[];
  /** Takes back the answer at this place and all after it. */
  onBackTo: (index: number) => void;
}

/** The answers given, each a way back. */
export function Trail({ trail, onBackTo }: TrailProps) {
  if (trail.length === 0) return null;
  return (
    <ol className={styles.trail} aria-label={messages.trail}>
      {trail.map(({ question, answer }, index) => (
        <li key={question.id} className={styles.item}>
          <button
            type="button"
            className={styles.chip}
            title={messages.backTo(question.ask)}
            onClick={() => onBackTo(index)}
          >
            <span className={styles.ask}>{question.ask}</span>
            <span className={styles.answer}>{answer}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
