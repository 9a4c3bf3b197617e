import { useMemo } from 'react';
import { useSearchableGuide } from '@/hooks/useSearch';
import type { Found } from '@/lib/quick-search/found';
import { offersAt, searchable } from './registry';
import type { SearchPlace } from './search-place';

const mostOffers = 12;
const nothing: readonly Found[] = [];

/**
 * What can be done or gone to, found with the measure of the guide; all that fits into a list where nothing is typed.
 *
 * @param typed - `null` where it is not asked for.
 */
export function useOffers(typed: string | null, place: SearchPlace): readonly Found[] {
  const { guide } = useSearchableGuide();
  const { screen } = place;
  const { tabId, generation, tenant } = place.beside ?? {};
  const wanted = typed !== null;
  const offers = useMemo(() => {
    if (!wanted) return [];
    const known = tabId !== undefined && generation !== undefined;
    return offersAt({ screen, beside: known ? { tabId, generation, tenant: tenant ?? null } : null });
  }, [wanted, screen, tabId, generation, tenant]);
  return useMemo(() => {
    if (typed === null) return nothing;
    if (typed.trim() === '') return offers.slice(0, mostOffers).map(({ found }) => found);
    if (guide === null) return nothing;
    const known = new Map(offers.map(({ found }) => [found.id, found]));
    return guide.search
      .searchText(guide.index, typed, offers.map(searchable), { limit: mostOffers })
      .flatMap(({ id, rank, score, marks }) => {
        const found = known.get(id);
        return found ? { ...found, rank, score, marks } : [];
      });
  }, [typed, offers, guide]);
}
