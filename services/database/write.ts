import { toSaveError } from '@/lib/notes/errors';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** The stores of one transaction. */
export type ScopeOf<Schema extends DBSchema> = [StoreNames<Schema>, ...StoreNames<Schema>[]];

/**
 * The one door: the only place that opens a write transaction.
 *
 * Contract
 * - When it resolves, the data is on the disk, not in the memory of the operating system.
 * - When it rejects, nothing of `work` is in the store.
 * - `work` may run again after a lost connection, so repeating it must change nothing.
 *
 * @param work - Reads, decides and writes. It awaits nothing but requests of `tx`: anything else ends the transaction.
 * @throws FieldGuideError - `FG-Q1` when the disk is full, `FG-W1` otherwise, or what `work` throws of that kind.
 */
export async function write<Schema extends DBSchema, Stores extends ScopeOf<Schema>, Result>(
  db: IDBPDatabase<Schema>,
  stores: Stores,
  work: (tx: IDBPTransaction<Schema, Stores, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    // Both, always: on a full disk a request may never settle and only the transaction aborts.
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } catch (cause) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    // A request of an aborted transaction only says "aborted"; the transaction knows why.
    throw toSaveError(tx.error ?? cause);
  }
}
