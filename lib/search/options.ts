import type { Query, QueryWord } from './query';
import { stemOf } from './stem';
import { synonymGroups } from './synonyms';
import type { TextIndex } from './text-index';
import { allowedTypos, typosBetween } from './typos';

/** Words of an index that stand for one word, each with how well it does (1 = the same word). */
export type Variants = ReadonlyMap<string, number>;

/** One way to satisfy a word of the query: every one of `all` must be in the document. */
export interface Option {
  all: readonly Variants[];
  quality: number;
}

const quality = {
  stem: 0.95,
  joined: 0.92,
  parts: 0.85,
  synonym: 0.72,
  oneTypo: 0.75,
  twoTypos: 0.6,
  prefix: { least: 0.6, most: 0.93 },
  abbreviation: { least: 0.4, most: 0.85 },
};

/** Shorter words are not taken for the beginning of another, unless they are still being typed. */
const shortestAbbreviation = 4;

/** All the ways in which each word of a query can be met by the words of an index; best first is not promised. */
export function optionsOf(query: Query, index: TextIndex): Option[][] {
  const { words } = query;
  const synonyms = synonymsIn(words);
  return words.map((word, place) => {
    const own = variantsOf(word, index);
    const options: Option[] = [{ all: [own], quality: 1 }];
    if (word.parts.length > 0) {
      options.push({ all: word.parts.map((part) => sameWord(part, index)), quality: quality.parts });
    }
    for (const joined of joinedWith(words, place)) {
      options.push({ all: [sameWord(joined, index)], quality: quality.joined });
    }
    if (own.size === 0) options.push(...splitsOf(word.word, index));
    for (const synonym of synonyms[place] ?? []) {
      options.push({ all: synonym.map((other) => sameWord(other, index)), quality: quality.synonym });
    }
    return options.filter(({ all }) => all.every((variants) => variants.size > 0));
  });
}

/** The word itself and its forms. */
function sameWord(word: string, { postings, stems }: TextIndex): Variants {
  const variants = new Map<string, number>();
  for (const form of stems.get(stemOf(word)) ?? []) variants.set(form, quality.stem);
  if (postings.has(word)) variants.set(word, 1);
  return variants;
}

/** The word, its forms, words it begins and, only where there is none of them, words it may have been meant to be. */
function variantsOf({ word, unfinished }: QueryWord, index: TextIndex): Variants {
  const variants = new Map(sameWord(word, index));
  const complete = variants.size > 0;
  if (unfinished || word.length >= shortestAbbreviation) {
    const range = unfinished ? quality.prefix : quality.abbreviation;
    for (const other of index.postings.keys()) {
      if (variants.has(other) || !other.startsWith(word)) continue;
      const shareTyped = word.length / other.length;
      // A whole word was typed: longer words that begin so come second.
      const ceiling = complete ? range.least : range.most;
      variants.set(other, range.least + (ceiling - range.least) * shareTyped);
    }
  }
  return variants.size > 0 ? variants : misspelt(word, unfinished, index);
}

function misspelt(word: string, unfinished: boolean, index: TextIndex): Variants {
  const variants = new Map<string, number>();
  const most = allowedTypos(word);
  if (most === 0) return variants;
  for (const other of index.postings.keys()) {
    const typos = typosBetween(word, other, most);
    if (typos <= most) variants.set(other, typos === 1 ? quality.oneTypo : quality.twoTypos);
    else if (
      unfinished &&
      other.length > word.length &&
      typosBetween(word, other.slice(0, word.length), 1) <= 1
    ) {
      variants.set(other, quality.twoTypos);
    }
  }
  return variants;
}

/** `end user` is also `enduser`: the word run together with the one before and the one after. */
function joinedWith(words: readonly QueryWord[], place: number): string[] {
  const [before, { word }, after] = [words[place - 1], words[place] ?? { word: '' }, words[place + 1]];
  return [before && before.word + word, after && word + after.word].filter((joined) => joined !== undefined);
}

/** `enduser` is also `end user`: every cut into two known words. */
function splitsOf(word: string, index: TextIndex): Option[] {
  const options: Option[] = [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const all = [word.slice(0, cut), word.slice(cut)].map((half) => sameWord(half, index));
    if (all.every((variants) => variants.size > 0)) options.push({ all, quality: quality.joined });
  }
  return options;
}

const groupsOfStems = synonymGroups.map((group) =>
  group.map((phrase) => phrase.split(' ').map((word) => stemOf(word))),
);
const groupsOfWords = synonymGroups.map((group) => group.map((phrase) => phrase.split(' ')));

/** For each word of the query, the phrases that can stand for the stretch it is part of. */
function synonymsIn(words: readonly QueryWord[]): string[][][] {
  const stems = words.map(({ word }) => stemOf(word));
  const found: string[][][] = words.map(() => []);
  groupsOfStems.forEach((group, groupIndex) => {
    group.forEach((phrase, phraseIndex) => {
      const others = groupsOfWords[groupIndex]?.filter((_, index) => index !== phraseIndex) ?? [];
      for (const start of placesOf(phrase, stems)) {
        for (let place = start; place < start + phrase.length; place += 1) found[place]?.push(...others);
      }
    });
  });
  return found;
}

const placesOf = (phrase: readonly string[], stems: readonly string[]): number[] =>
  stems.flatMap((_, start) =>
    phrase.every((stem, offset) => stems[start + offset] === stem) ? [start] : [],
  );
