import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { FieldGuideError, isNamed, toSaveError } from '@/lib/notes/errors';
import type { OpenOptions } from './open';
import { write, type ScopeOf } from './write';

/** What happened to the connection while nobody was asking for anything. */
export type ConnectionNotice =
  /** It opened after another window had blocked it: read again. */
  | 'opened'
  /** It could not be opened, or not be read. */
  | 'failed'
  /** It was closed for a newer version: drafts are written; ask the user to reload. */
  | 'closed-for-update';

/** One database in one context. It opens at the first use, and again after the browser or an update closed it. */
export class Connection<Schema extends DBSchema> {
  #opening: Promise<IDBPDatabase<Schema>> | null = null;
  /** An upgrade waits for another window; asking again would only queue behind it. */
  #isBlocked = false;
  readonly #beforeClose = new Set<() => Promise<void>>();
  readonly #listeners = new Set<(notice: ConnectionNotice) => void>();
  readonly #openDatabase: (options: OpenOptions<Schema>) => Promise<IDBPDatabase<Schema>>;

  constructor(openDatabase: (options: OpenOptions<Schema>) => Promise<IDBPDatabase<Schema>>) {
    this.#openDatabase = openDatabase;
  }

  /** Hear of the connection. Returns the way to stop. */
  onNotice(listener: (notice: ConnectionNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Have something written before the connection closes for a newer version. Returns the way to stop. */
  onBeforeClose(flush: () => Promise<void>): () => void {
    this.#beforeClose.add(flush);
    return () => this.#beforeClose.delete(flush);
  }

  /** Close the connection; the next use opens it again. */
  async close(): Promise<void> {
    const closing = this.#opening;
    this.#opening = null;
    try {
      (await closing)?.close();
    } catch {
      // It never opened: whoever asked for it has heard why.
    }
  }

  /**
   * Read in one transaction. `work` awaits nothing but requests of `tx`.
   *
   * @throws FieldGuideError - When the database cannot be opened or read.
   */
  async readIn<Stores extends ScopeOf<Schema>, Result>(
    stores: Stores,
    work: (tx: IDBPTransaction<Schema, Stores>) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#use(async (db) => {
        const tx = db.transaction(stores);
        const [result] = await Promise.all([work(tx), tx.done]);
        return result;
      });
    } catch (cause) {
      this.#tell('failed');
      throw cause instanceof FieldGuideError ? cause : new FieldGuideError('FG-D1', { cause });
    }
  }

  /**
   * Read, decide and write in one transaction: see `write`.
   *
   * @throws FieldGuideError - When the database cannot be opened or written.
   */
  async writeIn<Stores extends ScopeOf<Schema>, Result>(
    stores: Stores,
    work: (tx: IDBPTransaction<Schema, Stores, 'readwrite'>) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#use((db) => write(db, stores, work));
    } catch (cause) {
      throw toSaveError(cause);
    }
  }

  /** Use the connection; if it turns out to be gone, open it again and repeat once. */
  async #use<Result>(use: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    const current = this.#connect();
    try {
      return await use(await current);
    } catch (error) {
      if (!isConnectionGone(error)) throw error;
      if (this.#opening === current) this.#opening = null;
      return use(await this.#connect());
    }
  }

  #connect(): Promise<IDBPDatabase<Schema>> {
    if (this.#isBlocked) return Promise.reject(new FieldGuideError('FG-B1'));
    this.#opening ??= this.#open();
    return this.#opening;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const attempt = this.#openDatabase({
      onBlocking: (db) => void this.#closeForUpdate(db),
      onTerminated: () => {
        this.#opening = null;
      },
      onUnblocked: (db) => {
        this.#isBlocked = false;
        this.#opening = db && Promise.resolve(db);
        this.#tell('opened');
      },
    });
    attempt.catch((error: unknown) => {
      this.#isBlocked = error instanceof FieldGuideError && error.code === 'FG-B1';
      if (this.#opening === attempt) this.#opening = null;
    });
    return attempt;
  }

  async #closeForUpdate(db: Pick<IDBDatabase, 'close'>): Promise<void> {
    await Promise.allSettled([...this.#beforeClose].map((flush) => flush()));
    this.#opening = null;
    db.close();
    this.#tell('closed-for-update');
  }

  #tell(notice: ConnectionNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}

/** A closed connection says `InvalidStateError`; one that dies while in use aborts what runs. */
function isConnectionGone(error: unknown): boolean {
  const cause = error instanceof FieldGuideError ? error.cause : error;
  return isNamed(cause, 'InvalidStateError') || isNamed(cause, 'AbortError');
}
