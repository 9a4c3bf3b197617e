import type { IDBPTransaction } from 'idb';
import type { NotesDatabase, NotesSchema, Scope, StateRow } from './schema';

/** A transaction that holds `notes` and `meta`. */
type StateTransaction =
  | Pick<IDBPTransaction<NotesSchema, Scope>, 'objectStore'>
  | Pick<IDBPTransaction<NotesSchema, Scope, 'readwrite'>, 'objectStore'>;

/**
 * What the database says of itself; counted where it says nothing, or nothing that makes sense.
 *
 * @param added - Notes that this transaction has added so far: they are not of the state before.
 */
export async function readState(tx: StateTransaction, added = 0): Promise<StateRow> {
  const state = await tx.objectStore('meta').get('state');
  if (state && isCount(state.notes) && isCount(state.sequence)) return state;
  return { key: 'state', notes: (await tx.objectStore('notes').count()) - added, sequence: 0 };
}

/** The same, in a transaction of its own. */
export const stateOf = (db: NotesDatabase): Promise<StateRow> => readState(db.transaction(['notes', 'meta']));

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
