import type { Entry } from '@/content/types';
import type { ScopeId } from '@/lib/quick-search/scopes';
import { buildIndex, type GuideIndex } from '@/lib/search/search-guide';
import type { SearchableGuide } from './useSearch';

// All that searching takes, loaded together once the page is painted.
export { buildIndex, mergeHits, searchGuide, searchText, type GuideIndex } from '@/lib/search/search-guide';

/** What of the guide a sign leaves; those not named here have nothing in it. */
const kept: Partial<Record<ScopeId, (entry: Entry) => boolean>> = {
  gotchas: ({ kind }) => kind === 'gotcha',
  fixes: ({ kind }) => kind === 'fix',
  api: ({ kind, area }) => kind === 'endpoint' || area === 'G',
  // A path of the API begins with the sign of the commands.
  commands: ({ kind }) => kind === 'endpoint',
};

/** The index of what a sign leaves, made when it is first asked for: what is left out must not take the place of what is asked for. */
export function narrowedIndex(guide: SearchableGuide, scope: ScopeId | null): GuideIndex | null {
  if (scope === null) return guide.index;
  const keeps = kept[scope];
  if (!keeps) return null;
  const made = guide.narrowed.get(scope) ?? buildIndex(guide.entries.filter(keeps));
  guide.narrowed.set(scope, made);
  return made;
}
