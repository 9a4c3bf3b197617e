import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Untyped on purpose: a migration speaks of the shapes of its own day, not of today's. */
export type UpgradeDatabase = IDBPDatabase;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Only database work: awaiting anything else ends the transaction. */
export type Migration = (db: UpgradeDatabase, tx: UpgradeTransaction) => void | Promise<void>;

/**
 * Each entry brings the database from version `index` to `index + 1`.
 *
 * Append only; never edited after release. Add stores, indexes and fields first; remove or rename one release after
 * nothing reads the old form.
 */
export const migrations: readonly Migration[] = [
  function notesAndDrafts(db) {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('byUpdated', ['rank', 'note.updatedAt']);
    notes.createIndex('byScreen', ['note.screen', 'rank', 'note.updatedAt']);
    notes.createIndex('byTenant', ['note.tenant', 'rank', 'note.updatedAt']);
    notes.createIndex('byRecord', ['note.record.model', 'note.record.id', 'rank', 'note.updatedAt']);
    notes.createIndex('byArea', ['note.area', 'rank', 'note.updatedAt']);
    notes.createIndex('byAreaOnly', ['areaOnly', 'rank', 'note.updatedAt']);
    notes.createIndex('byEntry', ['note.entry', 'rank', 'note.updatedAt']);
    notes.createIndex('byDeleted', 'note.deletedAt');
    db.createObjectStore('drafts', { keyPath: ['id', 'editor'] });
  },
];

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
