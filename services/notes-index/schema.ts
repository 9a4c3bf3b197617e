import type { DBSchema } from 'idb';
import type { SegmentHead } from '@/lib/search/notes-index/segment';
import type { Migration } from '../database/migrations';

/** What the index says of itself. */
export interface IndexRow {
  key: 'state';
  /** In which form it is; see `IndexBasis`. */
  format: string;
  /** Whose numbers it knows the notes by. */
  origin: string;
  /** Given anew each time it is begun anew: who works on an earlier one writes nothing into this one. */
  build: string;
  /** Each note has a number. Before that nothing is indexed. */
  numbered: boolean;
  /** The number of the last change that is in the segments. */
  upTo: number;
  /** The segments, oldest first. */
  segments: string[];
  /** When it was last compared with all notes, in milliseconds since the epoch. */
  checkedAt: number;
}

export interface PageRow {
  segment: string;
  page: number;
  bytes: Uint8Array;
  /** The CRC-32 of the bytes. */
  sum: number;
}

/** Derived from the notes, all of it: it can be thrown away at any time. */
export interface IndexSchema extends DBSchema {
  meta: { key: 'state'; value: IndexRow };
  heads: { key: string; value: SegmentHead };
  pages: { key: [segment: string, page: number]; value: PageRow };
}

/** Append only. A change of what the rows hold needs no step: it is another format. */
export const migrations: readonly Migration[] = [
  function segments(db) {
    db.createObjectStore('meta', { keyPath: 'key' });
    db.createObjectStore('heads', { keyPath: 'id' });
    db.createObjectStore('pages', { keyPath: ['segment', 'page'] });
  },
];
