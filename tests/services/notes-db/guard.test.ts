import { deleteDB, openDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { closeConnection, readIn, writeIn } from '@/services/notes-db/connection';
import { isLoss } from '@/services/notes-db/guard';
import {
  deleteForever,
  countExpired,
  emptyExpired,
  emptyTrash,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import { migrations } from '@/services/notes-db/migrations';
import { DATABASE_NAME } from '@/services/notes-db/open';
import { readSentinel, rememberExport } from '@/services/notes-db/sentinel';
import { readState } from '@/services/notes-db/state';
import { sentinelSettled } from '@/services/notes-db/written';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { useFreshDatabase } from './fresh-database';
import { takeSnapshot } from '@/services/second-copy/take-snapshot';
import { storage } from '#imports';

useFreshDatabase();
useFakeOpfs();

const save = (id: string, body = 'x', basedOn: number | null = null) =>
  saveNote(fakeDraft({ id, body }), basedOn);
const state = () => readIn(['notes', 'meta'], (tx) => readState(tx));
const known = async () => {
  await sentinelSettled();
  return readSentinel();
};

describe('counts', () => {
  test('follow every write, in its transaction, and the sentinel follows them', async () => {
    await save('a');
    await save('b');
    await save('a', 'y', 1);
    await trashNote('b');
    expect(await state()).toMatchObject({ notes: 2, sequence: 4 });
    await deleteForever('b');
    expect(await state()).toMatchObject({ notes: 1, sequence: 5 });
    expect(await known()).toMatchObject({ notes: 1, sequence: 5, schemaVersion: 3 });
  });

  test('do not move when nothing is written', async () => {
    await save('a');
    await save('a');
    await trashNote('nothing');
    expect(await state()).toMatchObject({ notes: 1, sequence: 1 });
  });

  test('are right after 60 writes at once', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => save(`n${index % 20}`, `${index}`)));
    const rows = await readIn(['notes'], (tx) => tx.store.count());
    expect(await state()).toMatchObject({ notes: rows, sequence: rows });
    expect(await known()).toMatchObject({ notes: rows, sequence: rows });
  });

  test('hold no text', async () => {
    await save('a', 'canary');
    await known();
    expect(JSON.stringify(await storage.getItem('local:notesSentinel'))).not.toContain('canary');
  });
});

describe('changes since the last export', () => {
  test('are notes, not keystrokes: each counts once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    await save('a', '1');
    await save('b', '1');
    expect(await known()).toMatchObject({ lastExportAt: null, changedSinceExport: 2 });
    await rememberExport(2000);
    vi.setSystemTime(3000);
    await save('a', '2', 1);
    await save('a', '3', 2);
    await save('c', '1');
    await trashNote('b');
    vi.useRealTimers();
    expect(await known()).toMatchObject({ lastExportAt: 2000, changedSinceExport: 2 });
  });
});

describe('emptying', () => {
  test('lowers the expectation first, so that a stop in between is no alarm', async () => {
    await save('a');
    await save('b');
    await trashNote('a');
    await known();
    const write = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new Error('stopped');
    });
    await expect(emptyTrash(1)).rejects.toMatchObject({ code: 'FG-W1' });
    write.mockRestore();
    expect(await known()).toMatchObject({ notes: 1 });
    await closeConnection();
    expect(await state()).toMatchObject({ notes: 2 });
    expect(await emptyTrash(1)).toEqual({ kind: 'emptied', count: 1 });
    expect(await known()).toMatchObject({ notes: 1 });
  });

  test('of what has been in Trash for 30 days leaves the rest', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    await save('old');
    await save('new');
    await save('here');
    await trashNote('old');
    vi.setSystemTime(24 * 60 * 60_000);
    await trashNote('new');
    vi.useRealTimers();
    const later = 30 * 24 * 60 * 60_000;
    expect(await countExpired(later)).toBe(1);
    expect(await emptyExpired(2, later)).toEqual({ kind: 'count-differs', count: 1 });
    expect(await countExpired(later)).toBe(1);
    expect(await emptyExpired(1, later)).toEqual({ kind: 'emptied', count: 1 });
    expect(await readIn(['notes'], (tx) => tx.store.getAllKeys())).toEqual(['here', 'new']);
    expect(await countExpired(later)).toBe(0);
  });
});

describe('loss', () => {
  test.each([
    [{ notes: 3, sequence: 9 }, { notes: 3, sequence: 9 }, false],
    [{ notes: 3, sequence: 9 }, { notes: 3, sequence: 8 }, false],
    [{ notes: 2, sequence: 9 }, { notes: 3, sequence: 8 }, false],
    [{ notes: 2, sequence: 9 }, { notes: 3, sequence: 9 }, true],
    [{ notes: 3, sequence: 8 }, { notes: 3, sequence: 9 }, true],
    [{ notes: 0, sequence: 0 }, { notes: 1, sequence: 1 }, true],
    [{ notes: 0, sequence: 0 }, { notes: 0, sequence: 0 }, false],
  ])('%o when %o was known: %s', (found, remembered, loss) => {
    expect(isLoss(found, remembered)).toBe(loss);
  });

  async function someNotes(): Promise<void> {
    await save('a');
    await save('b');
    await known();
    await closeConnection();
  }

  test('a database that is gone is not a first run, and none is made in its place', async () => {
    await someNotes();
    globalThis.indexedDB = new IDBFactory();
    await expect(state()).rejects.toMatchObject({ code: 'FG-D2' });
    await expect(save('c')).rejects.toMatchObject({ code: 'FG-D2' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('nor when the sentinel is gone too, as long as there is a copy', async () => {
    await save('a');
    await takeSnapshot('asked');
    await someNotes();
    globalThis.indexedDB = new IDBFactory();
    await storage.removeItem('local:notesSentinel');
    await expect(state()).rejects.toMatchObject({ code: 'FG-D2' });
  });

  test('an older state of the database is noticed though it has as many notes', async () => {
    await someNotes();
    await writeIn(['meta'], (tx) =>
      tx.objectStore('meta').put({ key: 'state', notes: 2, sequence: 1, origin: 'it' }),
    );
    await closeConnection();
    await expect(save('c')).rejects.toMatchObject({ code: 'FG-D2' });
  });

  test('an empty database of the present version is noticed', async () => {
    await someNotes();
    await deleteDB(DATABASE_NAME);
    const db = await openDB(DATABASE_NAME, migrations.length, {
      upgrade(made) {
        for (const store of ['notes', 'versions', 'meta', 'drafts', 'imports', 'changes'])
          made.createObjectStore(store);
      },
    });
    db.close();
    await expect(state()).rejects.toMatchObject({ code: 'FG-D2' });
  });

  test('a sentinel that is lost or damaged raises no alarm', async () => {
    await someNotes();
    await storage.setItem('local:notesSentinel', { notes: 'many' });
    expect(await state()).toMatchObject({ notes: 2 });
    await save('c');
    expect(await known()).toMatchObject({ notes: 3, sequence: 3 });
  });

  test('a sentinel that missed the last writes raises no alarm', async () => {
    await someNotes();
    const before = await storage.getItem('local:notesSentinel');
    await save('c');
    await trashNote('c');
    await deleteForever('c');
    await deleteForever('a');
    await known();
    await storage.setItem('local:notesSentinel', before);
    await closeConnection();
    expect(await state()).toMatchObject({ notes: 2 });
  });
});
