import { ANYWHERE, type Misfit, misfitOf } from '@/lib/passport/passport';
import { freshness } from './opened';
import type { Query } from './query';
import type { Ranking } from './ranking';
import type { SearchContext, SearchDoc } from './types';
import { intents } from './words';

/** Why a document stands higher or lower than its words alone would put it. */
export type BoostReason =
  | 'thisScreen'
  | 'alsoThisScreen'
  | 'thisArea'
  | 'alsoThisArea'
  | 'openedLately'
  | 'notTrueHere'
  | 'intent'
  | 'example';

/** One such reason. The score is multiplied by the factor. */
export interface Boost {
  reason: BoostReason;
  factor: number;
}

type Placed = Pick<SearchDoc, 'id' | 'kind' | 'area' | 'alsoAreas' | 'screens' | 'topic' | 'appliesTo'>;

/** What lifts or lowers documents in this place and for this query, prepared once for all of them. */
export function boostsFor(
  query: Query,
  { screen, area, world = ANYWHERE, opened = [], now = 0 }: SearchContext,
  { place, example, intents: useIntents }: Ranking,
): (doc: Placed) => Boost[] {
  const lately = new Map(opened.map((one) => [one.id, freshness(one, now)]));
  const asked = new Set(query.words.map(({ word }) => word));
  const meant = useIntents ? intents.filter(({ words }) => words.some((word) => asked.has(word))) : [];
  return (doc) => {
    const boosts: Boost[] = [];
    const add = (reason: BoostReason, factor = 1) => factor !== 1 && boosts.push({ reason, factor });
    if (screen !== undefined && doc.screens.includes(screen)) {
      const main = doc.screens[0] === screen;
      add(main ? 'thisScreen' : 'alsoThisScreen', main ? place.thisScreen : place.alsoThisScreen);
    }
    if (area !== undefined && doc.area === area) add('thisArea', place.thisArea);
    else if (area !== undefined && doc.alsoAreas.includes(area)) add('alsoThisArea', place.alsoThisArea);
    if (lately.size > 0) add('openedLately', 1 + (place.openedLately - 1) * (lately.get(doc.id) ?? 0));
    if (misfitOf(doc, world)) add('notTrueHere', place.notTrueHere);
    if (doc.kind === 'example') add('example', example);
    for (const { kinds, topic, factor } of meant) {
      if (topic === undefined ? kinds?.some((kind) => kind === doc.kind) : topic === doc.topic)
        add('intent', factor);
    }
    return boosts;
  };
}

/** Why a document is not true in the user's world, for telling it; `null` where it is. */
export const misfitHere = (doc: Placed, { world = ANYWHERE }: SearchContext): Misfit | null =>
  misfitOf(doc, world);
