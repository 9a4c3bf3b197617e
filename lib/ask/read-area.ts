import type { AreaId } from '@/content/types';
import { stopWords } from '@/lib/search/words';
import { type AreaEvidence, featuresOfArea } from './area-features';
import { areaTable, unit } from './area-table';
import { type Learned, likelihoods, readTable } from './learned';
import { areaLexicon } from './lexicon';
import { type AskedText, saysAny } from './phrases';
import type { Understanding } from './types';

/** Without a word of the tables, hits must be this good to place a question. */
const leastAlone = { score: 40, words: 2 };
/** With a hint and no more they may be worse. */
const leastWithHint = 13;
/** So likely that it needs no telling word. */
const likelyAlone = 0.5;
/** With so large a share of words that the guide does not have, only a word of the tables places a question. */
const mostStrange = 1 / 3;
/** So likely nothing else comes near. */
const sure = 0.85;
/** Areas with less than this share of the likeliest are not near. */
const nearShare = 0.2;
const mostNear = { beside: 2, instead: 3 };

let read: Learned<AreaId> | null = null;
const learned = (): Learned<AreaId> => (read ??= readTable(areaTable, unit));

type Place = Pick<Understanding, 'area' | 'sureness' | 'nearAreas'>;

/**
 * Which area a question belongs to: what its words say, together with where the guide's best answers stand.
 *
 * @param by - Another table, while learning.
 */
export function readArea(evidence: AreaEvidence, by = learned()): Place {
  const [first, ...others] = [...likelihoods(by, featuresOfArea(evidence))];
  if (!first || isStrange(evidence) || (first[1] < likelyAlone && !isTelling(evidence))) {
    const near = evidence.hits.length === 0 ? [] : [first, ...others].flatMap((one) => (one ? [one[0]] : []));
    return { area: null, sureness: 'none', nearAreas: near.slice(0, mostNear.instead) };
  }
  const [area, likely] = first;
  return {
    area,
    sureness: likely >= sure ? 'sure' : 'likely',
    nearAreas: others
      .slice(0, mostNear.beside)
      .filter(([, share]) => share >= likely * nearShare)
      .map(([other]) => other),
  };
}

/** Whether it says a word that belongs to one area, or calls the API. */
const isNamed = ({ text, isCall }: AreaEvidence): boolean =>
  isCall ||
  Object.values(areaLexicon).some(({ names, points }) => saysAny(text, names) || saysAny(text, points));

/** Whether it is about something the guide knows nothing of: then a chance likeness must not place it. */
const isStrange = (evidence: AreaEvidence): boolean => evidence.strange >= mostStrange && !isNamed(evidence);

/** Whether there is anything to go by. */
function isTelling(evidence: AreaEvidence): boolean {
  if (isNamed(evidence)) return true;
  const { text, hits } = evidence;
  const best = hits[0]?.score ?? 0;
  const hinted = Object.values(areaLexicon).some(({ hints }) => saysAny(text, hints));
  return hinted ? best >= leastWithHint : best >= leastAlone.score && tellingWords(text) >= leastAlone.words;
}

const tellingWords = ({ stems }: AskedText): number => stems.filter((stem) => !stopWords.has(stem)).length;
