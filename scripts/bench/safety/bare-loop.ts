/** Notes put into a database without any of the product's code: to have them there, and as a yardstick. */
import type { Page } from '@playwright/test';
import type { Note } from '@/lib/notes/note';
import { toRow } from '@/services/notes-db/schema';

/** Notes that are handed to the page at a time. */
const CHUNK = 5000;

/** Where the page holds them. */
declare const held: unknown[];

/** Hand notes to the page, which holds their rows until it is reloaded. */
export async function holdNotes(page: Page, notes: readonly Note[]): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { held: [] }));
  for (let start = 0; start < notes.length; start += CHUNK) {
    const rows = notes
      .slice(start, start + CHUNK)
      .map((note) => toRow({ note, textRevision: note.revision }));
    await page.evaluate((more) => void held.push(...more), rows);
  }
}

/** Put what is held into the notes, with the count that belongs to it. Runs in the page. */
export async function fillStore(): Promise<void> {
  const opening = indexedDB.open('field-guide-notes');
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(new Error('The notes do not open.'));
  });
  const db = opening.result;
  // eslint-disable-next-line no-restricted-syntax -- a bench fills a database; no note of anybody's is in it
  const tx = db.transaction(['notes', 'meta'], 'readwrite');
  for (const row of held) tx.objectStore('notes').put(row);
  tx.objectStore('meta').put({ key: 'state', notes: held.length, sequence: held.length });
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(new Error('The notes were not written.'));
  });
  db.close();
}

/**
 * Put what is held into a new database with the same indexes, in one transaction with the same durability. Runs in the
 * page.
 *
 * @returns Milliseconds, from the first `put` to the disk.
 */
export async function bareLoop(name: string): Promise<number> {
  const product = indexedDB.open('field-guide-notes');
  await new Promise<void>((resolve, reject) => {
    product.onsuccess = () => resolve();
    product.onerror = () => reject(new Error('The notes do not open.'));
  });
  const model = product.result.transaction('notes').objectStore('notes');
  const indexes = [...model.indexNames].map((index) => {
    const { keyPath, multiEntry } = model.index(index);
    return { index, keyPath, multiEntry };
  });
  product.result.close();

  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('notes', { keyPath: 'id' });
    for (const { index, keyPath, multiEntry } of indexes) store.createIndex(index, keyPath, { multiEntry });
  };
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(new Error('The database of the bench does not open.'));
  });
  const db = opening.result;
  const begun = performance.now();
  // eslint-disable-next-line no-restricted-syntax -- the yardstick is a write that does not come through the door
  const tx = db.transaction('notes', 'readwrite', { durability: 'strict' });
  for (const row of held) tx.objectStore('notes').put(row);
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(new Error('The bare loop wrote nothing.'));
  });
  const took = performance.now() - begun;
  db.close();
  return took;
}
