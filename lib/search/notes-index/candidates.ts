import { meet, type Met, type Shelf } from '../meet';
import type { Option } from '../options';
import { type Ranking, ranking } from '../ranking';
import { metPoints } from '../score';
import type { Best } from './best';
import type { SegmentHead } from './segment';

/** Offer the notes of a segment that may answer a query. */
export function offerFrom(
  { seqs, titleSizes }: SegmentHead,
  shelf: Shelf,
  options: readonly (readonly Option[])[],
  weights: readonly number[],
  best: Best,
): void {
  const met = meet(shelf, options, weights);
  const { docs, coverage } = met;
  const mostTitle = ranking.closeness.title + ranking.closeness.wholeTitle;
  for (const doc of docs) {
    if ((coverage[doc] ?? 0) < ranking.coverage.least) continue;
    const points = metPoints(met, doc, ranking);
    if (points + mostTitle < best.least) continue;
    best.offer(seqs[doc] ?? 0, points + titlePoints(met, doc, titleSizes[doc] ?? 1, ranking));
  }
}

/** What the title says of the query and of nothing else, as `closenessOf` counts it. */
function titlePoints(
  { titleWords, titleShare }: Met,
  doc: number,
  titleSize: number,
  { closeness }: Ranking,
): number {
  const shared = titleWords[doc] ?? 0;
  if (shared === 0) return 0;
  const ofQuery = titleShare[doc] ?? 0;
  const ofTitle = Math.min(1, shared / Math.max(1, titleSize));
  const overlap = (2 * ofQuery * ofTitle) / (ofQuery + ofTitle);
  return closeness.title * overlap + (overlap > 0.95 ? closeness.wholeTitle : 0);
}
