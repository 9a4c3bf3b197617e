import { useEffect, useMemo, useReducer, useState } from 'react';
import { screenName } from '@/content/screens';
import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import {
  listLostTies,
  listNotes,
  type LostTie,
  onNotesChanged,
  retie,
} from '@/services/notes-db/notes-store';
import { useAllAreas } from './useGuide';

export type { LostTie };

/** An entry that a note can be tied to. */
export interface EntryName {
  id: string;
  title: string;
}

export interface LostTiesView {
  /** What notes are tied to and is not there any more; `null` until it is known. */
  lost: readonly LostTie[] | null;
  entries: readonly EntryName[];
}

/**
 * Screens and entries that the guide has no more and notes are still tied to.
 *
 * @param wanted - `false` looks for nothing yet: the whole guide is loaded for it.
 */
export function useLostTies(wanted: boolean): LostTiesView {
  const { status, areas } = useAllAreas(wanted);
  const [lost, setLost] = useState<readonly LostTie[] | null>(null);
  const [changes, countChange] = useReducer((before: number) => before + 1, 0);
  const entries = useMemo(
    () => areas.flatMap((area) => area.entries.map(({ id, title }) => ({ id, title }))),
    [areas],
  );
  const isReady = wanted && status === 'ready';

  useEffect(() => (isReady ? onNotesChanged(countChange) : undefined), [isReady]);
  useEffect(() => {
    if (!isReady) return undefined;
    let left = false;
    const ids = new Set(entries.map(({ id }) => id));
    const known = { isScreen: (id: string) => screenName(id) !== '', isEntry: (id: string) => ids.has(id) };
    listLostTies(known).then(
      (found) => !left && setLost(found),
      () => undefined, // the list of notes says why they cannot be read
    );
    return () => {
      left = true;
    };
  }, [isReady, entries, changes]);
  return { lost, entries };
}

/** The first notes tied to something that is gone. */
export function useLostNotes(tie: LostTie, limit: number): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const { kind, id, count } = tie;
  useEffect(() => {
    let left = false;
    listNotes(filterOf({ kind, id }), limit).then(
      (found) => !left && setNotes(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [kind, id, count, limit]);
  return notes;
}

/** Tie all notes of something that is gone to something else, or to nothing; with the way back. */
export const tieAnew = (tie: Pick<LostTie, 'kind' | 'id'>, to: string | null) =>
  retie(filterOf(tie), { [tie.kind]: to });

const filterOf = ({ kind, id }: Pick<LostTie, 'kind' | 'id'>): NoteFilter =>
  kind === 'screen' ? { scope: 'screen', screen: id } : { scope: 'entry', entry: id };
