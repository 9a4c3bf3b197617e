import type { Query, QueryWord } from './query';
import type { Ranking } from './ranking';
import { sameWord, variantsOf } from './variants';
import type { Vocabulary } from './vocabulary';
import { factsOf } from './word-facts';
import { stopWords } from './words';

/** Shorter halves are words only by chance, unless they are stop words. */
const shortestHalf = 3;

/**
 * A query in which words run together are apart: `timetracking` is `time tracking` where nobody writes the first and
 * somebody writes the other two, one of them perhaps mistyped. A word that may itself be mistyped stays as it is.
 */
export function splitWords(query: Query, vocabularies: readonly Vocabulary[], ranking: Ranking): Query {
  if (ranking.quality.joined === 0) return query;
  const isKnown = (word: string) =>
    stopWords.has(word) ||
    /^\d+$/.test(word) ||
    (word.length >= shortestHalf &&
      vocabularies.some((vocabulary) => sameWord(word, vocabulary, ranking).size > 0));
  const isFound = (typed: QueryWord) => {
    const facts = factsOf(typed, vocabularies, ranking);
    return vocabularies.some((vocabulary) => variantsOf(typed, vocabulary, ranking, facts).size > 0);
  };
  const isMeant = (word: string, unfinished: boolean) =>
    word.length >= shortestHalf && isFound({ word, parts: [], unfinished });
  const words = query.words.flatMap((typed): readonly QueryWord[] => {
    const { word, unfinished } = typed;
    if (word.length < 2 * shortestHalf || isFound(typed)) return [typed];
    const cuts = cutsOf(word);
    const cut =
      cuts.find(([first, second]) => isKnown(first) && isKnown(second)) ??
      cuts.find(([first, second]) => isKnown(first) && isMeant(second, unfinished)) ??
      cuts.find(([first, second]) => isMeant(first, false) && isKnown(second));
    if (!cut) return [typed];
    return cut.map((half, at) => ({ word: half, parts: [], unfinished: unfinished && at === 1 }));
  });
  return { ...query, words };
}

/** Every cut into two, the most even first: of two ways to read a word the one with longer halves is meant. */
function cutsOf(word: string): [string, string][] {
  const middle = word.length / 2;
  return Array.from({ length: word.length - 3 }, (_, index) => index + 2)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a)
    .map((cut) => [word.slice(0, cut), word.slice(cut)]);
}
