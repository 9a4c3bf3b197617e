import { useState } from 'react';
import type { Note } from '@/lib/notes/note';

export interface NoteSelection {
  /** Ids of the notes chosen, in the order of the list; `null` while nobody is choosing. */
  chosen: readonly string[] | null;
  /** It was just left: the focus belongs to what began it. */
  left: boolean;
  start: () => void;
  stop: () => void;
  toggle: (id: string) => void;
  chooseAll: (on: boolean) => void;
}

/** Choosing several notes of a list. A note that leaves the list is no longer chosen. */
export function useNoteSelection(notes: readonly Note[]): NoteSelection {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [left, setLeft] = useState(false);
  const begin = (on: boolean) => {
    setIds(on ? [] : null);
    setLeft(!on);
  };
  return {
    chosen: ids && notes.map(({ id }) => id).filter((id) => ids.includes(id)),
    left,
    start: () => begin(true),
    stop: () => begin(false),
    toggle: (id) =>
      setIds((before) =>
        before?.includes(id) ? before.filter((other) => other !== id) : [...(before ?? []), id],
      ),
    chooseAll: (on) => setIds(on ? notes.map(({ id }) => id) : []),
  };
}
