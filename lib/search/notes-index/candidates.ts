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
  const { title, wholeTitle, sideBySide } = ranking.closeness;
  const mostTitle = title + wholeTitle + sideBySide;
  const mostPairs = Math.max(1, weights.length - 1);
  for (const doc of docs) {
    if ((coverage[doc] ?? 0) < ranking.coverage.least) continue;
    const points = metPoints(met, doc, ranking);
    if (points + mostTitle < best.least) continue;
    best.offer(seqs[doc] ?? 0, points + titlePoints(met, doc, titleSizes[doc] ?? 1, mostPairs, ranking));
  }
}

/** How closely the title says what was asked, as `closenessOf` counts it. */
function titlePoints(
  { titleWords, titleShare, titlePairs }: Met,
  doc: number,
  titleSize: number,
  mostPairs: number,
  { closeness }: Ranking,
): number {
  const shared = titleWords[doc] ?? 0;
  if (shared === 0) return 0;
  const ofQuery = titleShare[doc] ?? 0;
  const ofTitle = Math.min(1, shared / Math.max(1, titleSize));
  const overlap = (2 * ofQuery * ofTitle) / (ofQuery + ofTitle);
  const pairs = (titlePairs[doc] ?? 0) / mostPairs;
  return (
    closeness.sideBySide * pairs + closeness.title * overlap + (overlap > 0.95 ? closeness.wholeTitle : 0)
  );
}
