import { boostsFor } from './boosts';
import { type AskedWord, closenessOf, mostCloseness, sumOf } from './closeness';
import { meet, type Met } from './meet';
import { type Option, optionsOf } from './options';
import type { Query } from './query';
import { saysAll } from './quotes';
import { type Ranking, ranking as ours } from './ranking';
import { stemOf } from './stem';
import { type IndexedDoc, shelfOf, type TextIndex } from './text-index';
import type { SearchContext } from './types';
import { type Understood, understand } from './understand';
import type { Variant } from './variants';
import { placeOf, wordAt } from './vocabulary';

/** A document that answers a query, and how well: about 0 to 100. */
export interface Scored {
  doc: IndexedDoc;
  score: number;
}

/** What the query meant in this index: for marking what matched, and for telling why. */
export interface Reading extends Pick<Understood, 'query' | 'weights'> {
  index: TextIndex;
  options: readonly (readonly Option[])[];
}

/** How to search other than usual. */
export interface SearchSettings {
  /** Where to count how rare a word is; give the guide when only a few notes are searched. Default: the index. */
  rarityFrom?: TextIndex | undefined;
  ranking?: Ranking | undefined;
}

/** Read a query by the words of an index alone. */
export const readIn = (
  index: TextIndex,
  text: string,
  { rarityFrom, ranking = ours }: SearchSettings,
): Reading =>
  readAs(index, understand(text, [index.words.vocabulary], rarityFrom ?? index, ranking), ranking);

/** What a query that was understood already means in an index. */
export const readAs = (
  index: TextIndex,
  { query, facts, weights, ways }: Understood,
  ranking: Ranking,
): Reading => ({
  query,
  index,
  options: ways.get(index.words.vocabulary) ?? optionsOf(query, index.words.vocabulary, ranking, facts),
  weights,
});

/**
 * Find and score, best first; equal scores stand in the order of their ids.
 *
 * Each word of the query adds what its best match in the document is worth, times how rare the word is;
 * documents that meet the whole query come before documents that meet a part of it well.
 */
export function findAndScore(
  index: TextIndex,
  text: string,
  context: SearchContext,
  settings: SearchSettings = {},
): { found: Scored[]; reading: Reading } {
  return findAsRead(readIn(index, text, settings), context, settings.ranking);
}

/** The same for a query that was read already. */
export function findAsRead(
  reading: Reading,
  context: SearchContext,
  ranking: Ranking = ours,
): { found: Scored[]; reading: Reading } {
  const { index } = reading;
  const met = meet(shelfOf(index), reading.options, reading.weights);
  const scoreOf = scorer(reading, context, ranking);
  const found: Scored[] = [];
  for (const at of met.docs) {
    const doc = index.docs[at];
    if (!doc || (met.coverage[at] ?? 0) < ranking.coverage.least || !holdsQuotes(reading.query, doc, met, at))
      continue;
    found.push({ doc, score: inPrint(scoreOf(doc, metPoints(met, at, ranking)), ranking) });
  }
  found.sort((a, b) => b.score - a.score || (a.doc.id < b.doc.id ? -1 : 1));
  return { found, reading };
}

/** What a document's words are worth, less where it holds only a part of what was asked. */
export const metPoints = ({ points, coverage }: Met, at: number, { coverage: { share } }: Ranking): number =>
  (points[at] ?? 0) * (1 - share + share * (coverage[at] ?? 0));

/** From what a document's words are worth to its score; prepared once a query. */
export function scorer(
  reading: Reading,
  context: SearchContext,
  ranking: Ranking,
): (doc: IndexedDoc, points: number) => number {
  const total = reading.weights.reduce((sum, weight) => sum + weight, 0);
  const asked = askedIn(reading);
  const boostsOf = boostsFor(reading.query, context, ranking);
  return (doc, points) => {
    let score = points + sumOf(closenessOf(doc, asked, total, ranking));
    for (const { factor } of boostsOf(doc)) score *= factor;
    return score;
  };
}

/** The words of a query as titles and phrases of an index are compared with them. */
export function askedIn({ query, index, options, weights }: Reading): AskedWord[] {
  return query.words.map(({ word, unfinished }, at) => {
    const all = options[at]?.find(({ way }) => way === 'word')?.all[0] ?? new Map<number, Variant>();
    const own = [...all].filter(([, { how }]) => unfinished || how !== 'beginning');
    const stem = placeOf(index.stems, stemOf(word));
    const weight = weights[at] ?? 0;
    if (stem >= 0) return { stems: [stem], weight, sure: 1 };
    const sure = Math.max(0, ...own.map(([, { quality }]) => quality));
    return { stems: stemsMeant(own, index), weight, sure };
  });
}

/** A word that no title has may be one of these; too many of them, and it says nothing yet. */
const mostMeant = 6;

/** The stems of what a mistyped or unfinished word may have been meant to be, likeliest first. */
function stemsMeant(own: readonly (readonly [number, Variant])[], { words, stems }: TextIndex): number[] {
  const likeliest = own.toSorted(([, a], [, b]) => b.quality - a.quality).slice(0, mostMeant);
  const meant = likeliest.map(([place]) => placeOf(stems, stemOf(wordAt(words.vocabulary, place))));
  return [...new Set(meant)].filter((place) => place >= 0);
}

/** From 0 to about 100, with one decimal: what is equal in print is equal. */
export const inPrint = (score: number, ranking: Ranking): number =>
  Math.round((score / (1 + mostCloseness(ranking))) * 1000) / 10;

/** Whether everything in quotes stands in the document, word beside word. */
function holdsQuotes({ quoted, words }: Query, doc: IndexedDoc, met: Met, at: number): boolean {
  if (quoted.length === 0) return true;
  const stems = new Set(quoted.flatMap((phrase) => phrase.stems));
  // Reading a whole text takes long: first see whether its words are there at all.
  const here = words.every(
    ({ word, unfinished }, place) =>
      unfinished || !stems.has(stemOf(word)) || ((met.same[at] ?? 0) & (1 << place)) !== 0,
  );
  return here && saysAll(doc.fields, quoted);
}
