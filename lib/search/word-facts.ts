import type { QueryWord } from './query';
import type { Ranking } from './ranking';
import { mayBeShortened, sameWord } from './variants';
import { placeOf, placesBeginning, type Vocabulary } from './vocabulary';

/**
 * What is known of a typed word in all that is searched together: only where nothing of it is known anywhere may it be
 * a mistyped one, wherever it is looked for.
 */
export interface WordFacts {
  /** Somebody uses it, or a form of it. */
  same: boolean;
  /** It begins a word that somebody uses. */
  begun: boolean;
  /** It was typed as a path, and somebody names such a path. */
  path: boolean;
}

/** @param vocabularies - All that is searched together. */
export function factsOf(typed: QueryWord, vocabularies: readonly Vocabulary[], ranking: Ranking): WordFacts {
  const begins = (text: string) =>
    vocabularies.some((vocabulary) => {
      const [from, to] = placesBeginning(vocabulary, text);
      return to > from;
    });
  const { path, unfinished } = typed;
  return {
    same: vocabularies.some((vocabulary) => sameWord(typed.word, vocabulary, ranking).size > 0),
    begun: mayBeShortened(typed, ranking) && begins(typed.word),
    path:
      path !== undefined &&
      (unfinished ? begins(path) : vocabularies.some((vocabulary) => placeOf(vocabulary, path) >= 0)),
  };
}
