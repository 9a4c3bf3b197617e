import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Area, Entry } from '@/content/types';
import { errorName } from '@/lib/error-name';
import { readScope, type ScopeId } from '@/lib/quick-search/scopes';
import type { Hit, SearchContext } from '@/lib/search/types';
import { useAllAreas, type LoadStatus } from './useGuide';
import type * as search from './search-engine';
import { useNoteHits } from './useNoteHits';

export interface SearchRequest extends SearchContext {
  limit: number;
}

export interface SearchState {
  /** `loading` until the guide can be searched; notes may follow a moment later. */
  status: LoadStatus;
  /** Guide and notes in one list, best first. */
  hits: readonly Hit[];
  /** The notes are still being looked through: more may come. */
  looking: boolean;
  /** The notes could not be searched; the hits are those of the guide. */
  notesFailed: boolean;
}

const nothing: readonly Hit[] = [];

/**
 * Search the guide and the user's notes, as the user types. An empty query finds nothing.
 *
 * @param query - As typed: with the sign that narrows it, if there is one.
 */
export function useSearch(query: string, { screen, area, world, limit }: SearchRequest): SearchState {
  const { status, guide } = useSearchableGuide();
  const { scope, rest } = readScope(query);
  const inGuide = useMemo(() => {
    const from = guide?.search.narrowedIndex(guide, scope) ?? null;
    return guide && from ? guide.search.searchGuide(from, rest, { screen, area, world, limit }) : nothing;
  }, [guide, scope, rest, screen, area, world, limit]);
  const notes = useNoteHits(guide, scope, rest, { screen, area, world, limit });
  const hits = useMemo(
    () => (guide === null ? nothing : guide.search.mergeHits(limit, inGuide, notes.hits)),
    [guide, inGuide, notes.hits, limit],
  );
  return { status, hits, looking: notes.looking, notesFailed: notes.failed };
}

type Search = typeof search;

export interface SearchableGuide {
  search: Search;
  index: search.GuideIndex;
  entries: readonly Entry[];
  /** The same for what a sign leaves, each made when it is first asked for. */
  narrowed: Map<ScopeId, search.GuideIndex>;
}

let built: (SearchableGuide & { from: readonly Area[] }) | null = null;

/** One index a page, whoever asks. */
function searchableGuide(search: Search, areas: readonly Area[]): SearchableGuide {
  if (built?.from !== areas) {
    const entries = areas.flatMap((area) => area.entries);
    built = { from: areas, search, entries, index: search.buildIndex(entries), narrowed: new Map() };
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
    import('./search-engine').then(setSearch, (cause: unknown) => {
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
