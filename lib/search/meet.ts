import type { Option } from './options';
import type { OnPosting } from './postings';
import type { Variants } from './variants';

/** What can be searched: visits the postings of the word at a place. */
export interface Shelf {
  docCount: number;
  eachPostingOf: (place: number, visit: OnPosting) => void;
}

/** How well each document meets a query; by the document's number. */
export interface Met {
  /** Documents that meet any word, each once. */
  docs: readonly number[];
  /** 0 to 1: what the places of its words are worth. */
  points: Float32Array;
  /** 0 to 1: how much of the query's meaning it holds. */
  coverage: Float32Array;
  /** Bit by bit the words that stand in it as typed, or in another form. */
  same: Uint32Array;
  /** Bit by bit those of them that stand in its title. */
  titled: Uint32Array;
}

/** From here on a variant is a form of the word itself, not a guess. */
export const sameFrom = 0.9;

/** What one word finds: for each document the best of its options. */
class Finds {
  docs: number[] = [];
  readonly worth: Float32Array;
  readonly quality: Float32Array;
  readonly titled: Uint8Array;

  constructor(docCount: number) {
    this.worth = new Float32Array(docCount);
    this.quality = new Float32Array(docCount);
    this.titled = new Uint8Array(docCount);
  }

  keepBest(doc: number, worth: number, quality: number, titled: number): void {
    if (this.quality[doc] === 0) this.docs.push(doc);
    if (worth > (this.worth[doc] ?? 0) || this.quality[doc] === 0) {
      this.worth[doc] = worth;
      this.quality[doc] = quality;
    }
    if (titled !== 0) this.titled[doc] = 1;
  }

  clear(): void {
    for (const doc of this.docs) this.worth[doc] = this.quality[doc] = this.titled[doc] = 0;
    this.docs = [];
  }
}

/**
 * How well the documents meet a query: each word adds what its best option is worth, times what the word counts.
 *
 * @param options - For each word of the query; see `optionsOf`.
 * @param weights - What each word counts.
 */
export function meet(shelf: Shelf, options: readonly (readonly Option[])[], weights: readonly number[]): Met {
  const { docCount } = shelf;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const met = {
    docs: [] as number[],
    points: new Float32Array(docCount),
    coverage: new Float32Array(docCount),
    same: new Uint32Array(docCount),
    titled: new Uint32Array(docCount),
  };
  const word = new Finds(docCount);
  const scratch = [new Finds(docCount), new Finds(docCount)] as const;
  options.forEach((some, at) => {
    for (const option of some) addOption(word, shelf, option, scratch);
    const share = (weights[at] ?? 0) / total;
    for (const doc of word.docs) {
      const quality = word.quality[doc] ?? 0;
      if (met.coverage[doc] === 0) met.docs.push(doc);
      met.points[doc] = (met.points[doc] ?? 0) + (word.worth[doc] ?? 0) * share;
      met.coverage[doc] = (met.coverage[doc] ?? 0) + quality * share;
      if (quality >= sameFrom) met.same[doc] = (met.same[doc] ?? 0) | (1 << at);
      if (word.titled[doc]) met.titled[doc] = (met.titled[doc] ?? 0) | (1 << at);
    }
    word.clear();
  });
  return met;
}

/** Add what one option finds: the weakest of its parts decides. */
function addOption(
  word: Finds,
  shelf: Shelf,
  { all, quality }: Option,
  scratch: readonly [Finds, Finds],
): void {
  const [first, ...others] = all;
  if (!first) return;
  if (others.length === 0) {
    addVariants(word, shelf, first, quality);
    return;
  }
  const [both, next] = scratch;
  addVariants(both, shelf, first, quality);
  for (const variants of others) {
    addVariants(next, shelf, variants, quality);
    keepCommon(both, next);
    next.clear();
  }
  for (const doc of both.docs) {
    const worth = both.worth[doc] ?? 0;
    if (worth > 0) word.keepBest(doc, worth, both.quality[doc] ?? 0, both.titled[doc] ?? 0);
  }
  both.clear();
}

/** What is not in the second too is worth nothing any more; of the rest the weaker of both counts. */
function keepCommon(both: Finds, next: Finds): void {
  for (const doc of both.docs) {
    const other = next.worth[doc] ?? 0;
    both.titled[doc] = (both.titled[doc] ?? 0) & (next.titled[doc] ?? 0);
    if (other >= (both.worth[doc] ?? 0)) continue;
    both.worth[doc] = other;
    both.quality[doc] = next.quality[doc] ?? 0;
  }
}

function addVariants(finds: Finds, shelf: Shelf, variants: Variants, optionQuality: number): void {
  for (const [place, variant] of variants) {
    const quality = variant.quality * optionQuality;
    const isSame = quality >= sameFrom;
    shelf.eachPostingOf(place, (doc, worth, _own, inTitle) => {
      finds.keepBest(doc, worth * quality, quality, inTitle && isSame ? 1 : 0);
    });
  }
}

/** In how many documents the words of some options stand, other than as the name of the whole area. */
export function holdersOf(shelf: Shelf, places: Iterable<number>): number {
  const holds = new Uint8Array(shelf.docCount);
  let count = 0;
  for (const place of places) {
    shelf.eachPostingOf(place, (doc, _worth, own) => {
      if (own && holds[doc] === 0) {
        holds[doc] = 1;
        count += 1;
      }
    });
  }
  return count;
}
