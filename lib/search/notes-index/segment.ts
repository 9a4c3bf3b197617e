import { noteDocument, type SearchableText } from '../note-document';
import { packPostings } from '../postings';
import { ranking } from '../ranking';
import { stemOf } from '../stem';
import { postingsOf } from '../text-index';
import { tokenise } from '../tokens';
import type { Vocabulary } from '../vocabulary';

/** A note as it stands after one change. */
export interface SequencedNote extends SearchableText {
  /** The number of the change: later changes have higher ones, and no two notes share one. */
  seq: number;
}

/**
 * What is kept in memory of a segment: everything but its postings. A segment never changes; a note that was changed
 * or deleted stays in it under a number that no note has any more.
 */
export interface SegmentHead {
  id: string;
  /** The number of each document's change, ascending. */
  seqs: Float64Array;
  /** How many different stems each title has, 255 at most. */
  titleSizes: Uint8Array;
  vocabulary: Vocabulary;
  /** Where the postings of each word begin among the segment's bytes; see `Postings`. */
  starts: Uint32Array;
}

/** A segment as it is written: its head and the bytes of all its postings. */
export interface Segment {
  head: SegmentHead;
  bytes: Uint8Array;
}

/** @param notes - In any order. Not mutated. */
export function buildSegment(id: string, notes: readonly SequencedNote[]): Segment {
  const ordered = notes.toSorted((a, b) => a.seq - b.seq);
  const { vocabulary, starts, bytes } = packPostings(
    postingsOf(ordered.map(noteDocument), ranking),
    ordered.length,
  );
  const head = {
    id,
    seqs: Float64Array.from(ordered, ({ seq }) => seq),
    titleSizes: Uint8Array.from(ordered, ({ title }) => titleSize(title)),
    vocabulary,
    starts,
  };
  return { head, bytes };
}

const titleSize = (title: string): number =>
  Math.min(255, new Set(tokenise(title).flatMap(({ word, parts }) => [word, ...parts].map(stemOf))).size);
