import { meet, type Met } from '../meet';
import { optionsOf } from '../options';
import { type Ranking, ranking } from '../ranking';
import { metPoints } from '../score';
import type { Understood } from '../understand';
import { type PageCache, readShelf, withinBudget } from './read-postings';
import type { SegmentHead } from './segment';
import type { NotesIndexStorage } from './storage';

/** A note that may answer, by the number of its change. */
export interface Candidate {
  seq: number;
  /** Higher is better; comparable between segments. Near to the score, which only the note's own text can tell. */
  promise: number;
}

/** The notes of a segment that may answer a query, in no order. */
export async function candidatesIn(
  head: SegmentHead,
  { query, facts, weights }: Understood,
  storage: NotesIndexStorage,
  cache: PageCache,
): Promise<Candidate[]> {
  const options = withinBudget(optionsOf(query, head.vocabulary, ranking, facts), head);
  const met = meet(await readShelf(head, options, storage, cache), options, weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return met.docs.flatMap((doc) => {
    if ((met.coverage[doc] ?? 0) < ranking.coverage.least) return [];
    const promise = metPoints(met, doc, ranking) + titlePoints(met, doc, head, weights, total, ranking);
    return [{ seq: head.seqs[doc] ?? 0, promise }];
  });
}

/** What the title says of the query and of nothing else, as `closenessOf` counts it. */
function titlePoints(
  { titled }: Met,
  doc: number,
  { titleSizes }: SegmentHead,
  weights: readonly number[],
  total: number,
  { closeness }: Ranking,
): number {
  const bits = titled[doc] ?? 0;
  if (bits === 0) return 0;
  let shared = 0;
  let weight = 0;
  weights.forEach((own, at) => {
    if ((bits & (1 << at)) === 0) return;
    shared += 1;
    weight += own;
  });
  const ofQuery = weight / total;
  const ofTitle = Math.min(1, shared / (titleSizes[doc] ?? 1));
  const overlap = (2 * ofQuery * ofTitle) / (ofQuery + ofTitle);
  return closeness.title * overlap + (overlap > 0.95 ? closeness.wholeTitle : 0);
}
