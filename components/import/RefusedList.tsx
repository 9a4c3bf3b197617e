import { partText } from '@/lib/notes/import/messages';
import type { Refusal } from '@/lib/notes/import/refusal';
import { messages } from './messages';
import styles from './RefusedList.module.css';

export interface RefusedListProps {
  refused: readonly Refusal[];
  count: number;
}

/** As many as one reads; the report has more. */
const SHOWN = 20;

/** What is not imported, with file, line and reason. */
export function RefusedList({ refused, count }: RefusedListProps) {
  const shown = refused.slice(0, SHOWN).map(partText);
  return (
    <section className={styles.refused}>
      <h3 className={styles.title}>{messages.refused(count)}</h3>
      <ul className={styles.list} data-count={count}>
        {shown.map((text, index) => (
          <li key={index}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {count > shown.length && <p>{messages.more(count - shown.length)}</p>}
    </section>
  );
}
