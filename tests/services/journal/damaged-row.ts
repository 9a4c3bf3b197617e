import { listRows } from '@/services/journal/journal';
import type { StoreName } from '@/services/journal/schema';

/** Puts a row into the journal past its door, as an older or newer version, or a fault of the disk, left it. */
export async function putDamaged(store: StoreName, row: { id: string }): Promise<void> {
  // Its stores are made at the first use.
  await listRows(store);
  const db = await asPromise(indexedDB.open('field-guide-journal'));
  await asPromise(db.transaction(store, WRITE).objectStore(store).put(row));
  db.close();
}

/** What lies in a store, whether it can be read or not. */
export async function allRows(store: StoreName): Promise<unknown[]> {
  const db = await asPromise(indexedDB.open('field-guide-journal'));
  const rows: unknown[] = await asPromise(db.transaction(store).objectStore(store).getAll());
  db.close();
  return rows;
}

// eslint-disable-next-line no-restricted-syntax -- a test stands beside the door on purpose
const WRITE = 'readwrite';

const asPromise = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });
