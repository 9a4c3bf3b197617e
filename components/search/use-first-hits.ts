import { useMemo } from 'react';
import type { AreaId } from '@/content/types';
import { useArea } from '@/hooks/useGuide';
import { firstHits } from '@/lib/search/first-hits';
import type { Hit } from '@/lib/search/types';
import { messages } from './messages';
import type { SearchPlace } from './search-place';

const mostOfScreen = 5;
const mostOfArea = 8;

/**
 * What stands in the list before anything is typed: the best of the screen, or of its area where the screen has
 * nothing of its own. Empty while the area is loading and where no area is known.
 *
 * @param browsed - The area the user looks through instead.
 */
export function useFirstHits(
  { screen, area: own, world }: SearchPlace,
  browsed: AreaId | null,
): { hits: readonly Hit[]; heading: string | undefined } {
  const { area } = useArea(browsed ?? own);
  return useMemo(() => {
    if (area === null) return { hits: [], heading: undefined };
    const ofScreen =
      browsed === null && screen !== null && area.entries.some(({ screens }) => screens.includes(screen));
    return {
      hits: firstHits(area, ofScreen ? screen : null, world, browsed === null ? mostOfScreen : mostOfArea),
      heading: ofScreen ? messages.onThisScreen : messages.inArea(area.name),
    };
  }, [area, browsed, screen, world]);
}
