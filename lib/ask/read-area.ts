import type { AreaId } from '@/content/types';
import type { Hit } from '@/lib/search/types';
import { stopWords } from '@/lib/search/words';
import { areaLexicon, type AreaPhrases } from './lexicon';
import { type AskedText, countOf } from './phrases';
import type { Understanding } from './types';

/** What a phrase of the table is worth. */
const worth: Record<keyof AreaPhrases, number> = { names: 3, points: 1.6, hints: 0.6 };
/** What all search hits are worth together. */
const worthOfHits = 6;
/** How fast a hit counts less than the best one. */
const steepness = 3;
const hitsAsked = 12;
/** A best hit of this score says nothing yet, one of that score all it can: in between it counts in part. */
const telling = { from: 8, to: 32 };
/** Hits alone, without a word of the tables, must be this good to place a question. */
const leastAlone = { score: 40, words: 2 };
/** Less evidence than this is none. */
const least = 1.2;
/** From this lead on nothing else comes near. */
const clearLead = 0.55;
/** Areas with less than this share of the best are not near. */
const nearShare = 0.3;
const mostNear = { beside: 2, instead: 3 };

/**
 * Which area a question belongs to: what its words say, together with where the guide's best answers stand. A method,
 * a path or a status speaks for the API.
 */
export function readArea(
  text: AskedText,
  hits: readonly Hit[],
  call: Pick<Understanding, 'method' | 'path' | 'code'>,
): Pick<Understanding, 'area' | 'sureness' | 'nearAreas'> {
  const evidence = new Map<AreaId, number>();
  const add = (area: AreaId, amount: number) => evidence.set(area, (evidence.get(area) ?? 0) + amount);
  for (const [area, phrases] of Object.entries(areaLexicon) as [AreaId, AreaPhrases][]) {
    for (const kind of Object.keys(worth) as (keyof AreaPhrases)[]) {
      add(area, worth[kind] * countOf(text, phrases[kind]));
    }
  }
  add('G', worth.points * Object.values(call).filter((value) => value !== null).length);

  const best = hits[0]?.score ?? 0;
  const alone = evidence.size === 0 || Math.max(...evidence.values()) === 0;
  for (const [area, share] of sharesOf(hits)) add(area, worthOfHits * trustIn(best) * share);

  const ranked = [...evidence].filter(([, amount]) => amount > 0).toSorted((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (
    !first ||
    first[1] < least ||
    (alone && (best < leastAlone.score || tellingWords(text) < leastAlone.words))
  ) {
    return {
      area: null,
      sureness: 'none',
      nearAreas: ranked.slice(0, mostNear.instead).map(([area]) => area),
    };
  }
  return {
    area: first[0],
    sureness: second === undefined || second[1] < first[1] * (1 - clearLead) ? 'sure' : 'likely',
    nearAreas: ranked
      .slice(1, 1 + mostNear.beside)
      .filter(([, amount]) => amount >= first[1] * nearShare)
      .map(([area]) => area),
  };
}

/** How the best hits share themselves out among the areas, all together at most 1. */
function sharesOf(hits: readonly Hit[]): Map<AreaId, number> {
  const best = hits[0]?.score ?? 0;
  const shares = new Map<AreaId, number>();
  const weights = hits.slice(0, hitsAsked).map(({ score }) => (score / best) ** steepness);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  hits.slice(0, hitsAsked).forEach(({ area }, at) => {
    if (area !== null) shares.set(area, (shares.get(area) ?? 0) + (weights[at] ?? 0) / total);
  });
  return shares;
}

const trustIn = (best: number): number =>
  Math.min(1, Math.max(0, (best - telling.from) / (telling.to - telling.from)));

const tellingWords = ({ stems }: AskedText): number => stems.filter((stem) => !stopWords.has(stem)).length;
