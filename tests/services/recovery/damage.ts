import { deleteDB, openDB } from 'idb';
import { vi } from 'vitest';
import { storage } from '#imports';
import { migrations } from '@/services/notes-db/migrations';
import { databaseName, openNotes } from '@/services/notes-db/open';
import { changeRaw } from '../notes-db/raw-database';
import { thaw } from '../../fixtures/databases/thaw';

/** A kind of damage: what is done to the profile while no page is open, and what must come of it. */
export interface Damage {
  name: string;
  /** `intact`: nothing is missing, and nothing is said. */
  expected: 'intact' | 'FG-D1' | 'FG-D2';
  do: () => void | Promise<void>;
  /** Seen only once a row is read. */
  depth?: 'rows';
}

const NAME = databaseName(1);

async function madeAnew(version: number, stores: string[]): Promise<void> {
  await deleteDB(NAME);
  const db = await openDB(NAME, version, {
    upgrade(made) {
      for (const store of stores) made.createObjectStore(store);
    },
  });
  db.close();
}

/** Reading some keys of the first database fails. */
function failing(method: 'get' | 'getAll', fails: (key: unknown) => boolean): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the store it is asked of
  const original = IDBObjectStore.prototype[method] as (key?: unknown, count?: number) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    key?: unknown,
    count?: number,
  ) {
    if (this.name === 'notes' && this.transaction.db.name === NAME && fails(key)) {
      throw new DOMException('cannot be read', 'UnknownError');
    }
    return original.call(this, key, count);
  });
}

/** The first database does not open. */
function failingOpen(): void {
  const original = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === NAME) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return original(name, version);
  });
}

export const damages: Damage[] = [
  { name: 'the database is gone', expected: 'FG-D2', do: () => deleteDB(NAME) },
  {
    name: 'the database and the sentinel are gone',
    expected: 'FG-D2',
    async do() {
      await deleteDB(NAME);
      await storage.removeItem('local:notesSentinel');
    },
  },
  {
    name: 'it is empty, of the present version',
    expected: 'FG-D2',
    async do() {
      await deleteDB(NAME);
      (await openNotes()).close();
    },
  },
  { name: 'it is empty, without stores', expected: 'FG-D1', do: () => madeAnew(migrations.length, []) },
  {
    name: 'it lacks the store of notes',
    expected: 'FG-D1',
    do: () => madeAnew(migrations.length, ['drafts', 'versions', 'meta', 'imports', 'changes']),
  },
  {
    name: 'the notes are gone, the counts are not',
    expected: 'FG-D2',
    do: () => changeRaw((s) => s('notes').clear()),
  },
  { name: 'one note is gone', expected: 'FG-D2', do: () => changeRaw((s) => s('notes').delete('n3')) },
  {
    name: 'notes and counts are gone',
    expected: 'FG-D2',
    do: () =>
      changeRaw((s) => {
        s('notes').clear();
        s('meta').clear();
      }),
  },
  { name: 'the counts are gone', expected: 'FG-D2', do: () => changeRaw((s) => s('meta').clear()) },
  {
    name: 'the counts are nonsense',
    expected: 'FG-D2',
    do: () => changeRaw((s) => s('meta').put({ key: 'state', notes: 'many' })),
  },
  {
    name: 'it is an older state of itself',
    expected: 'FG-D2',
    do: () =>
      changeRaw((s) => {
        s('notes').delete('n5');
        s('meta').put({ key: 'state', notes: 5, sequence: 5 });
      }),
  },
  {
    name: 'it is the database of an older version again',
    expected: 'FG-D2',
    async do() {
      await deleteDB(NAME);
      await thaw(1);
    },
  },
  {
    name: 'it does not open',
    expected: 'FG-D1',
    do: failingOpen,
  },
  {
    name: 'one note cannot be read',
    expected: 'FG-D1',
    depth: 'rows',
    do() {
      failing('get', (key) => key === 'n2');
      failing('getAll', (key) => !(key instanceof IDBKeyRange) || key.includes('n2'));
    },
  },
  {
    name: 'a note is no note any more',
    expected: 'intact',
    do: () => changeRaw((s) => s('notes').put({ id: 'damaged', note: 7, textRevision: 1 })),
  },
  { name: 'the sentinel is gone', expected: 'intact', do: () => storage.removeItem('local:notesSentinel') },
  {
    name: 'the sentinel is nonsense',
    expected: 'intact',
    do: () => storage.setItem('local:notesSentinel', [1, 2, 3]),
  },
  {
    name: 'the sentinel cannot be read',
    expected: 'intact',
    do: () => void vi.spyOn(storage, 'getItem').mockRejectedValue(new Error('broken')),
  },
];
