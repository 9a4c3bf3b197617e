import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import type { Area } from '@/content/types';
import { errorName } from '@/lib/error-name';
import type { Note } from '@/lib/notes/note';
import type { noteTitle } from '@/lib/notes/title';
import type * as search from '@/lib/search/search-guide';
import type { Hit, SearchContext } from '@/lib/search/types';
import { useAllAreas, type LoadStatus } from './useGuide';

export interface SearchRequest extends SearchContext {
  limit: number;
}

export interface SearchState {
  /** `loading` until the guide can be searched; notes may follow a moment later. */
  status: LoadStatus;
  /** Guide and notes in one list, best first. Always those of the query given. */
  hits: readonly Hit[];
  /** The notes could not be searched; the hits are those of the guide. */
  notesFailed: boolean;
}

/** More candidates than any list shows, fewer than would take a frame to rank. */
const noteCandidates = 60;

const nothing: readonly Hit[] = [];

/** Search the guide and the user's notes, as the user types. An empty query finds nothing. */
export function useSearch(query: string, { screen, area, world, limit }: SearchRequest): SearchState {
  const { status, guide } = useSearchableGuide();
  const { notes, failed } = useNoteCandidates(query);
  const hits = useMemo(() => {
    if (guide === null || query.trim() === '') return nothing;
    const { index, search } = guide;
    const options = { screen, area, world, limit };
    return search.mergeHits(
      limit,
      search.searchGuide(index, query, options),
      search.searchText(index, query, notes, options),
    );
  }, [guide, query, notes, screen, area, world, limit]);
  return { status, hits, notesFailed: failed };
}

type Search = typeof search;

export interface SearchableGuide {
  search: Search;
  index: search.GuideIndex;
}

let built: (SearchableGuide & { from: readonly Area[] }) | null = null;

/** One index a page, whoever asks. */
function searchableGuide(search: Search, areas: readonly Area[]): SearchableGuide {
  if (built?.from !== areas) {
    built = { from: areas, search, index: search.buildIndex(areas.flatMap(({ entries }) => entries)) };
  }
  return built;
}

/** The guide with its index, begun when the page has been painted: until then the browser has better things to do. */
export function useSearchableGuide(): { status: LoadStatus; guide: SearchableGuide | null } {
  const painted = useDeferredValue(true, false);
  const { status, areas } = useAllAreas(painted);
  const [search, setSearch] = useState<Search | 'failed' | null>(null);
  useEffect(() => {
    if (!painted) return;
    import('@/lib/search/search-guide').then(setSearch, (cause: unknown) => {
      setSearch('failed');
      console.error('Field Guide: the search could not be loaded.', errorName(cause));
    });
  }, [painted]);
  const guide = useMemo(
    () =>
      status === 'ready' && search !== null && search !== 'failed' ? searchableGuide(search, areas) : null,
    [status, search, areas],
  );
  if (guide !== null) return { status: 'ready', guide };
  return { status: status === 'failed' || search === 'failed' ? 'failed' : 'loading', guide };
}

const searchable = (note: Note, titleOf: typeof noteTitle): search.SearchableText => ({
  id: note.id,
  title: titleOf(note),
  body: note.body,
  tags: note.tags,
  area: note.area,
  screen: note.screen,
});

/** Comes with the first query: a page that is only opened and read needs no database. */
const openNotes = async () => {
  const [store, { noteTitle }, { noteWordsOf }] = await Promise.all([
    import('@/services/notes-db/notes-store'),
    import('@/lib/notes/title'),
    import('@/lib/search/note-words'),
  ]);
  return { ...store, titleOf: noteTitle, wordsOf: noteWordsOf };
};

/**
 * Notes that may answer the query. While a new answer is under way these are the old ones: they are ranked by
 * the new query all the same, so that what still fits does not flicker and what does not fit goes.
 */
function useNoteCandidates(query: string): NoteCandidates {
  const [found, setFound] = useState<NoteCandidates>({ notes: [], failed: false });
  const wanted = query.trim();
  const changes = useNoteChanges(wanted !== '');
  useEffect(() => {
    if (wanted === '') return undefined;
    const asked = new AbortController();
    openNotes()
      .then(async ({ searchNotes, titleOf, wordsOf }) => {
        const words = wordsOf(wanted);
        const notes = words.length > 0 ? await searchNotes(words, noteCandidates, asked.signal) : [];
        return notes.map((note) => searchable(note, titleOf));
      })
      .then((notes) => {
        if (!asked.signal.aborted) setFound({ notes, failed: false });
      })
      .catch((cause: unknown) => {
        if (asked.signal.aborted) return;
        setFound({ notes: [], failed: true });
        // The name only: a message may hold words of a note.
        console.error('Field Guide: notes could not be searched.', errorName(cause));
      });
    return () => asked.abort();
  }, [wanted, changes]);
  return found;
}

interface NoteCandidates {
  notes: readonly search.SearchableText[];
  failed: boolean;
}

/** Counts the changes of notes, here and in other windows, while somebody searches them. */
function useNoteChanges(searching: boolean): number {
  const [changes, count] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (!searching) return undefined;
    let stop: (() => void) | null = null;
    let left = false;
    openNotes()
      .then(({ onNotesChanged }) => {
        if (!left) stop = onNotesChanged(count);
      })
      .catch(() => {
        // The search itself fails for the same reason, and says so.
      });
    return () => {
      left = true;
      stop?.();
    };
  }, [searching]);
  return changes;
}
