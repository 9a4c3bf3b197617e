import type { AreaId } from '@/content/types';
import type { LoadStatus } from '@/hooks/useGuide';
import type { Standing } from '@/hooks/standing-hits';
import type { NotesState } from '@/hooks/useSearch';
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
  notes: NotesState;
  /** It reads as a question: an answer comes with the hits. */
  asks: boolean;
}

export interface FoundList extends Omit<Typed, 'query' | 'context'> {
  /** Nothing stands behind the sign yet, or nothing at all is typed. */
  bare: boolean;
}

/** Before the first was found. */
export const nothingTyped: Typed = {
  query: '',
  context: {},
  groups: [],
  status: 'loading',
  notes: { looking: false, failed: false, catchingUp: null, unread: false, foundFor: null },
  asks: false,
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
  const bare = rest.trim() === '';
  const stands = empty || (bare && scope !== null && standsAtOnce.includes(scope));
  const standing = useStandingHits(stands, { scope, screen, area, browsed, world });
  if (!stands) return { ...typed, bare, status: typed.query === query ? typed.status : 'loading' };
  return {
    ...nothingTyped,
    bare,
    groups: standing ? (empty ? beforeTyping(standing) : [{ hits: standing.hits }]) : [],
    status: typed.status === 'failed' ? 'failed' : standing ? 'ready' : 'loading',
  };
}

const beforeTyping = ({ lately, hits, of }: Standing): HitGroup[] => [
  { heading: messages.openedLately, hits: lately },
  { heading: of === null ? messages.onThisScreen : messages.inArea(of), hits },
];
