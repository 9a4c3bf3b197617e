import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { onBeforeClose, onConnectionNotice, readIn, writeIn } from '@/services/notes-db/connection';
import { migrations } from '@/services/notes-db/migrations';
import { openNotes } from '@/services/notes-db/open';
import { toRow } from '@/services/notes-db/schema';
import { write } from '@/services/database/write';
import { fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();
afterEach(() => void vi.restoreAllMocks());

const row = (id: string) => toRow({ note: fakeNote({ id }), textRevision: 1 });
const allIds = () => readIn(['notes'], (tx) => tx.store.getAllKeys());

test('every write transaction is strict', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('a')));
  const made = spy.mock.results.map((result) => result.value as IDBTransaction);
  const writing = made.filter(({ mode }) => mode !== 'readonly' && mode !== 'versionchange');
  expect(writing.map(({ durability }) => durability)).toEqual(['strict']);
});

test('what fails half way leaves nothing', async () => {
  const writing = writeIn(['notes'], async (tx) => {
    await tx.objectStore('notes').put(row('a'));
    throw new TypeError('bug');
  });
  await expect(writing).rejects.toMatchObject({ code: 'FG-W1', cause: expect.any(TypeError) as TypeError });
  expect(await allIds()).toEqual([]);
});

test('a full disk is known by the reason of the transaction, not by its requests', async () => {
  const db = await openNotes();
  const full = new DOMException('', 'QuotaExceededError');
  const writing = write(db, ['notes'], async (tx) => {
    vi.spyOn(unwrap(tx), 'error', 'get').mockReturnValue(full);
    await tx.objectStore('notes').put(row('a'));
    tx.abort();
  });
  await expect(writing).rejects.toMatchObject({ code: 'FG-Q1', cause: full });
  db.close();
});

test('a connection that was closed is opened again, once, and the work repeated', async () => {
  await writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('a')));
  const opened = vi.spyOn(indexedDB, 'open');
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  transactions.mockImplementationOnce(() => {
    throw new DOMException('closed', 'InvalidStateError');
  });
  await writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('b')));
  expect(opened).toHaveBeenCalledOnce();
  expect(await allIds()).toEqual(['a', 'b']);

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the database it is asked of
  const { transaction } = IDBDatabase.prototype;
  transactions.mockRestore();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (given[1] !== undefined) throw new DOMException('closed', 'InvalidStateError');
    return transaction.apply(this, given);
  });
  await expect(writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('c')))).rejects.toMatchObject({
    code: 'FG-W1',
  });
});

test('a connection that the browser ended is opened again by the next use', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  await writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('a')));
  const before = opened.mock.calls.length;
  const request = opened.mock.results.at(-1)?.value as IDBOpenDBRequest;
  forceCloseDatabase(request.result as never);
  await vi.waitFor(async () => expect(await allIds()).toEqual(['a']));
  expect(opened).toHaveBeenCalledTimes(before + 1);
});

test('makes way for a newer version: drafts are written first, and the page is told', async () => {
  const order: string[] = [];
  const stops = [
    onBeforeClose(async () => {
      await writeIn(['notes'], (tx) => tx.objectStore('notes').put(row('last')));
      order.push('flushed');
    }),
    onConnectionNotice((notice) => order.push(notice)),
  ];
  await allIds();
  const newer = await openNotes({ steps: [...migrations, () => undefined] });
  order.push('upgraded');
  expect(order).toEqual(['flushed', 'closed-for-update', 'upgraded']);
  expect(await newer.getAllKeys('notes')).toEqual(['last']);
  await expect(allIds()).rejects.toMatchObject({ code: 'FG-V1' });
  newer.close();
  stops.forEach((stop) => stop());
});
