import { type IDBPDatabase, openDB } from 'idb';
import { FieldGuideError } from '@/lib/notes/errors';
import type { NoteRow } from '../notes-db/schema';

/** A damaged database can hang without an error. */
const HANGS_AFTER_MS = 5000;

const CHUNK = 50;

/** A database of any version; it may be damaged. */
export type AnyDatabase = IDBPDatabase;

/**
 * Open a database as it is, older, newer or short of notes, to read what can be read. Nothing is made or upgraded.
 *
 * @returns `null` when there is none.
 * @throws FieldGuideError - `FG-D1`: it does not open.
 */
export async function openAsItIs(name: string): Promise<AnyDatabase | null> {
  const found = { isMissing: false };
  const opening = openDB(name, undefined, {
    upgrade(_db, _from, _to, tx) {
      found.isMissing = true;
      tx.done.catch(() => undefined); // reported by openDB
      tx.abort();
    },
  });
  const hangs = Promise.withResolvers<never>();
  const timer = setTimeout(() => hangs.reject(new Error('hangs')), HANGS_AFTER_MS);
  try {
    const db = await Promise.race([opening, hangs.promise]);
    if (db.objectStoreNames.contains('notes')) return db;
    db.close();
    return null;
  } catch (cause) {
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    if (found.isMissing) return null;
    throw new FieldGuideError('FG-D1', { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** What became of the rows. */
export interface Tally {
  readable: number;
  /** Rows that are there and could not be read. */
  lost: number;
}

/** Every row of `notes` that can be read, by id. */
export const readableRows = (db: AnyDatabase, tally: Tally): AsyncGenerator<NoteRow> =>
  readableValues(db, 'notes', tally) as AsyncGenerator<NoteRow>;

/** Every value of a store that can be read, by key: where a few together cannot be read, each by itself. */
export async function* readableValues(db: AnyDatabase, store: string, tally: Tally): AsyncGenerator {
  for await (const keys of keysInChunks(db, store)) {
    const range = IDBKeyRange.bound(keys[0], keys.at(-1));
    const values: unknown[] = await db.getAll(store, range).catch(() => one(db, store, keys));
    for (const value of values) {
      if (value === undefined) tally.lost += 1;
      else {
        tally.readable += 1;
        yield value;
      }
    }
  }
}

async function* keysInChunks(db: AnyDatabase, store: string): AsyncGenerator<IDBValidKey[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const keys = await db.getAllKeys(store, after, CHUNK);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield keys;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

const one = (db: AnyDatabase, store: string, keys: IDBValidKey[]): Promise<unknown[]> =>
  Promise.all(keys.map((key) => db.get(store, key).catch(() => undefined) as Promise<unknown>));
