import type { Option } from './options';
import { type Finds, Room } from './meet-room';
import { type OnPosting, SOMEWHERE } from './postings';
import type { Variants } from './variants';

/** What can be searched: visits the postings of the word at a place. */
export interface Shelf {
  docCount: number;
  eachPostingOf: (place: number, visit: OnPosting) => void;
}

/** How well each document meets a query; by the document's number. Holds until the next time anything is met. */
export interface Met {
  /** Documents that meet any word, each once. */
  docs: Uint32Array;
  /** 0 to 1: what the places of its words are worth. */
  points: Float32Array;
  /** 0 to 1: how much of the query's meaning it holds. */
  coverage: Float32Array;
  /** Bit by bit the words that stand in it as typed, or in another form. */
  same: Uint32Array;
  /** How many of the words its title holds, a guess less than one. */
  titleWords: Float32Array;
  /** 0 to 1: what those words count of the query. */
  titleShare: Float32Array;
  /** How many neighbours of the query are neighbours in the title. */
  titlePairs: Uint8Array;
}

/** From here on a variant is a form of the word itself, not a guess. */
export const sameFrom = 0.9;

let room = new Room(0);

/**
 * How well the documents meet a query: each word adds what its best option is worth, times what the word counts.
 *
 * @param options - For each word of the query; see `optionsOf`.
 * @param weights - What each word counts.
 */
export function meet(shelf: Shelf, options: readonly (readonly Option[])[], weights: readonly number[]): Met {
  if (shelf.docCount > room.size) room = new Room(shelf.docCount);
  room.clear(shelf.docCount);
  const { met, docs, word, scratch, lastWord, lastPlace } = room;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let count = 0;
  options.forEach((some, at) => {
    for (const option of some) addOption(word, shelf, option, scratch);
    const share = (weights[at] ?? 0) / total;
    for (let found = 0; found < word.count; found += 1) {
      const doc = word.docs[found] ?? 0;
      const quality = word.quality[doc] ?? 0;
      const titled = word.titled[doc] ?? 0;
      if (met.coverage[doc] === 0) {
        docs[count] = doc;
        count += 1;
      }
      met.points[doc] = (met.points[doc] ?? 0) + (word.worth[doc] ?? 0) * share;
      met.coverage[doc] = (met.coverage[doc] ?? 0) + quality * share;
      if (quality >= sameFrom) met.same[doc] = (met.same[doc] ?? 0) | (1 << at);
      if (titled === 0) continue;
      met.titleWords[doc] = (met.titleWords[doc] ?? 0) + titled;
      met.titleShare[doc] = (met.titleShare[doc] ?? 0) + titled * share;
      const place = word.place[doc] ?? 0;
      const follows = lastWord[doc] === at && lastPlace[doc] === place - 1 && place !== SOMEWHERE;
      if (at > 0 && follows) met.titlePairs[doc] = (met.titlePairs[doc] ?? 0) + 1;
      lastWord[doc] = at + 1;
      lastPlace[doc] = place;
    }
    word.clear();
  });
  return { ...met, docs: docs.subarray(0, count) };
}

/** Add what one option finds: the weakest of its parts decides. */
function addOption(
  word: Finds,
  shelf: Shelf,
  { way, all, quality }: Option,
  scratch: readonly [Finds, Finds],
): void {
  const [first, ...others] = all;
  if (!first) return;
  if (others.length === 0) {
    addVariants(word, shelf, first, quality, way === 'word');
    return;
  }
  const [both, next] = scratch;
  addVariants(both, shelf, first, quality, false);
  for (const variants of others) {
    addVariants(next, shelf, variants, quality, false);
    keepCommon(both, next);
    next.clear();
  }
  for (let at = 0; at < both.count; at += 1) {
    const doc = both.docs[at] ?? 0;
    const worth = both.worth[doc] ?? 0;
    if (worth > 0) word.keepBest(doc, worth, both.quality[doc] ?? 0, 0, 0);
  }
  both.clear();
}

/** What is not in the second too is worth nothing any more; of the rest the weaker of both counts. */
function keepCommon(both: Finds, next: Finds): void {
  for (let at = 0; at < both.count; at += 1) {
    const doc = both.docs[at] ?? 0;
    const other = next.worth[doc] ?? 0;
    if (other >= (both.worth[doc] ?? 0)) continue;
    both.worth[doc] = other;
    both.quality[doc] = next.quality[doc] ?? 0;
  }
}

function addVariants(
  finds: Finds,
  shelf: Shelf,
  variants: Variants,
  optionQuality: number,
  countsInTitle: boolean,
): void {
  for (const [place, variant] of variants) {
    const quality = variant.quality * optionQuality;
    const titled = variant.quality >= sameFrom ? 1 : variant.quality;
    shelf.eachPostingOf(place, (doc, worth, _own, titlePlace) => {
      finds.keepBest(doc, worth * quality, quality, titlePlace > 0 && countsInTitle ? titled : 0, titlePlace);
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
