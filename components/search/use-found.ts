import type { AreaId } from '@/content/types';
import type { LoadStatus } from '@/hooks/useGuide';
import type { Standing } from '@/hooks/standing-hits';
import type { SearchState } from '@/hooks/useSearch';
import { useStandingHits } from '@/hooks/useStandingHits';
import { readScope, type ScopeId } from '@/lib/search/scopes';
import type { SearchContext } from '@/lib/search/types';
import type { HitGroup } from './HitList';
import { messages } from './messages';
import type { SearchPlace } from './search-place';

/** What was found for a query. */
export interface Typed {
  query: string;
  /** What lifted the hits. */
  context: SearchContext;
  groups: readonly HitGroup[];
  status: LoadStatus;
  /** The notes are still being looked through: more may come. */
  looking: boolean;
  notesFailed: boolean;
  /** How far the index of the notes is, where it does not have all of them yet. */
  catchingUp: SearchState['catchingUp'];
}

export interface FoundList extends Omit<Typed, 'query' | 'context'> {
  scope: ScopeId | null;
}

/** Before the first was found. */
export const nothingTyped: Typed = {
  query: '',
  context: {},
  groups: [],
  status: 'loading',
  looking: false,
  notesFailed: false,
  catchingUp: null,
};

/** Signs after which something of the guide stands there at once. */
const standsAtOnce: readonly ScopeId[] = ['gotchas', 'fixes', 'api'];

/** What stands in the list, for whatever is typed: also for nothing, and for a sign without words. */
export function useFound(
  query: string,
  { screen, area, world }: SearchPlace,
  browsed: AreaId | null,
  typed: Typed,
): FoundList {
  const { scope, rest } = readScope(query);
  const empty = query.trim() === '';
  const stands = empty || (scope !== null && rest === '' && standsAtOnce.includes(scope));
  const standing = useStandingHits(stands, { scope, screen, area, browsed, world });
  if (!stands) return typed.query === query ? { ...typed, scope } : { ...typed, status: 'loading', scope };
  return {
    scope,
    groups: standing ? (empty ? beforeTyping(standing) : [{ hits: standing.hits }]) : [],
    status: typed.status === 'failed' ? 'failed' : standing ? 'ready' : 'loading',
    looking: false,
    notesFailed: false,
    catchingUp: null,
  };
}

const beforeTyping = ({ lately, hits, of }: Standing): HitGroup[] => [
  { heading: messages.openedLately, hits: lately },
  { heading: of === null ? messages.onThisScreen : messages.inArea(of), hits },
];
