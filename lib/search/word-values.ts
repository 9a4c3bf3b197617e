import type { Option, Variants } from './options';
import type { Query } from './query';
import type { TextIndex } from './text-index';
import { stopWords } from './words';

/** What a stop word counts, measured by another word as rare. */
const stopWordShare = 0.12;
/** What a word that nobody wrote counts: it tells nothing apart, it only makes the answer less sure. */
const unknownWordShare = 0.25;
/** How fast more weight in one document stops to count. */
const saturation = 1.2;
/** From here on a variant is a form of the word itself, not a guess. */
const sameWord = 0.9;

/**
 * How much each word of the query counts: rare words count more, stop words hardly.
 *
 * @param options - What the words can be met by in the index that is searched.
 * @param rarity - The index whose documents are counted, and what meets the words there.
 */
export function weighWords(
  { words }: Query,
  options: readonly (readonly Option[])[],
  rarity: { index: TextIndex; options: readonly (readonly Option[])[] },
): number[] {
  const { docs, postings } = rarity.index;
  return words.map(({ word, unfinished }, at) => {
    const variants = [...(rarity.options[at]?.[0]?.all[0] ?? [])];
    const counted = variants.filter(
      ([, quality]) => unfinished || quality >= sameWord || !postings.has(word),
    );
    const holders = new Set<number>();
    for (const [variant] of counted) {
      for (const { doc, own } of postings.get(variant) ?? []) if (own) holders.add(doc);
    }
    const rare = Math.max(Math.log(1 + docs.length / (1 + holders.size)), 0.1);
    return (
      rare * (stopWords.has(word) ? stopWordShare : 1) * (options[at]?.length === 0 ? unknownWordShare : 1)
    );
  });
}

/** What a word of the query finds in one document. */
export interface Value {
  /** 0 to 1, how much weight the places have. */
  worth: number;
  /** 0 to 1, how well the words agree. */
  quality: number;
}

/** For each document that meets one of the options, what the best of them is worth there. */
export function valuesOf(options: readonly Option[], index: TextIndex): ReadonlyMap<number, Value> {
  const best = new Map<number, Value>();
  for (const { all, quality } of options) {
    const [first, ...others] = all.map((variants) => valuesOfVariants(variants, index));
    for (const [doc, value] of first ?? []) {
      const rest = others.flatMap((values) => values.get(doc) ?? []);
      if (rest.length < others.length) continue;
      const worst = rest.reduce((low, other) => (other.worth < low.worth ? other : low), value);
      keepBest(best, doc, { worth: worst.worth * quality, quality: worst.quality * quality });
    }
  }
  return best;
}

function valuesOfVariants(variants: Variants, { postings }: TextIndex): Map<number, Value> {
  const best = new Map<number, Value>();
  for (const [word, quality] of variants) {
    for (const { doc, weight } of postings.get(word) ?? []) {
      keepBest(best, doc, { worth: (quality * weight) / (weight + saturation), quality });
    }
  }
  return best;
}

function keepBest(values: Map<number, Value>, doc: number, value: Value): void {
  const known = values.get(doc);
  if (!known || known.worth < value.worth) values.set(doc, value);
}
