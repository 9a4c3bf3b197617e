import { useMemo } from 'react';
import { readScope } from '@/lib/search/scopes';
import { searchGuide, withNotes } from '@/lib/search/search-guide';
import type { Hit, SearchContext } from '@/lib/search/types';
import type { LoadStatus } from './useGuide';
import { type NoteHits, useNoteHits } from './useNoteHits';
import { useSearchableGuide } from './useSearchableGuide';

export interface SearchState {
  /** `loading` until the guide can be searched; notes may follow a moment later. */
  status: LoadStatus;
  /** Guide and notes in one list, best first. */
  hits: readonly Hit[];
  /** After the sign of the commands: a path that the guide names was typed. */
  namesPath: boolean;
  /** What is to be known of the notes among them. */
  notes: NotesState;
}

/** How it stands with the notes of a search: whether more may come, whether some are missing. */
export type NotesState = Omit<NoteHits, 'hits'>;

const nothing: readonly Hit[] = [];

/** Notes that are looked for beside many hits of the guide: each has to be read, at each key. `n:` shows a list full. */
const notesBesideGuide = 12;

/**
 * Search the guide and the user's notes, as the user types. Blanks alone find nothing.
 *
 * @param query - As typed: with the sign that narrows it, if there is one.
 * @param context - The same object for as long as nothing of it changes.
 */
export function useSearch(query: string, context: SearchContext, limit: number): SearchState {
  const { status, guide } = useSearchableGuide();
  const { scope, rest } = readScope(query);
  const inGuide = useMemo(() => {
    if (guide === null || scope === 'notes' || scope === 'tags') return nothing;
    return searchGuide(guide, searchedIn(query), { ...context, limit, scope });
  }, [guide, query, scope, context, limit]);
  const mostNotes = Math.min(limit, Math.max(notesBesideGuide, limit - inGuide.length));
  const notes = useNoteHits(guide, scope, rest, context, mostNotes);
  const hits = useMemo(() => withNotes(limit, inGuide, notes.hits), [inGuide, notes.hits, limit]);
  const namesPath = scope === 'commands' && guide?.postings.has(query.trim().toLowerCase()) === true;
  const { looking, failed, catchingUp, unread, foundFor } = notes;
  const state = useMemo(
    () => ({ looking, failed, catchingUp, unread, foundFor }),
    [looking, failed, catchingUp, unread, foundFor],
  );
  return { status, hits, namesPath, notes: state };
}

/** The words of a query. After the sign of the commands a path of the API is looked for, which has that sign itself. */
export function searchedIn(query: string): string {
  const { scope, rest } = readScope(query);
  return scope === 'commands' ? query : rest;
}
