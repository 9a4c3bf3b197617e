import { useState } from 'react';

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

/**
 * Choosing several notes of a list. A note that leaves the list is no longer chosen.
 *
 * @param known - Ids of the list as far as it is known: those that "all" takes.
 */
export function useNoteSelection(known: readonly string[]): NoteSelection {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const [left, setLeft] = useState(false);
  const begin = (on: boolean) => {
    setIds(on ? new Set() : null);
    setLeft(!on);
  };
  return {
    chosen: ids && known.filter((id) => ids.has(id)),
    left,
    start: () => begin(true),
    stop: () => begin(false),
    toggle: (id) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    chooseAll: (on) => setIds(new Set(on ? known : [])),
  };
}
