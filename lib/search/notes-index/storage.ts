import type { Segment, SegmentHead } from './segment';

/** Bytes of one page: what is read at once. */
export const PAGE = 16_384;

/**
 * Where the index of the notes lies. All of it is derived: it can be thrown away at any time, and is built anew.
 *
 * - A `write` happens as a whole or not at all; who reads meanwhile sees the state before it.
 * - Pages of a segment that a `write` removed may be gone at once: then `readPage` answers `null`, and who asked starts
 *   again with the heads.
 */
export interface NotesIndexStorage {
  /** What is there: the segments, oldest first, and the number of the last change that is in them. */
  open: () => Promise<IndexState>;
  /** One page of a segment's postings; the last one is shorter. */
  readPage: (segment: string, page: number) => Promise<Uint8Array | null>;
  /** Remove some segments, add one at the end, and keep how far the index has come. */
  write: (change: IndexChange) => Promise<void>;
  /** Throw everything away. */
  clear: () => Promise<void>;
}

export interface IndexState {
  heads: readonly SegmentHead[];
  upTo: number;
}

export interface IndexChange {
  add: Segment | null;
  remove: readonly string[];
  upTo: number;
}

/** The pages of a segment's postings. */
export const pagesOf = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / PAGE) }, (_, page) =>
    bytes.slice(page * PAGE, (page + 1) * PAGE),
  );

/** A storage that lives as long as the page does: for tests, and where the browser gives no database. */
export function storageInMemory(): NotesIndexStorage {
  let segments: readonly { head: SegmentHead; pages: readonly Uint8Array[] }[] = [];
  let reached = 0;
  return {
    open: () => Promise.resolve({ heads: segments.map(({ head }) => head), upTo: reached }),
    readPage: (id, page) => Promise.resolve(segments.find(({ head }) => head.id === id)?.pages[page] ?? null),
    write: ({ add, remove, upTo }) => {
      const kept = segments.filter(({ head }) => !remove.includes(head.id));
      segments = add ? [...kept, { head: add.head, pages: pagesOf(add.bytes) }] : kept;
      reached = upTo;
      return Promise.resolve();
    },
    clear: () => {
      segments = [];
      reached = 0;
      return Promise.resolve();
    },
  };
}
