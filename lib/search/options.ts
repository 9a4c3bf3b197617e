import type { Query, QueryWord } from './query';
import type { Ranking } from './ranking';
import { synonymsIn } from './synonyms-in';
import { sameWord, type Variants, variantsOf } from './variants';
import { placesBeginning, placeOf, type Vocabulary } from './vocabulary';
import type { WordFacts } from './word-facts';

/** By which way a word of the query is met. */
export type Way = 'word' | 'path' | 'parts' | 'joined' | 'split' | 'synonym';

/** One way to satisfy a word of the query: every one of `all` must be in the document. */
export interface Option {
  way: Way;
  all: readonly Variants[];
  quality: number;
}

/**
 * All the ways in which each word of a query can be met by the words of a vocabulary; best first is not promised.
 *
 * @param facts - What is known of each word in all that is searched together with this vocabulary.
 */
export function optionsOf(
  query: Query,
  vocabulary: Vocabulary,
  ranking: Ranking,
  facts: readonly WordFacts[],
): Option[][] {
  const { words } = query;
  const { quality } = ranking;
  const same = (word: string) => sameWord(word, vocabulary, ranking);
  const synonyms = quality.synonym > 0 ? synonymsIn(words) : [];
  return words.map((word, at) => {
    const known = facts[at] ?? unknown;
    const own = variantsOf(word, vocabulary, ranking, known);
    const path = pathsOf(word, vocabulary);
    const options: Option[] = [
      { way: 'word', all: [own], quality: known.path ? quality.pathAsWord : 1 },
      { way: 'path', all: [path], quality: 1 },
    ];
    if (word.parts.length > 0)
      options.push({ way: 'parts', all: word.parts.map(same), quality: quality.parts });
    for (const joined of joinedWith(words, at)) {
      options.push({ way: 'joined', all: [same(joined)], quality: quality.joined });
    }
    for (const halves of halvesOf(word.word, known.same ? shortestSureHalf : shortestHalf)) {
      const all = known.same ? halves.map((half) => itself(half, vocabulary)) : halves.map(same);
      options.push({ way: 'split', all, quality: known.same ? quality.alsoSplit : quality.joined });
    }
    for (const synonym of synonyms[at] ?? []) {
      options.push({ way: 'synonym', all: synonym.map(same), quality: quality.synonym });
    }
    return options.filter(({ all, quality: q }) => q > 0 && all.every((variants) => variants.size > 0));
  });
}

const unknown: WordFacts = { same: false, begun: false, path: false };

/** Paths that are the typed one; also longer ones while it is being typed. */
function pathsOf({ path, unfinished }: QueryWord, vocabulary: Vocabulary): Variants {
  if (path === undefined) return new Map();
  const place = placeOf(vocabulary, path);
  const [from, to] = unfinished ? placesBeginning(vocabulary, path) : [place, place < 0 ? place : place + 1];
  return new Map(
    Array.from({ length: to - from }, (_, step) => {
      const same = from + step === place;
      return [from + step, same ? { how: 'same', quality: 1 } : { how: 'beginning', quality: 0.9 }] as const;
    }),
  );
}

/** `end user` is also `enduser`: the word run together with the one before and the one after. */
function joinedWith(words: readonly QueryWord[], at: number): string[] {
  const [before, { word }, after] = [words[at - 1], words[at] ?? { word: '' }, words[at + 1]];
  return [before && before.word + word, after && word + after.word].filter((joined) => joined !== undefined);
}

/** Shorter halves are words only by chance; of a word that somebody uses as it is, they must be longer. */
const shortestHalf = 3;
const shortestSureHalf = 4;

/** `enduser` is also `end user`: every cut into two. */
function halvesOf(word: string, shortest: number): [string, string][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => at + shortest);
  return cuts.map((cut) => [word.slice(0, cut), word.slice(cut)]);
}

/** The word and none of its forms: quickly told, for a guess that hardly ever comes true. */
function itself(word: string, vocabulary: Vocabulary): Variants {
  const place = placeOf(vocabulary, word);
  return new Map(place < 0 ? [] : [[place, { how: 'same', quality: 1 }]]);
}
