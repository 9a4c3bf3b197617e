import { type KeyboardEvent, useRef, useState } from 'react';
import { useNoteActions } from '@/hooks/useNotes';
import type { Note } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { messages } from './messages';
import { NoteEditing } from './NoteEditing';
import { NoteItem } from './NoteItem';
import styles from './NoteList.module.css';
import type { NotePlace } from './note-place';
import { SelectionBar } from './SelectionBar';
import { UndoBar } from './UndoBar';
import { useAttempts } from './use-attempts';
import { useNoteSelection } from './use-note-selection';

export interface NoteListProps {
  notes: readonly Note[];
  /** All notes of the list, shown or not. */
  count: number;
  /** The list is Trash. */
  inTrash: boolean;
  place: NotePlace;
  /** A note asked for from outside. */
  wantedId: string | null;
  /** Names of the screen and area a note is tied to. */
  tiesOf: (note: Note) => readonly string[];
  onSaved: (savedAt: number) => void;
  onExport: (ids: readonly string[]) => void;
}

/** Notes in the order given, each read or edited in place, or several chosen at once. */
export function NoteList({ notes, count, inTrash, wantedId, tiesOf, onExport, ...editor }: NoteListProps) {
  const { trash, restore, pin } = useNoteActions();
  const { failed, attempt } = useAttempts();
  const selection = useNoteSelection(notes);
  const [editing, setEditing] = useState<Note | null>(null);
  /** The note that was read again after it was edited: its button has the focus. */
  const [edited, setEdited] = useState<string | null>(null);
  const [trashed, setTrashed] = useState<{ ids: readonly string[]; text: string } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The screen beside it may change, and the list with it: what is being written stays.
  const left = editing !== null && notes.every(({ id }) => id !== editing.id);
  const rows = left ? [editing, ...notes] : notes;

  const moveToTrash = async (ids: readonly string[]) => {
    const titles = new Map(notes.map((note) => [note.id, noteTitle(note)]));
    const done = await attempt(ids, trash);
    const [first] = done;
    if (first === undefined) return;
    const text =
      done.length === 1 ? messages.trashed(titles.get(first) ?? '') : messages.trashedMany(done.length);
    setTrashed({ ids: done, text });
  };
  const takeBack = async (ids: readonly string[]) => {
    const done = await attempt(ids, restore);
    if (done.length === ids.length) setTrashed(null);
    // What had the focus is gone from the page.
    list.current?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selection.chosen) selection.stop();
  };

  return (
    <div className={styles.notes} onKeyDown={handleKeyDown}>
      {failed > 0 && (
        <p role="alert" className={styles.failed}>
          {messages.actionFailed(failed)}
        </p>
      )}
      {trashed && (
        <UndoBar key={trashed.ids.join()} text={trashed.text} onUndo={() => void takeBack(trashed.ids)} />
      )}
      {notes.length > 0 && (
        <SelectionBar
          selection={selection}
          shown={notes.length}
          count={count}
          inTrash={inTrash}
          onExport={onExport}
          onTrash={(ids) => {
            selection.stop();
            void moveToTrash(ids);
          }}
          onRestore={(ids) => {
            selection.stop();
            void takeBack(ids);
          }}
        />
      )}
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={messages.list} data-count={count}>
        {rows.map((note) =>
          note.id === editing?.id ? (
            <NoteEditing
              key={note.id}
              note={note}
              {...editor}
              onClose={() => {
                setEditing(null);
                setEdited(note.id);
              }}
            />
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              wanted={note.id === wantedId}
              ties={tiesOf(note)}
              chosen={selection.chosen?.includes(note.id) ?? null}
              focusEdit={note.id === edited}
              onChoose={() => selection.toggle(note.id)}
              onEdit={() => setEditing(note)}
              onPin={(pinned) => void attempt([note.id], (id) => pin(id, pinned))}
              onTrash={() => void moveToTrash([note.id])}
              onRestore={() => void takeBack([note.id])}
            />
          ),
        )}
      </ul>
    </div>
  );
}
