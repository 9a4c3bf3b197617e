import { eachMisspelling } from './misspellings';
import type { QueryWord } from './query';
import type { Ranking } from './ranking';
import { stemOf } from './stem';
import { allowedTypos } from './typos';
import { Recent } from './recent';
import { placeOf, placesBeginning, sizeOf, type Vocabulary, wordAt } from './vocabulary';
import type { WordFacts } from './word-facts';

/** How a word of a document came to stand for a typed one. */
export type How = 'same' | 'form' | 'beginning' | 'typo';

/** How well a word stands for a typed one: 1 is the same word. */
export interface Variant {
  how: How;
  quality: number;
}

/** Words of a vocabulary, by their places, that stand for one typed word. */
export type Variants = ReadonlyMap<number, Variant>;

/** Shorter words are not taken for the beginning of another, unless they are still being typed. */
const shortestAbbreviation = 4;

/** The longest that an ending makes a word of another. */
const longestEnding = 6;

/** What of a stem no ending changes: forms are looked for among the words that begin so. */
const keptOfStem = (word: string): string => word.slice(0, word.length >= 6 ? 4 : 3);

/** What was looked for in a vocabulary: with each key only the last word of a query is another. */
const looked = new WeakMap<Vocabulary, { ranking: Ranking; found: Recent<string, Variants> }>();
/** A smaller vocabulary is looked through sooner than what was found in it. */
const worthKeeping = 1000;
const mostKept = 200;

/** What was found before in a vocabulary, which never changes. */
function keepIn(vocabulary: Vocabulary, ranking: Ranking, key: string, find: () => Variants): Variants {
  if (sizeOf(vocabulary) < worthKeeping) return find();
  let known = looked.get(vocabulary);
  if (known?.ranking !== ranking) {
    known = { ranking, found: new Recent(mostKept) };
    looked.set(vocabulary, known);
  }
  return known.found.getOr(key, find);
}

/** The word itself and its forms: `sync`, `syncs`, `synced`. */
export const sameWord = (word: string, vocabulary: Vocabulary, ranking: Ranking): Variants =>
  keepIn(vocabulary, ranking, word, () => findForms(word, vocabulary, ranking));

function findForms(word: string, vocabulary: Vocabulary, { quality }: Ranking): Variants {
  const variants = new Map<number, Variant>();
  const place = placeOf(vocabulary, word);
  if (quality.form > 0 && word.length > 2) {
    const stem = stemOf(word);
    const [from, to] = placesBeginning(vocabulary, keptOfStem(word));
    for (let other = from; other < to; other += 1) {
      const length = (vocabulary.starts[other + 1] ?? 0) - (vocabulary.starts[other] ?? 0);
      if (other === place || length > word.length + longestEnding) continue;
      if (stemOf(wordAt(vocabulary, other)) === stem)
        variants.set(other, { how: 'form', quality: quality.form });
    }
  }
  if (place >= 0) variants.set(place, { how: 'same', quality: 1 });
  return variants;
}

/**
 * The word, its forms, words it begins and, only where nothing of it is known anywhere, words it may have been meant to
 * be.
 */
export function variantsOf(
  typed: QueryWord,
  vocabulary: Vocabulary,
  ranking: Ranking,
  facts: Pick<WordFacts, 'same' | 'begun'>,
): Variants {
  const { word, unfinished } = typed;
  const key = `${word} ${unfinished} ${facts.same} ${facts.begun}`;
  return keepIn(vocabulary, ranking, key, () => findVariants(typed, vocabulary, ranking, facts));
}

function findVariants(
  typed: QueryWord,
  vocabulary: Vocabulary,
  ranking: Ranking,
  { same, begun }: Pick<WordFacts, 'same' | 'begun'>,
): Variants {
  if (!same && !begun) return misspelt(typed, vocabulary, ranking);
  const variants = new Map(same ? sameWord(typed.word, vocabulary, ranking) : []);
  if (begun) addBegun(variants, typed, vocabulary, ranking, same);
  return variants;
}

/** Whether a word may be the beginning of another: it is still being typed, or long enough to be shortened. */
export const mayBeShortened = ({ word, unfinished }: QueryWord, { quality }: Ranking): boolean =>
  unfinished ? quality.prefix.most > 0 : quality.abbreviation.most > 0 && word.length >= shortestAbbreviation;

function addBegun(
  variants: Map<number, Variant>,
  { word, unfinished }: QueryWord,
  vocabulary: Vocabulary,
  { quality }: Ranking,
  whole: boolean,
): void {
  const { least, most } = unfinished ? quality.prefix : quality.abbreviation;
  // A whole word was typed: longer words that begin so come second.
  const ceiling = whole ? least : most;
  const [from, to] = placesBeginning(vocabulary, word);
  for (let place = from; place < to; place += 1) {
    if (variants.has(place)) continue;
    const length = (vocabulary.starts[place + 1] ?? 0) - (vocabulary.starts[place] ?? 0);
    variants.set(place, { how: 'beginning', quality: least + (ceiling - least) * (word.length / length) });
  }
}

function misspelt({ word, unfinished }: QueryWord, vocabulary: Vocabulary, { quality }: Ranking): Variants {
  const variants = new Map<number, Variant>();
  const most = allowedTypos(word);
  if (most === 0 || quality.oneTypo === 0) return variants;
  eachMisspelling(vocabulary, word, most, unfinished, (place, typos, beginning) => {
    const whole = typos === 1 ? quality.oneTypo : quality.twoTypos;
    variants.set(place, { how: 'typo', quality: beginning ? quality.typoInBeginning : whole });
  });
  return variants;
}
