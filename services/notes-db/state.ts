import type { IDBPTransaction } from 'idb';
import type { NotesDatabase, NotesSchema, Scope, StateRow } from './schema';

/** A transaction that holds `notes` and `meta`. */
type StateTransaction =
  | Pick<IDBPTransaction<NotesSchema, Scope>, 'objectStore'>
  | Pick<IDBPTransaction<NotesSchema, Scope, 'readwrite'>, 'objectStore'>;

/** What the database says of itself; counted where it says nothing, or nothing that makes sense. */
export async function readState(tx: StateTransaction): Promise<StateRow> {
  const state = await tx.objectStore('meta').get('state');
  const origin = isText(state?.origin) ? state.origin : crypto.randomUUID();
  if (state && isCount(state.notes) && isCount(state.sequence)) return { ...state, origin };
  const notes = await tx.objectStore('notes').count();
  return { key: 'state', notes, sequence: 0, origin };
}

/** The same, in a transaction of its own. */
export const stateOf = (db: NotesDatabase): Promise<StateRow> => readState(db.transaction(['notes', 'meta']));

/** Of damaged data anything can be expected. */
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
