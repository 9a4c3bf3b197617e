/**
 * The folder for scheduled backups. A handle can be kept in a database only, and in one of its own: nothing done here
 * can ever stand in the way of a note.
 */
import type { DBSchema } from 'idb';
import { Connection } from '../database/connection';
import type { Migration } from '../database/migrations';
import { openDatabase } from '../database/open';

/** A permission, not a transaction. */
// eslint-disable-next-line no-restricted-syntax -- the word is that of the File System API; no database is written
export const TO_WRITE = { mode: 'readwrite' } as const;

/** A folder of the user, with what TypeScript does not know of it, since not every browser has it. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission(how: typeof TO_WRITE): Promise<PermissionState>;
  requestPermission(how: typeof TO_WRITE): Promise<PermissionState>;
}

interface ExportSchema extends DBSchema {
  folders: { key: string; value: { id: 'backup'; folder: BackupFolder } };
}

/** Append only; never edited after release. */
const migrations: readonly Migration[] = [
  function folders(db) {
    db.createObjectStore('folders', { keyPath: 'id' });
  },
];

const connection = new Connection<ExportSchema>((options) =>
  openDatabase('field-guide-export', migrations, options),
);

/** The folder, or `null` when none was chosen. */
export async function readFolder(): Promise<BackupFolder | null> {
  const row = await connection.readIn(['folders'], (tx) => tx.store.get('backup'));
  return row?.folder ?? null;
}

export async function keepFolder(folder: BackupFolder): Promise<void> {
  await connection.writeIn(['folders'], (tx) => tx.objectStore('folders').put({ id: 'backup', folder }));
}

export const forgetFolder = (): Promise<void> =>
  connection.writeIn(['folders'], (tx) => tx.objectStore('folders').delete('backup'));

/** Close the database: for tests. */
export const closeFolderStore = (): Promise<void> => connection.close();
