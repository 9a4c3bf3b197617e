/** What page and worker say to each other. The page opens the notes, the worker works on the index. */
import type { SequencedNote } from '@/lib/search/notes-index/segment';
import type { IndexBasis } from './database';

export type ToWorker =
  | {
      kind: 'begin';
      basis: IndexBasis;
      /** The index to work on. */
      build: string;
      /** Also make one segment of all, without what is gone. */
      compact: boolean;
    }
  /** The answer to `after`. */
  | { kind: 'notes'; notes: readonly SequencedNote[]; upTo: number }
  /** The answer to `living`. */
  | { kind: 'numbers'; numbers: Float64Array };

export type FromWorker =
  /** As `ChangeFeed`; the worker waits for the answer. */
  | { kind: 'after'; seq: number; limit: number }
  | { kind: 'living'; from: number; to: number }
  /** A step is on the disk. */
  | { kind: 'stepped'; indexed: number }
  | { kind: 'done' }
  /** By name only: a message may hold words of a note. */
  | { kind: 'failed'; name: string };
