import { loadAllAreas } from '@/content/areas';
import { buildIndex } from '@/lib/search/search-guide';

/** Stands in for `lib/search/guide-index`, whose index only a build makes. */
export const wholeGuideIndex = {
  loadGuideIndex: async () => buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries)),
};
