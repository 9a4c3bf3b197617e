import { optionsOf } from './options';
import { type Query, readQuery } from './query';
import type { Ranking } from './ranking';
import { splitWords } from './split-words';
import type { TextIndex } from './text-index';
import type { Vocabulary } from './vocabulary';
import { factsOf, type WordFacts } from './word-facts';
import { countIn, weighWords } from './word-values';

/** A query as it is meant in all that is searched together, so that scores compare wherever a hit comes from. */
export interface Understood {
  query: Query;
  facts: readonly WordFacts[];
  /** What each word counts. */
  weights: readonly number[];
}

/**
 * Understand a query.
 *
 * @param vocabularies - The words of all that is searched together.
 * @param rarityFrom - Where to count how rare a word is.
 */
export function understand(
  text: string,
  vocabularies: readonly Vocabulary[],
  rarityFrom: TextIndex,
  ranking: Ranking,
): Understood {
  const query = splitWords(readQuery(text), vocabularies, ranking);
  const facts = query.words.map((word) => factsOf(word, vocabularies, ranking));
  const ways = vocabularies.map((vocabulary) => optionsOf(query, vocabulary, ranking, facts));
  const isMet = query.words.map((_, at) => ways.some((options) => (options[at] ?? []).length > 0));
  const own = [rarityFrom.words.vocabulary];
  const ownFacts = query.words.map((word) => factsOf(word, own, ranking));
  const counted = countIn(rarityFrom, query, ranking, ownFacts);
  return { query, facts, weights: weighWords(query, isMet, counted, ranking) };
}
