/** What is no note, or none that this version can read, taken along to a new database beside one that is broken. */
import { writeIn } from '../notes-db/connection';
import { type AnyDatabase, readableValues } from './open-as-it-is';

/** Of the notes, those that were not put back one by one: rows without a note in them. */
const STORES = ['notes', 'drafts', 'versions', 'imports'] as const;

type Store = (typeof STORES)[number];

/** Rows of one transaction; few enough that the longest possible ones fit into memory. */
const BATCH = 50;

/**
 * Copy unsaved texts, earlier texts, the way back of imports, and rows that nobody can read, as far as the browser gives
 * them. What is in the new database already stays, so doing it again changes nothing. The notes are to be counted again
 * afterwards.
 *
 * @throws FieldGuideError - The new database could not be written.
 */
export async function carryOver(broken: AnyDatabase): Promise<void> {
  for (const store of STORES) {
    if (!broken.objectStoreNames.contains(store)) continue;
    for await (const batch of batches(broken, store)) await addNew(store, batch);
  }
}

async function* batches(db: AnyDatabase, store: Store): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  try {
    for await (const row of readableValues(db, store, { readable: 0, lost: 0 })) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      const full = batch;
      batch = [];
      yield full;
    }
  } catch {
    // The rest cannot be reached.
  }
  yield batch;
}

/** A store of rows of any kind. */
interface AnyStore {
  getKey(key: IDBValidKey): Promise<unknown>;
  put(row: unknown): Promise<unknown>;
}

function addNew(store: Store, rows: readonly unknown[]): Promise<void> {
  return writeIn([store], async (tx) => {
    const here = tx.objectStore(store) as unknown as AnyStore;
    for (const row of rows) {
      const key = keyOf(store, row);
      if (key !== null && (await here.getKey(key)) === undefined) await here.put(row);
    }
  });
}

/** `null` for what is no row of such a store. */
function keyOf(store: Store, row: unknown): IDBValidKey | null {
  const { id, editor, revision } = Object(row) as Record<string, unknown>;
  if (typeof id !== 'string') return null;
  if (store === 'drafts') return typeof editor === 'string' ? [id, editor] : null;
  if (store === 'versions') return typeof revision === 'number' ? [id, revision] : null;
  return id;
}
