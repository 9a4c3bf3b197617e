/**
 * Words in the order of their letters, as one text: 100,000 of them are two objects, not 100,000. Word `at` stands
 * from `starts[at]` to `starts[at + 1]`.
 */
export interface Vocabulary {
  text: string;
  starts: Uint32Array;
}

/** @param words - In any order, each once. Not mutated. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  return openVocabulary([...words].sort());
}

/** @param sorted - Words in the order of their UTF-16 letters, each once. */
export function openVocabulary(sorted: readonly string[]): Vocabulary {
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, at) => {
    starts[at + 1] = (starts[at] ?? 0) + word.length;
  });
  return { text: sorted.join(''), starts };
}

export const sizeOf = ({ starts }: Vocabulary): number => starts.length - 1;

/** The word at a place; the empty text for a place that is none. */
export const wordAt = ({ text, starts }: Vocabulary, at: number): string =>
  text.slice(starts[at], starts[at + 1]);

/** The place of a word, or -1. */
export function placeOf(vocabulary: Vocabulary, word: string): number {
  const at = lowerBound(vocabulary, word);
  return at < sizeOf(vocabulary) && wordAt(vocabulary, at) === word ? at : -1;
}

/** The places of all words that begin so: from the first up to, not including, the second. */
export function placesBeginning(
  vocabulary: Vocabulary,
  beginning: string,
): readonly [from: number, to: number] {
  return [lowerBound(vocabulary, beginning), lowerBound(vocabulary, `${beginning}\uFFFF`)];
}

/** The place of the first word that does not stand before `word`. */
function lowerBound(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = sizeOf(vocabulary);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wordAt(vocabulary, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
