import { stemOf } from './stem';
import { fold, tokenise } from './tokens';
import { stopWords } from './words';

/**
 * What a note must hold, as parts of words, to be a candidate for a query. Words are cut so that each of their
 * forms fits: `policies` is looked for as `polic`. Words that say little are left out, unless there are no others.
 */
export function noteWordsOf(query: string): string[] {
  const tokens = tokenise(query);
  const telling = tokens.filter(({ word }) => !stopWords.has(word));
  return [
    ...new Set(
      (telling.length > 0 ? telling : tokens).map(({ word, start, end }) => {
        const asTyped = fold(query.slice(start, end));
        // A compound such as `object.h` stands in notes with its signs.
        return asTyped === word ? sharedBeginning(word) : asTyped;
      }),
    ),
  ];
}

/** What a word and its stem both begin with. */
function sharedBeginning(word: string): string {
  const stem = stemOf(word);
  let shared = 0;
  while (shared < word.length && word[shared] === stem[shared]) shared += 1;
  return word.slice(0, shared);
}
