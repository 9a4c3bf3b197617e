import type { IndexedDoc } from './text-index';

/** A word of the query as texts are compared with it. */
export interface AskedWord {
  stem: string;
  weight: number;
}

const bonus = {
  /** All words stand side by side as asked. */
  sideBySide: 0.12,
  /** The title holds the query, and nothing else. */
  title: 0.14,
  /** So does a search phrase that the author wrote down. */
  phrase: 0.22,
  /** Once more for a title that says just what was asked: the name of a term. */
  wholeTitle: 0.2,
};

/** The most that `closenessOf` answers. */
export const mostCloseness = Object.values(bonus).reduce((sum, value) => sum + value, 0);

/** An overlap from which a title says just what was asked; a stop word more or less does not matter. */
const almostAll = 0.95;

/**
 * How closely the strong texts of a document say what was asked, beyond holding its words.
 *
 * @param total - The weights of all asked words together.
 */
export function closenessOf(doc: IndexedDoc, asked: readonly AskedWord[], total: number): number {
  const title = overlap(doc.titleStems, asked, total);
  const phrase = Math.max(0, ...doc.phraseStems.map((stems) => overlap(stems, asked, total)));
  return (
    bonus.sideBySide * pairsIn(doc.strongText, asked) +
    bonus.title * title +
    bonus.phrase * phrase +
    (title > almostAll ? bonus.wholeTitle : 0)
  );
}

/** 0 to 1: how much of the query is in the words, and how much of the words is in the query, as one figure. */
function overlap(stems: ReadonlySet<string>, asked: readonly AskedWord[], total: number): number {
  const shared = asked.filter(({ stem }) => stems.has(stem));
  if (shared.length === 0) return 0;
  const ofQuery = shared.reduce((sum, { weight }) => sum + weight, 0) / total;
  const ofWords = Math.min(1, shared.length / stems.size);
  return (2 * ofQuery * ofWords) / (ofQuery + ofWords);
}

/** The share of neighbouring words of the query that are neighbours in the text too. */
function pairsIn(text: string, asked: readonly AskedWord[]): number {
  if (asked.length < 2) return 0;
  const pairs = asked.slice(1).filter(({ stem }, at) => text.includes(` ${asked[at]?.stem ?? ''} ${stem} `));
  return pairs.length / (asked.length - 1);
}
