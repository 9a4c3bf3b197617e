import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { NoteFields } from '@/lib/notes/note';
import type { SaveOutcome } from '@/lib/notes/revise';
import { createNoteEditor, type EditorState, type InitialFields } from '@/services/notes-db/note-editor';

export interface NoteDraftView extends EditorState {
  /** Change some fields. */
  setDraft: (change: Partial<NoteFields>) => void;
  /** `null` when it failed (see `error`), or when there is nothing to save in a new note. */
  save: () => Promise<SaveOutcome | null>;
  /** Give up what is not saved, and the draft with it. */
  discard: () => Promise<void>;
}

/**
 * The text of one note while it is being written. Drafts look after themselves: nothing need be called on blur, on
 * leaving or on unmount.
 *
 * @param noteId - `null` for a new note. After it is saved the hook holds the next new note, empty but for `initial`.
 * @param initial - A `Note`, shown until the stored one is read; or the ties of a new note, which are followed until
 *   something is typed. Compared by content.
 */
export function useNoteDraft(noteId: string | null, initial: InitialFields): NoteDraftView {
  const [held, setHeld] = useState(() => ({ noteId, editor: createNoteEditor(noteId, initial) }));
  if (held.noteId !== noteId) setHeld({ noteId, editor: createNoteEditor(noteId, initial) });
  const { editor } = held;

  useEffect(() => editor.start(), [editor]);

  const followInitial = useEffectEvent(() => editor.setInitial(initial));
  const content = JSON.stringify(initial);
  useEffect(() => followInitial(), [content]);

  const state = useSyncExternalStore(editor.subscribe, editor.getState);
  return { ...state, setDraft: editor.setDraft, save: editor.save, discard: editor.discard };
}
