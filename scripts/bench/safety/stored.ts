/** What lies in the database, read past the product's own code. */
import type { Page } from '@playwright/test';

/** A page of the extension's origin in which nothing of the product runs. */
export const SILENT_PAGE = 'manifest.json';

export interface StoredNote {
  id: string;
  revision: number;
  title: string;
  body: string;
}

export interface Stored {
  version: number;
  stores: string[];
  /** Indexes of the notes. */
  indexes: string[];
  notes: StoredNote[];
  /** The rows of the notes as text, to be compared. */
  rows: string;
  /** What the database says of itself. */
  state: { notes: number; sequence: number } | null;
  imports: { id: string; added: number; replaced: number }[];
}

/** Read everything. The database must be there: asking for it would make an empty one. */
export const readStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'field-guide-notes');
    if (!known) throw new Error('There is no database.');
    const opening = indexedDB.open('field-guide-notes');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database does not open.'));
    });
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores);
    const [notes = [], meta = [], imports = []] = await Promise.all(
      ['notes', 'meta', 'imports'].map(async (store) => {
        if (!stores.includes(store)) return [];
        const reading = tx.objectStore(store).getAll();
        return new Promise<unknown[]>((resolve, reject) => {
          reading.onsuccess = () => resolve(reading.result as unknown[]);
          reading.onerror = () => reject(new Error('The database cannot be read.'));
        });
      }),
    );
    const indexes = [...tx.objectStore('notes').indexNames];
    const { version } = db;
    db.close();
    return {
      version,
      stores,
      indexes,
      notes: (notes as { note: { id: string; revision: number; title: string; body: string } }[]).map(
        ({ note }) => ({ id: note.id, revision: note.revision, title: note.title, body: note.body }),
      ),
      rows: JSON.stringify(notes),
      state: (meta[0] as { notes: number; sequence: number } | undefined) ?? null,
      imports: (imports as { id: string; added: unknown[]; replaced: unknown[] }[]).map(
        ({ id, added, replaced }) => ({ id, added: added.length, replaced: replaced.length }),
      ),
    };
  });
