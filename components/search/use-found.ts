import type { AreaId } from '@/content/types';
import { type LoadStatus, useArea } from '@/hooks/useGuide';
import { useSearch } from '@/hooks/useSearch';
import { firstHits } from '@/lib/search/first-hits';
import { type Found, unmatched } from '@/lib/quick-search/found';
import { readScope, type ScopeId } from '@/lib/quick-search/scopes';
import type { HitGroup } from './HitList';
import { messages } from './messages';
import type { SearchPlace } from './search-place';
import { useFirstHits } from './use-first-hits';
import { useOffers } from './use-offers';
import { useOpenedHits } from './use-opened-hits';

export interface FoundList {
  scope: ScopeId | null;
  groups: readonly HitGroup[];
  status: LoadStatus;
  looking: boolean;
  notesFailed: boolean;
}

const mostHits = 20;

/** What stands in the list, for whatever is typed: also for nothing, and for a sign without words. */
export function useFound(query: string, place: SearchPlace, browsed: AreaId | null): FoundList {
  const asked = query.trim();
  const { scope, rest } = readScope(query);
  const { status, hits, looking, notesFailed } = useSearch(asked === '' ? '' : query, {
    ...searchIn(place, browsed),
    limit: mostHits,
  });
  const first = useFirstHits(place, browsed);
  const lately = useOpenedHits(asked === '' && browsed === null);
  const offers = useOffers(scope === 'commands' ? rest : null, place);
  const ofKind = useFirstOfScope(rest === '' ? scope : null, place);

  const groups = (): HitGroup[] => {
    if (asked === '') return beforeTyping(lately, first);
    if (scope === 'commands') return [{ hits: offers }, { heading: messages.inApi, hits }];
    return [{ hits: ofKind ?? hits }];
  };
  return { scope, groups: groups(), status, looking, notesFailed };
}

/** Leave out what is not known, so that nothing is boosted by it. */
const searchIn = ({ screen, area, world }: SearchPlace, browsed: AreaId | null) => ({
  screen: screen ?? undefined,
  area: browsed ?? area ?? undefined,
  world,
});

function beforeTyping(lately: readonly Found[] | null, first: HitGroup): HitGroup[] {
  if (lately === null) return [];
  const known = new Set(lately.map(({ id }) => id));
  return [
    { heading: messages.openedLately, hits: lately },
    { ...first, hits: first.hits.filter(({ id }) => !known.has(id)) },
  ];
}

/** More than a list shows: it is made of two kinds, of which one is taken. */
const plenty = 60;

/** The best of a kind, for a sign without words. `null` where the search itself says what stands there. */
function useFirstOfScope(scope: ScopeId | null, { screen, area: own, world }: SearchPlace): Found[] | null {
  const { area } = useArea(scope === 'api' ? 'G' : own);
  if (scope === null || scope === 'notes') return null;
  if (scope === 'api')
    return (area?.entries ?? []).flatMap((entry) => (entry.kind === 'endpoint' ? endpoint(entry) : []));
  if (area === null || scope === 'tags' || scope === 'commands') return [];
  const kind = scope === 'gotchas' ? 'gotcha' : 'fix';
  return firstHits(area, screen, world, plenty)
    .filter((hit) => hit.kind === kind)
    .slice(0, mostHits);
}

const endpoint = ({
  id,
  title,
  area,
  path,
}: {
  id: string;
  title: string;
  area: AreaId;
  path: string;
}): Found => unmatched({ kind: 'endpoint', id, title, area, context: path });
