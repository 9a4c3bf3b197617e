import type { AreaId } from '@/content/types';
import type { Hit } from '@/lib/search/types';
import { concepts } from './concepts';
import type { Feature } from './learned';
import { areaLexicon, type AreaPhrases } from './lexicon';
import { type AskedText, countOf, saysAny } from './phrases';

/** What tells of an area. */
export interface AreaEvidence {
  text: AskedText;
  /** The guide's best answers. */
  hits: readonly Hit[];
  /** A method, a path or a status was named. */
  isCall: boolean;
  /** The share of its telling words that the guide does not have. */
  strange: number;
}

/** Phrases of one area beyond these say no more. */
const mostCounted = 3;
/** An area that has so much of the best hits has one feature more for each step. */
const shareSteps = [0.1, 0.25, 0.4, 0.6, 0.8];
/** How fast a hit counts less than the best one. */
const steepness = 3;
/** Hits say more from these scores of the best one on. */
const scoreSteps = [16, 32];

/**
 * All that the table of areas can weigh in a question. `churn`: a stem · `@tips`: a concept · `$Anames2`: two names of area A ·
 * `%A3`: A has a third share of the best hits · `%A3+`: and they are good ones, `%A3++` very good.
 */
export function featuresOfArea({ text, hits, isCall }: Omit<AreaEvidence, 'strange'>): ReadonlySet<Feature> {
  return new Set([
    ...text.stems.filter((stem) => !/\d/.test(stem)),
    ...Object.entries(concepts)
      .filter(([, phrases]) => saysAny(text, phrases))
      .map(([name]) => `@${name}`),
    ...(Object.entries(areaLexicon) as [AreaId, AreaPhrases][]).flatMap(([area, phrases]) =>
      phraseFeatures(text, area, phrases),
    ),
    ...hitFeatures(hits),
    ...(isCall ? ['/'] : []),
  ]);
}

const phraseFeatures = (text: AskedText, area: AreaId, phrases: AreaPhrases): Feature[] =>
  (['names', 'points', 'hints'] as const).flatMap((kind) =>
    upTo(Math.min(mostCounted, countOf(text, phrases[kind]))).map((count) => `$${area}${kind}${count}`),
  );

function hitFeatures(hits: readonly Hit[]): Feature[] {
  const best = hits[0]?.score ?? 0;
  const grades = ['', ...scoreSteps.filter((score) => best > score).map((_, at) => '+'.repeat(at + 1))];
  return [...sharesOf(hits)].flatMap(([area, share]) =>
    upTo(shareSteps.filter((step) => share >= step).length).flatMap((step) =>
      grades.map((grade) => `%${area}${step}${grade}`),
    ),
  );
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

/** How the best hits share themselves out among the areas, all together at most 1. */
function sharesOf(hits: readonly Hit[]): ReadonlyMap<AreaId, number> {
  const best = hits[0]?.score ?? 0;
  const shares = new Map<AreaId, number>();
  const weights = hits.map(({ score }) => (score / best) ** steepness);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  hits.forEach(({ area }, at) => {
    if (area !== null) shares.set(area, (shares.get(area) ?? 0) + (weights[at] ?? 0) / total);
  });
  return shares;
}
