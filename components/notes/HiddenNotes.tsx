import { EmptyState } from '@/components/ui/EmptyState';
import { messages } from './messages';
import styles from './NoteItem.module.css';
import list from './NoteList.module.css';

export interface HiddenNotesProps {
  /** Those drawn. */
  shown: number;
  /** All notes of the list, shown or not. */
  count: number;
}

/** Notes in the screenshot mode: that they are there, and nothing of what they say. */
export function HiddenNotes({ shown, count }: HiddenNotesProps) {
  return (
    <>
      <EmptyState text={messages.hiddenWords} />
      <ul className={list.list} aria-label={messages.list} data-count={count}>
        {Array.from({ length: shown }, (_, index) => (
          <li key={index} className={styles.note}>
            {messages.someNote(index + 1)}
          </li>
        ))}
      </ul>
    </>
  );
}
