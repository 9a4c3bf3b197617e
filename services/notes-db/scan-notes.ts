import type { Note } from '@/lib/notes/note';
import { readIn } from './connection';
import { toNote } from './schema';

/** Notes read in one transaction: some ten milliseconds, for which a save may have to wait. */
const CHUNK = 1000;

/** Fewer of long ones: so many characters are held at once. */
const MOST_CHARACTERS = 4_000_000;

export interface ScanOptions {
  /** Pinned (1) and other (0) notes lie apart in the index. */
  rank: 0 | 1;
  /** Changed at this time or later. */
  from?: number | null;
  /** Changed before this time. */
  until?: number | null;
  /** Ends it after the chunk under way. */
  signal?: AbortSignal | undefined;
}

/** Where a scan has come to. */
interface Stop {
  key: [rank: number, updatedAt: number];
  id: string;
}

export interface ScannedChunk {
  notes: Note[];
  /** Rows read for it, those that cannot be shown included. */
  scanned: number;
}

/**
 * Go through all notes that are not in Trash, the latest change first, a few at a time. No more than a few are in memory,
 * and no write waits for longer than a few take.
 *
 * A note that is changed on the way may be missed, and one that is pinned or unpinned be seen twice: hear of changes, and
 * begin again.
 */
export async function* scanNotes(options: ScanOptions): AsyncGenerator<ScannedChunk> {
  let stop: Stop | null = null;
  do {
    const chunk: ScannedChunk & { stop: Stop | null } = await readChunk(options, stop);
    yield chunk;
    ({ stop } = chunk);
  } while (stop && options.signal?.aborted !== true);
}

function readChunk(options: ScanOptions, after: Stop | null): Promise<ScannedChunk & { stop: Stop | null }> {
  return readIn(['notes'], async (tx) => {
    const notes: Note[] = [];
    let scanned = 0;
    let characters = 0;
    let stop: Stop | null = null;
    let cursor = await tx.store.index('byUpdated').openCursor(rangeOf(options, after), 'prev');
    // Several may have changed in the same millisecond: past those that were read, and the one that was read last.
    if (cursor && after && placeOf(cursor, after) > 0)
      cursor = await cursor.continuePrimaryKey(after.key, after.id);
    if (cursor && after && placeOf(cursor, after) === 0) cursor = await cursor.continue();
    while (cursor) {
      if (scanned === CHUNK || characters > MOST_CHARACTERS) return { notes, scanned, stop };
      const note = toNote(cursor.value);
      if (note) notes.push(note);
      characters += note?.body.length ?? 0;
      scanned += 1;
      stop = { key: cursor.key, id: cursor.primaryKey };
      cursor = await cursor.continue();
    }
    return { notes, scanned, stop: null };
  });
}

/** Above 0 for a cursor that has not yet come to where a scan was. */
const placeOf = (cursor: { key: Stop['key']; primaryKey: string }, { key, id }: Stop): number =>
  indexedDB.cmp([cursor.key, cursor.primaryKey], [key, id]);

function rangeOf({ rank, from, until }: ScanOptions, after: Stop | null): IDBKeyRange {
  const lower = [rank, from ?? -Infinity];
  if (after) return IDBKeyRange.bound(lower, after.key);
  return until === null || until === undefined
    ? IDBKeyRange.bound(lower, [rank, []])
    : IDBKeyRange.bound(lower, [rank, until], false, true);
}
