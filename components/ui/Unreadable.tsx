import { messages } from './messages';
import styles from './Unreadable.module.css';

export interface UnreadableProps {
  count: number;
  /** What they are, in the plural: "walks". */
  things: string;
}

/** Says beside a list that more is kept than it shows. Nothing where all can be read. */
export function Unreadable({ count, things }: UnreadableProps) {
  if (count === 0) return null;
  return (
    <p className={styles.line} data-unreadable={count}>
      {messages.unreadable(count, things)}
    </p>
  );
}
