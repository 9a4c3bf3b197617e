import { useLayoutEffect, useMemo } from 'react';
import type { AreaId } from '@/content/types';
import { useSearch } from '@/hooks/useSearch';
import { useSearchContext } from '@/hooks/useSearchContext';
import { isQuestion } from '@/lib/ask/is-question';
import { readScope } from '@/lib/search/scopes';
import { messages } from './later-messages';
import type { Hit } from '@/lib/search/types';
import type { SearchPlace } from './search-place';
import type { Typed } from './use-found';
import { useOffers } from './use-offers';

export interface FinderProps {
  query: string;
  place: SearchPlace;
  browsed: AreaId | null;
  /** Told before the browser paints, so that what is shown is never that of another query. */
  onFound: (found: Typed) => void;
}

const mostHits = 20;

/**
 * Finds what is typed. It draws nothing: it is a component so that all that searching takes can come after the first
 * paint, and is there at the first key.
 */
export function Finder({ query, place, browsed, onFound }: FinderProps) {
  const { scope, rest } = readScope(query);
  const context = useSearchContext({ ...place, area: browsed ?? place.area });
  const { hits: found, status, namesPath, notes } = useSearch(query, context, mostHits);
  const hits = useMemo(() => sayingFor(found, notes.foundFor), [found, notes.foundFor]);
  const offers = useOffers(scope === 'commands' ? rest : null, place);
  useLayoutEffect(() => {
    const inApi = { heading: messages.inApi, hits };
    const both = namesPath ? [inApi, { heading: messages.goTo, hits: offers }] : [{ hits: offers }, inApi];
    onFound({
      query,
      context,
      groups: scope === 'commands' ? both : [{ hits }],
      status,
      notes,
      asks: scope === null && isQuestion(query.trim()),
    });
  }, [query, context, scope, hits, offers, namesPath, status, notes, onFound]);
  return null;
}

/** Notes that stay while those of the words typed since are looked for say what they were found for. */
const sayingFor = (hits: readonly Hit[], query: string | null): readonly Hit[] =>
  query === null
    ? hits
    : hits.map((hit) => (hit.kind === 'note' ? { ...hit, context: messages.foundFor(query) } : hit));
