import { useEffect, useState, useSyncExternalStore } from 'react';
import type { NoteFilter } from '@/lib/notes/filter';
import { createNoteList, type NoteList, type NoteListState } from '@/services/notes-db/note-list';
import {
  deleteForever,
  pinNote,
  restoreNote,
  saveNote,
  tickTask,
  trashNote,
} from '@/services/notes-db/notes-store';

export interface NotesView extends NoteListState {
  /** These are in sight, by their place in `ids`. */
  show: NoteList['show'];
  retry: () => void;
}

/**
 * A list of notes of any length, kept up to date with every window. Only the notes in sight are held: say which with
 * `show`.
 *
 * @param filter - Compared by content: it may be a new object on each render.
 */
export function useNotes(filter: NoteFilter): NotesView {
  const question = JSON.stringify(filter);
  const [held, setHeld] = useState(() => ({ question, list: createNoteList(filter) }));
  if (held.question !== question) setHeld({ question, list: createNoteList(filter) });
  const { list } = held;
  useEffect(() => list.start(), [list]);
  const state = useSyncExternalStore(list.subscribe, list.getState);
  return { ...state, show: list.show, retry: list.read };
}

/** The verbs on notes; the same object on every render. Lists follow by themselves. */
export const useNoteActions = () => actions;

const actions = {
  save: saveNote,
  trash: trashNote,
  restore: restoreNote,
  pin: pinNote,
  tick: tickTask,
  deleteForever,
};
