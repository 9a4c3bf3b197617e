import { messages } from './messages';
import styles from './NoteItem.module.css';

/** A stored note that this version cannot show: it is said that it is there. */
export function UnreadableNote() {
  return (
    <div className={styles.note}>
      <h3 className={styles.title}>{messages.unreadableTitle}</h3>
      <p className={styles.meta}>{messages.unreadable}</p>
    </div>
  );
}

/** The place of a note that is on its way from the disk. */
export function BlankNote() {
  return <div className={styles.blank} aria-busy="true" />;
}
