import { useState } from 'react';
import { useNoteActions } from '@/hooks/useNotes';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { messages } from './messages';
import { NoteEditing } from './NoteEditing';
import { NoteItem } from './NoteItem';
import styles from './NoteList.module.css';
import type { NotePlace } from './note-place';
import { UndoBar } from './UndoBar';

export interface NoteListProps {
  notes: readonly Note[];
  /** All notes of the list, shown or not. */
  count: number;
  place: NotePlace;
  /** A note asked for from outside. */
  wantedId: string | null;
  /** Names of the screen and area a note is tied to. */
  tiesOf: (note: Note) => readonly string[];
  onSaved: (savedAt: number) => void;
}

/** Notes in the order given, each read or edited in place. */
export function NoteList({ notes, count, place, wantedId, tiesOf, onSaved }: NoteListProps) {
  const { trash, restore, pin } = useNoteActions();
  const [editing, setEditing] = useState<string | null>(null);
  const [trashed, setTrashed] = useState<Note | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = async (work: Promise<unknown>, then?: () => void) => {
    setFailed(false);
    try {
      await work;
      then?.();
    } catch {
      // The store has said why on the console; the note is as it was, and the list shows it.
      setFailed(true);
    }
  };
  return (
    <>
      {failed && (
        <p role="alert" className={styles.failed}>
          {messages.actionFailed}
        </p>
      )}
      {trashed && (
        <UndoBar
          text={messages.trashed(noteTitle(trashed))}
          onUndo={() => void attempt(restore(trashed.id), () => setTrashed(null))}
        />
      )}
      <ul className={styles.list} aria-label={messages.list} data-count={count}>
        {notes.map((note) =>
          note.id === editing ? (
            <NoteEditing
              key={note.id}
              note={note}
              place={place}
              onClose={() => setEditing(null)}
              onSaved={onSaved}
            />
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              wanted={note.id === wantedId}
              ties={tiesOf(note)}
              onEdit={() => setEditing(note.id)}
              onPin={(pinned) => void attempt(pin(note.id, pinned))}
              onTrash={() => void attempt(trash(note.id), () => setTrashed(note))}
              onRestore={() => void attempt(restore(note.id))}
            />
          ),
        )}
      </ul>
    </>
  );
}
