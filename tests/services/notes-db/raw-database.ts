import { openDB } from 'idb';
import { databaseName } from '@/services/notes-db/open';

/** Change the notes behind the back of the code, as damage does. */
export async function changeRaw(work: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
  const db = await openDB(databaseName(1));
  // eslint-disable-next-line no-restricted-syntax -- damage does not come through the door
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  work((name) => tx.objectStore(name) as unknown as IDBObjectStore);
  await tx.done;
  db.close();
}

/** A row of the notes as it lies there. */
export async function rawRow(id: string, generation = 1): Promise<{ note: Record<string, unknown> }> {
  const db = await openDB(databaseName(generation));
  const row = (await db.get('notes', id)) as { note: Record<string, unknown> };
  db.close();
  return row;
}
