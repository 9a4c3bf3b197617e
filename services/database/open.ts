import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { FieldGuideError, isNamed } from '@/lib/notes/errors';
import { type Migration, runMigrations } from './migrations';

/** Another window may need a moment to close; after that the user is asked to help. */
const BLOCKED_AFTER_MS = 2000;

/** A damaged database can hang without an error. */
const HANGS_AFTER_MS = 5000;

/** The database would have to be made or upgraded, and `mayUpgrade` said no: it is as it was. */
export class UpgradeHeld extends Error {
  override readonly name = 'UpgradeHeld';

  /** @param from - The version it is at; 0: there is none. */
  constructor(readonly from: number) {
    super('The upgrade was held back.');
  }
}

export interface OpenOptions<Schema extends DBSchema> {
  /** Asked before anything is made or upgraded, with the version it is at; 0: there is none. */
  mayUpgrade?: (from: number) => boolean;
  /** A newer version in another window waits for this connection to close. */
  onBlocking?: (db: Pick<IDBDatabase, 'close'>) => void;
  /** The browser closed the connection. Not called for `db.close()`. */
  onTerminated?: () => void;
  /** After `FG-B1`: the other window is gone, and the database is open, or `null` if it did not open after all. */
  onUnblocked?: (db: IDBPDatabase<Schema> | null) => void;
}

/**
 * Open a database, bringing it up to date first. Nothing is ever deleted: a failed step leaves version and data as they
 * were.
 *
 * @throws FieldGuideError - `FG-V1` made by a newer version; `FG-B1` another window has blocked the upgrade for two
 *   seconds; `FG-D1` anything else, five seconds without a sign included.
 * @throws UpgradeHeld - `mayUpgrade` said no.
 */
export function openDatabase<Schema extends DBSchema>(
  name: string,
  steps: readonly Migration[],
  options: OpenOptions<Schema> = {},
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let late: 'no' | 'hung' | 'blocked' = 'no';
    let failure: unknown;
    const giveUp = (why: 'hung' | 'blocked') => {
      late = why;
      reject(new FieldGuideError(why === 'hung' ? 'FG-D1' : 'FG-B1'));
    };
    let timer = setTimeout(giveUp, HANGS_AFTER_MS, 'hung');

    openDB(name, steps.length, {
      upgrade(db, oldVersion, _newVersion, tx) {
        tx.done.catch(() => undefined); // reported by openDB
        if (options.mayUpgrade?.(oldVersion) === false) {
          failure = new UpgradeHeld(oldVersion);
          abort(tx);
          return;
        }
        runMigrations(steps, oldVersion, db, tx).catch((cause: unknown) => {
          failure = cause;
          abort(tx);
        });
      },
      blocked() {
        clearTimeout(timer);
        timer = setTimeout(giveUp, BLOCKED_AFTER_MS, 'blocked');
      },
      blocking(_currentVersion, _blockedVersion, event) {
        // The event is dispatched at the connection it is about.
        options.onBlocking?.(event.target as IDBDatabase);
      },
      terminated() {
        options.onTerminated?.();
      },
    }).then(
      (opened) => {
        clearTimeout(timer);
        // The migrations have made it so.
        const db = opened as unknown as IDBPDatabase<Schema>;
        if (late === 'no') resolve(db);
        else if (late === 'blocked' && options.onUnblocked) options.onUnblocked(db);
        else db.close();
      },
      (cause: unknown) => {
        clearTimeout(timer);
        if (late === 'blocked') options.onUnblocked?.(null);
        reject(toOpenError(failure ?? cause));
      },
    );
  });
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already: the failed step's own request aborted it.
  }
}

function toOpenError(cause: unknown): FieldGuideError | UpgradeHeld {
  if (cause instanceof UpgradeHeld) return cause;
  return new FieldGuideError(isNamed(cause, 'VersionError') ? 'FG-V1' : 'FG-D1', { cause });
}
