import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Untyped on purpose: a migration speaks of the shapes of its own day, not of today's. */
export type UpgradeDatabase = IDBPDatabase;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Only database work: awaiting anything else ends the transaction. */
export type Migration = (db: UpgradeDatabase, tx: UpgradeTransaction) => void | Promise<void>;

/**
 * Run what is missing, in order. The caller aborts the upgrade when it rejects: idb waits for no promise here.
 *
 * @param from - The version the database is at.
 */
export async function runMigrations(
  steps: readonly Migration[],
  from: number,
  db: UpgradeDatabase,
  tx: UpgradeTransaction,
): Promise<void> {
  for (const migrate of steps.slice(from)) await migrate(db, tx);
}
