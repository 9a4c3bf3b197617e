/**
 * The one connection of this context. It opens at the first use, and again after the browser or an update closed it.
 */
import { FieldGuideError, isNamed, toSaveError } from '@/lib/notes/errors';
import { openNotes } from './open';
import type { NotesDatabase, ReadTransaction, Scope, WriteTransaction } from './schema';
import { write } from './write';

/** What happened to the connection while nobody was asking for anything. */
export type ConnectionNotice =
  /** It opened after another window had blocked it: read again. */
  | 'opened'
  /** It was closed for a newer version: drafts are written; ask the user to reload. */
  | 'closed-for-update';

let opening: Promise<NotesDatabase> | null = null;
/** An upgrade waits for another window; asking again would only queue behind it. */
let isBlocked = false;
const beforeClose = new Set<() => Promise<void>>();
const listeners = new Set<(notice: ConnectionNotice) => void>();

/** Hear of the connection. Returns the way to stop. */
export function onConnectionNotice(listener: (notice: ConnectionNotice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Have something written before the connection closes for a newer version. Returns the way to stop. */
export function onBeforeClose(flush: () => Promise<void>): () => void {
  beforeClose.add(flush);
  return () => beforeClose.delete(flush);
}

/** Close the connection; the next use opens it again. */
export async function closeConnection(): Promise<void> {
  const closing = opening;
  opening = null;
  try {
    (await closing)?.close();
  } catch {
    // It never opened: whoever asked for it has heard why.
  }
}

/**
 * Read in one transaction. `work` awaits nothing but requests of `tx`.
 *
 * @throws FieldGuideError - When the notes cannot be opened or read.
 */
export async function readIn<Stores extends Scope, Result>(
  stores: Stores,
  work: (tx: ReadTransaction<Stores>) => Promise<Result>,
): Promise<Result> {
  try {
    return await withConnection(async (db) => {
      const tx = db.transaction(stores);
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    });
  } catch (cause) {
    throw cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
  }
}

/**
 * Read, decide and write in one transaction: see `write`.
 *
 * @throws FieldGuideError - When the notes cannot be opened or written.
 */
export async function writeIn<Stores extends Scope, Result>(
  stores: Stores,
  work: (tx: WriteTransaction<Stores>) => Promise<Result>,
): Promise<Result> {
  try {
    return await withConnection((db) => write(db, stores, work));
  } catch (cause) {
    throw toSaveError(cause);
  }
}

/** Use the connection; if it turns out to be gone, open it again and repeat once. */
async function withConnection<Result>(use: (db: NotesDatabase) => Promise<Result>): Promise<Result> {
  const current = connect();
  try {
    return await use(await current);
  } catch (error) {
    if (!isConnectionGone(error)) throw error;
    if (opening === current) opening = null;
    return use(await connect());
  }
}

function connect(): Promise<NotesDatabase> {
  if (isBlocked) return Promise.reject(new FieldGuideError('FG-B1'));
  opening ??= open();
  return opening;
}

function open(): Promise<NotesDatabase> {
  const attempt = openNotes({
    onBlocking: (db) => void closeForUpdate(db),
    onTerminated: () => {
      opening = null;
    },
    onUnblocked: (db) => {
      isBlocked = false;
      opening = db && Promise.resolve(db);
      tell('opened');
    },
  });
  attempt.catch((error: unknown) => {
    isBlocked = error instanceof FieldGuideError && error.code === 'FG-B1';
    if (opening === attempt) opening = null;
  });
  return attempt;
}

async function closeForUpdate(db: Pick<IDBDatabase, 'close'>): Promise<void> {
  await Promise.allSettled([...beforeClose].map((flush) => flush()));
  opening = null;
  db.close();
  tell('closed-for-update');
}

function tell(notice: ConnectionNotice): void {
  for (const listener of listeners) listener(notice);
}

/** A closed connection says `InvalidStateError`; one that dies while in use aborts what runs. */
function isConnectionGone(error: unknown): boolean {
  const cause = error instanceof FieldGuideError ? error.cause : error;
  return isNamed(cause, 'InvalidStateError') || isNamed(cause, 'AbortError');
}
