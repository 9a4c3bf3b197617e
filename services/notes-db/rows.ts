import { readIn } from './connection';
import type { NoteRow } from './schema';

/** Rows of one transaction; few enough that the longest possible ones fit into memory. */
const CHUNK = 50;

/** Reads the next rows after an id, in the order of ids. */
export type ReadChunk = (after: IDBKeyRange | null, count: number) => Promise<NoteRow[]>;

/**
 * All rows by id, Trash and unreadable ones included, without holding more than a few in memory.
 *
 * Not of one moment: a note that is changed on the way comes in one of its texts.
 */
export async function* rowsById(read: ReadChunk = readChunk): AsyncGenerator<NoteRow> {
  let rows = await read(null, CHUNK);
  for (;;) {
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    rows = await read(IDBKeyRange.lowerBound(last.id, true), CHUNK);
  }
}

const readChunk: ReadChunk = (after, count) => readIn(['notes'], (tx) => tx.store.getAll(after, count));
