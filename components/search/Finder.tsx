import { useLayoutEffect } from 'react';
import { useSearch } from '@/hooks/useSearch';
import { readScope } from '@/lib/search/scopes';
import type { SearchContext } from '@/lib/search/types';
import { messages } from './messages';
import type { SearchPlace } from './search-place';
import type { Typed } from './use-found';
import { useOffers } from './use-offers';

export interface FinderProps {
  query: string;
  place: SearchPlace;
  context: SearchContext;
  /** Told before the browser paints, so that what is shown is never that of another query. */
  onFound: (found: Typed) => void;
}

const mostHits = 20;

/**
 * Finds what is typed. It draws nothing: it is a component so that all that searching takes can come after the first
 * paint, and is there at the first key.
 */
export function Finder({ query, place, context, onFound }: FinderProps) {
  const { scope, rest } = readScope(query);
  const { hits, status, looking, notesFailed } = useSearch(query, context, mostHits);
  const offers = useOffers(scope === 'commands' ? rest : null, place);
  useLayoutEffect(() => {
    const groups = scope === 'commands' ? [{ hits: offers }, { heading: messages.inApi, hits }] : [{ hits }];
    onFound({ query, groups, status, looking, notesFailed });
  }, [query, scope, hits, offers, status, looking, notesFailed, onFound]);
  return null;
}
