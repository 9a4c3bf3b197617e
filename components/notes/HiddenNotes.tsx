import { EmptyState } from '@/components/ui/EmptyState';
import type { Note } from '@/lib/notes/note';
import { messages } from './messages';
import styles from './NoteItem.module.css';
import list from './NoteList.module.css';

export interface HiddenNotesProps {
  notes: readonly Note[];
  /** All notes of the list, shown or not. */
  count: number;
}

/** Notes in the screenshot mode: that they are there, and nothing of what they say. */
export function HiddenNotes({ notes, count }: HiddenNotesProps) {
  return (
    <>
      <EmptyState text={messages.hiddenWords} />
      <ul className={list.list} aria-label={messages.list} data-count={count}>
        {notes.map(({ id }, index) => (
          <li key={id} className={styles.note}>
            {messages.someNote(index + 1)}
          </li>
        ))}
      </ul>
    </>
  );
}
