import { eachPosting, PostingWriter } from '../postings';
import { openVocabulary, sizeOf, wordAt } from '../vocabulary';
import type { Segment, SegmentHead } from './segment';

/**
 * One segment of several, without what is no longer there. Goes through the words in their order, so that it never
 * holds more than one word's postings beside what it reads and writes.
 *
 * @param segments - Neighbours: every change of one is later than all of the one before.
 * @param isAlive - Whether a note still has the number of this change.
 */
export function mergeSegments(
  id: string,
  segments: readonly Segment[],
  isAlive: (seq: number) => boolean,
): Segment {
  const kept = segments.flatMap(({ head: { seqs, titleSizes } }, from) =>
    Array.from(seqs, (seq, doc) => ({ seq, from, doc, titleSize: titleSizes[doc] ?? 0 })).filter(({ seq }) =>
      isAlive(seq),
    ),
  );
  const places = segments.map(({ head }) => new Int32Array(head.seqs.length).fill(-1));
  kept.forEach(({ from, doc }, at) => places[from]?.set([at], doc));

  const words: string[] = [];
  const starts = [0];
  const writer = new PostingWriter();
  eachWordOf(
    segments.map(({ head }) => head),
    (word, holders) => {
      for (const { from, place } of holders) {
        const segment = segments[from];
        const moved = places[from];
        if (!segment || !moved) continue;
        const { head, bytes } = segment;
        eachPosting(
          bytes,
          head.starts[place] ?? 0,
          head.starts[place + 1] ?? 0,
          (doc, worth, own, titlePlace) => {
            const at = moved[doc] ?? -1;
            if (at >= 0) writer.push(at, worth, own, titlePlace);
          },
        );
      }
      const end = writer.endWord();
      if (end === starts.at(-1)) return;
      words.push(word);
      starts.push(end);
    },
  );
  const head: SegmentHead = {
    id,
    seqs: Float64Array.from(kept, ({ seq }) => seq),
    titleSizes: Uint8Array.from(kept, ({ titleSize }) => titleSize),
    vocabulary: openVocabulary(words),
    starts: Uint32Array.from(starts),
  };
  return { head, bytes: writer.toBytes() };
}

/** Where a word stands: in which of some segments, and at which place there. */
interface Holder {
  from: number;
  place: number;
}

/** Visit the words of several segments, each once, in their order. */
function eachWordOf(
  heads: readonly SegmentHead[],
  visit: (word: string, holders: readonly Holder[]) => void,
): void {
  const places = heads.map(() => 0);
  for (;;) {
    const next = heads.map(({ vocabulary }, from) => {
      const place = places[from] ?? 0;
      return place < sizeOf(vocabulary) ? wordAt(vocabulary, place) : null;
    });
    const word = next.reduce(
      (least, one) => (one !== null && (least === null || one < least) ? one : least),
      null,
    );
    if (word === null) return;
    const holders = next.flatMap((one, from) => (one === word ? [{ from, place: places[from] ?? 0 }] : []));
    visit(word, holders);
    for (const { from, place } of holders) places[from] = place + 1;
  }
}

/** Fewer notes than this are a segment of the first tier; each tier is so many times as large as the one before. */
const firstTier = 256;
/** So many neighbours of one tier become one of the next. */
const tierStep = 4;

const tierOf = (docCount: number): number =>
  Math.max(0, Math.floor(Math.log(docCount / firstTier) / Math.log(tierStep)));

/**
 * Which segments to merge now: the last ones, as soon as enough of them are of one tier. So each note is rewritten once
 * a tier, and a query never looks into more than a few segments a tier.
 *
 * @param docCounts - How many documents each segment has, oldest first.
 * @returns The first of those to merge, which go to the end; `null` where all is well.
 */
export function planMerge(docCounts: readonly number[]): number | null {
  const tiers = docCounts.map(tierOf);
  for (let tier = Math.max(0, ...tiers); tier >= 0; tier -= 1) {
    const first = tiers.findLastIndex((other) => other > tier) + 1;
    if (tiers.slice(first).filter((other) => other === tier).length >= tierStep) return first;
  }
  return null;
}
