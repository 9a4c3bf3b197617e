import type { Misfit } from '@/lib/passport/passport';
import { type Boost, boostsFor, misfitHere } from './boosts';
import { type Closeness, closenessOf, sumOf } from './closeness';
import { meet } from './meet';
import type { Option, Way } from './options';
import type { QueryWord } from './query';
import { ranking as ours } from './ranking';
import { askedIn, inPrint, metPoints, readIn, type Reading, type SearchSettings } from './score';
import { type IndexedDoc, shelfOf, type TextIndex } from './text-index';
import { tokenise } from './tokens';
import type { FieldName, SearchContext } from './types';
import type { How, Variant } from './variants';
import { wordAt } from './vocabulary';
import { stopWords } from './words';

/** How words of a hit came to stand for a typed one. */
export type MatchWay = How | Exclude<Way, 'word'>;

/** What one word of the query found in a hit. */
export interface WordMatch {
  /** The word as it was read: words that were typed as one can be apart. */
  typed: string;
  way: MatchWay;
  /** The words of the hit that stand for it, each once. */
  words: readonly string[];
  /** Where they stand, what counts most first. */
  fields: readonly FieldName[];
}

/** Why a hit stands where it does. */
export interface Explanation {
  id: string;
  /** As in the list. */
  score: number;
  matches: readonly WordMatch[];
  /** Words of the query, without those that carry little, that nothing in the hit stands for. */
  missing: readonly string[];
  closeness: Closeness;
  boosts: readonly Boost[];
  /** Why it is not true in the user's world. */
  misfit: Misfit | null;
}

/**
 * Why one hit stands where it does; computed for one hit, when somebody asks.
 *
 * @param context - That of the search.
 * @param settings - Those of the search; for notes, where to count how rare a word is.
 * @returns `null` for a document that does not answer the query at all.
 */
export function explain(
  index: TextIndex,
  query: string,
  context: SearchContext,
  id: string,
  settings: SearchSettings = {},
): Explanation | null {
  const at = index.docs.findIndex((doc) => doc.id === id);
  const doc = index.docs[at];
  const reading = readIn(index, query, settings);
  const met = meet(shelfOf(index), reading.options, reading.weights);
  if (!doc || (met.coverage[at] ?? 0) < ours.coverage.least) return null;
  const total = reading.weights.reduce((sum, weight) => sum + weight, 0);
  const closeness = closenessOf(doc, askedIn(reading), total, ours);
  const boosts = boostsFor(reading.query, context, ours)(doc);
  const near = metPoints(met, at, ours) + sumOf(closeness);
  const score = boosts.reduce((boosted, { factor }) => boosted * factor, near);
  const found = reading.query.words.map((typed, place) => matchIn(doc, typed, place, reading));
  const isMissing = ({ word }: QueryWord, place: number) => found[place] === null && !stopWords.has(word);
  return {
    id,
    score: inPrint(score, ours),
    matches: found.filter((match) => match !== null),
    missing: reading.query.words.filter(isMissing).map(({ word }) => word),
    closeness,
    boosts,
    misfit: misfitHere(doc, context),
  };
}

/** What one word found in a document by the best way; `null` where nothing there stands for it. */
function matchIn(
  doc: IndexedDoc,
  typed: QueryWord,
  place: number,
  { index, options }: Reading,
): WordMatch | null {
  const fieldsOf = wordsOf(doc);
  const held = (options[place] ?? []).flatMap((option) => heldBy(option, fieldsOf, index) ?? []);
  const [best] = held.sort((a, b) => b.quality - a.quality);
  if (!best) return null;
  const fields = new Set(best.words.flatMap((word) => [...(fieldsOf.get(word) ?? [])]));
  return {
    typed: typed.word,
    way: best.way,
    words: best.words,
    fields: [...fields].sort((a, b) => ours.fields[b].weight - ours.fields[a].weight),
  };
}

interface Held {
  way: MatchWay;
  words: string[];
  quality: number;
}

/** The words of a document that satisfy an option: the best of each of its parts; `null` where one is not there. */
function heldBy(
  { way, all, quality }: Option,
  fieldsOf: ReadonlyMap<string, unknown>,
  index: TextIndex,
): Held | null {
  const parts: { word: string; variant: Variant }[] = [];
  for (const variants of all) {
    const here = [...variants]
      .map(([place, variant]) => ({ word: wordAt(index.words.vocabulary, place), variant }))
      .filter(({ word }) => fieldsOf.has(word))
      .sort((a, b) => b.variant.quality - a.variant.quality);
    if (!here[0]) return null;
    parts.push(here[0]);
  }
  const how = parts[0]?.variant.how ?? 'same';
  const worst = Math.min(...parts.map(({ variant }) => variant.quality));
  return {
    way: way === 'word' ? how : way,
    words: [...new Set(parts.map(({ word }) => word))],
    quality: worst * quality,
  };
}

/** The words of a document, each with the fields it stands in. */
function wordsOf({ fields }: IndexedDoc): Map<string, Set<FieldName>> {
  const words = new Map<string, Set<FieldName>>();
  for (const { name, text } of fields) {
    for (const { word, parts, path } of tokenise(text)) {
      for (const one of [word, ...parts, ...(path === undefined ? [] : [path])]) {
        words.set(one, (words.get(one) ?? new Set()).add(name));
      }
    }
  }
  return words;
}
