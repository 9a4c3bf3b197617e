import { type Option, optionsOf } from './options';
import { type Query, readQuery } from './query';
import type { Ranking } from './ranking';
import { splitWords } from './split-words';
import { shelfOf, type TextIndex } from './text-index';
import type { Vocabulary } from './vocabulary';
import { factsOf, type WordFacts } from './word-facts';
import { countHolders, weighWords } from './word-values';

/** A query as it is meant in all that is searched together, so that scores compare wherever a hit comes from. */
export interface Understood {
  query: Query;
  facts: readonly WordFacts[];
  /** What each word counts. */
  weights: readonly number[];
  /** What meets each word in the vocabularies that it was understood by. */
  ways: ReadonlyMap<Vocabulary, readonly (readonly Option[])[]>;
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
  const ways = new Map(
    vocabularies.map((vocabulary) => [vocabulary, optionsOf(query, vocabulary, ranking, facts)] as const),
  );
  const isMet = query.words.map((_, at) =>
    [...ways.values()].some((options) => (options[at] ?? []).length > 0),
  );
  const alone = vocabularies.length === 1 ? ways.get(rarityFrom.words.vocabulary) : undefined;
  const counted = countHolders(shelfOf(rarityFrom), query, alone ?? waysAlone(query, rarityFrom, ranking));
  return { query, facts, weights: weighWords(query, isMet, counted, ranking), ways };
}

/** What meets each word in an index, whatever else is searched. */
function waysAlone(query: Query, { words: { vocabulary } }: TextIndex, ranking: Ranking): Option[][] {
  const facts = query.words.map((word) => factsOf(word, [vocabulary], ranking));
  return optionsOf(query, vocabulary, ranking, facts);
}
