import type { Ranking } from './ranking';
import type { IndexedDoc, StrongText } from './text-index';

/** A word of the query as titles and phrases are compared with it. */
export interface AskedWord {
  /** Its place among the stems of the index; several where it is mistyped or not typed to its end. */
  stems: readonly number[];
  weight: number;
  /** 0 to 1: how sure it is that these were meant. */
  sure: number;
}

/** The parts of `closenessOf`, each 0 or more. */
export interface Closeness {
  sideBySide: number;
  title: number;
  phrase: number;
  wholeTitle: number;
}

/** All parts together. */
export const sumOf = ({ sideBySide, title, phrase, wholeTitle }: Closeness): number =>
  sideBySide + title + phrase + wholeTitle;

/** The most that the parts can be together. */
export const mostCloseness = ({ closeness }: Ranking): number => sumOf(closeness);

/** An overlap from which a title says just what was asked; a stop word more or less does not matter. */
const almostAll = 0.95;

/**
 * How closely the strong texts of a document say what was asked, beyond holding its words.
 *
 * @param total - The weights of all asked words together.
 */
export function closenessOf(
  { strong }: Pick<IndexedDoc, 'strong'>,
  asked: readonly AskedWord[],
  total: number,
  { closeness }: Ranking,
): Closeness {
  const [title, ...phrases] = strong;
  const ofTitle = title ? overlap(title, asked, total) : 0;
  let ofPhrase = 0;
  for (const phrase of phrases) ofPhrase = Math.max(ofPhrase, overlap(phrase, asked, total));
  return {
    sideBySide: closeness.sideBySide * pairsIn(strong, asked),
    title: closeness.title * ofTitle,
    phrase: closeness.phrase * ofPhrase,
    wholeTitle: ofTitle > almostAll ? closeness.wholeTitle : 0,
  };
}

/** 0 to 1: how much of the query is in the text, and how much of the text is in the query, as one figure. */
function overlap({ running, parts, size }: StrongText, asked: readonly AskedWord[], total: number): number {
  let shared = 0;
  let weight = 0;
  for (const word of asked) {
    if (!word.stems.some((stem) => running.includes(stem) || parts.includes(stem))) continue;
    shared += word.sure;
    weight += word.weight * word.sure;
  }
  if (shared === 0) return 0;
  const ofQuery = weight / total;
  const ofText = Math.min(1, shared / size);
  return (2 * ofQuery * ofText) / (ofQuery + ofText);
}

/** The share of neighbouring words of the query that are neighbours in one of the texts too. */
function pairsIn(texts: readonly StrongText[], asked: readonly AskedWord[]): number {
  if (asked.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < asked.length; at += 1) {
    const [one, other] = [asked[at - 1]?.stems ?? [], asked[at]?.stems ?? []];
    if (texts.some(({ running }) => standTogether(running, one, other))) pairs += 1;
  }
  return pairs / (asked.length - 1);
}

const standTogether = (
  running: readonly number[],
  one: readonly number[],
  other: readonly number[],
): boolean => running.some((stem, at) => one.includes(stem) && other.includes(running[at + 1] ?? -1));
