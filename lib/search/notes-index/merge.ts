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
  const moves = movesOf(segments, kept);

  const words: string[] = [];
  const starts = [0];
  const writer = new PostingWriter();
  eachWordOf(
    segments.map(({ head }) => head),
    (word, holders) => {
      for (const { from, place } of holders) {
        const segment = segments[from];
        const move = moves[from];
        if (segment && move !== undefined) movePostings(segment, place, move, writer);
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

/** Where the documents of a segment go: all so much further on, or each to a place of its own, -1 for those that go. */
type Move = number | Int32Array;

function movesOf(segments: readonly Segment[], kept: readonly { from: number; doc: number }[]): Move[] {
  const places = segments.map(({ head }) => new Int32Array(head.seqs.length).fill(-1));
  kept.forEach(({ from, doc }, at) => places[from]?.set([at], doc));
  return places.map((own) => (own.includes(-1) ? own : (own[0] ?? 0)));
}

function movePostings({ head, bytes }: Segment, place: number, move: Move, writer: PostingWriter): void {
  const from = head.starts[place] ?? 0;
  const to = head.starts[place + 1] ?? 0;
  if (typeof move === 'number') {
    writer.pushAll(bytes, from, to, move);
    return;
  }
  eachPosting(bytes, from, to, (doc, worth, own, titlePlace) => {
    const at = move[doc] ?? -1;
    if (at >= 0) writer.push(at, worth, own, titlePlace);
  });
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
  const wordIn = (from: number, place: number): string | null => {
    const vocabulary = heads[from]?.vocabulary;
    return vocabulary && place < sizeOf(vocabulary) ? wordAt(vocabulary, place) : null;
  };
  const next = heads.map((_, from) => ({ from, place: 0, word: wordIn(from, 0) }));
  for (;;) {
    let least: string | null = null;
    for (const { word } of next) if (word !== null && (least === null || word < least)) least = word;
    if (least === null) return;
    const holders = next.filter(({ word }) => word === least);
    visit(least, holders);
    for (const holder of holders) {
      holder.place += 1;
      holder.word = wordIn(holder.from, holder.place);
    }
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
