import { useState } from 'react';
import type { Note, NoteFields } from '@/lib/notes/note';
import { noteTitle } from '@/lib/notes/title';
import { messages } from './messages';
import type { Done } from './undo';

/**
 * Which note of a list is being edited.
 *
 * @param say - Told when text was given up, with the way back to it.
 */
export function useEditing(say: (done: Done) => void) {
  const [editing, setEditing] = useState<Note | null>(null);
  /** What was typed in it and given up, when it is edited again for that. */
  const [regained, setRegained] = useState<NoteFields | null>(null);
  /** The note that was read again after it was edited: its button has the focus. */
  const [edited, setEdited] = useState<string | null>(null);

  const begin = (note: Note, typed: NoteFields | null) => {
    setRegained(typed);
    setEditing(note);
  };
  const leave = (discarded: NoteFields | null) => {
    setEditing(null);
    if (!editing) return;
    if (!discarded) {
      setEdited(editing.id);
      return;
    }
    say({
      ids: [editing.id],
      text: messages.editDiscarded(noteTitle(editing)),
      undo: () => {
        begin(editing, discarded);
        return Promise.resolve(true);
      },
      takesFocus: true,
    });
  };
  return { editing, regained, edited, edit: (note: Note) => begin(note, null), leave };
}
