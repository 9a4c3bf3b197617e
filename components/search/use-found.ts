import type { AreaId } from '@/content/types';
import type { LoadStatus } from '@/hooks/useGuide';
import { useSearch } from '@/hooks/useSearch';
import { useStandingHits } from '@/hooks/useStandingHits';
import type { Standing } from '@/hooks/standing-hits';
import { readScope, type ScopeId } from '@/lib/quick-search/scopes';
import type { HitGroup } from './HitList';
import { messages } from './messages';
import type { SearchPlace } from './search-place';
import { useOffers } from './use-offers';

export interface FoundList {
  scope: ScopeId | null;
  groups: readonly HitGroup[];
  status: LoadStatus;
  looking: boolean;
  notesFailed: boolean;
}

const mostHits = 20;

/** Signs after which something of the guide stands there at once. */
const standsAtOnce: readonly ScopeId[] = ['gotchas', 'fixes', 'api'];

/** What stands in the list, for whatever is typed: also for nothing, and for a sign without words. */
export function useFound(query: string, place: SearchPlace, browsed: AreaId | null): FoundList {
  const { screen, area, world } = place;
  const { scope, rest } = readScope(query);
  const empty = query.trim() === '';
  const stands = empty || (scope !== null && rest === '' && standsAtOnce.includes(scope));
  // What is not known is left out, so that nothing is boosted by it.
  const { hits, ...state } = useSearch(empty ? '' : query, {
    screen: screen ?? undefined,
    area: browsed ?? area ?? undefined,
    world,
    limit: mostHits,
  });
  const standing = useStandingHits(stands, { scope, screen, area, browsed, world });
  const offers = useOffers(scope === 'commands' ? rest : null, place);

  const groups = (): HitGroup[] => {
    if (empty) return standing ? beforeTyping(standing) : [];
    if (stands) return [{ hits: standing?.hits ?? [] }];
    return scope === 'commands' ? [{ hits: offers }, { heading: messages.inApi, hits }] : [{ hits }];
  };
  const status = !stands || state.status === 'failed' ? state.status : standing ? 'ready' : 'loading';
  return { scope, groups: groups(), ...state, status };
}

const beforeTyping = ({ lately, hits, of }: Standing): HitGroup[] => [
  { heading: messages.openedLately, hits: lately },
  { heading: of === null ? messages.onThisScreen : messages.inArea(of), hits },
];
