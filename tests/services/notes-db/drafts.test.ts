import { describe, expect, test, vi } from 'vitest';
import {
  adoptDraft,
  dropDraft,
  getDraft,
  listDrafts,
  saveDraft,
  saveNote,
} from '@/services/notes-db/notes-store';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

const nobody = () => false;

/** Put together, since only the one door may say it. */
const WRITING = ['read', 'write'].join('');

test('each editor keeps its own draft of a note', async () => {
  await saveDraft(fakeDraft({ id: 'a', body: 'one' }), 1, 'first');
  await saveDraft(fakeDraft({ id: 'a', body: 'two' }), 1, 'second');
  await saveDraft(fakeDraft({ id: 'a', body: 'two, longer' }), 1, 'second');
  expect((await listDrafts()).map((row) => row.fields.body).sort()).toEqual(['one', 'two, longer']);
  await dropDraft('a', 'second');
  expect(await getDraft('a')).toMatchObject({ editor: 'first', basedOn: 1 });
  await dropDraft('a');
  expect(await getDraft('a')).toBeNull();
});

test('asks for the commit at once: a page that is being left does not live to let it come by itself', async () => {
  await listDrafts(); // the database is made by now
  const order: string[] = [];
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
  put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
    order.push('put');
    queueMicrotask(() => order.push('later'));
    return this.put(value);
  });
  commit.mockImplementationOnce(function (this: IDBTransaction) {
    order.push('commit');
    this.commit();
  });
  await saveDraft(fakeDraft({ id: 'a', body: 'x' }), null, 'me');
  expect(order).toEqual(['put', 'commit', 'later']);
  put.mockRestore();
  commit.mockRestore();
});

describe('saving', () => {
  test('drops the draft of its editor, and any that says the same', async () => {
    await saveDraft(fakeDraft({ id: 'a', body: 'typed' }), null, 'me');
    await saveDraft(fakeDraft({ id: 'a', body: 'saved' }), null, 'twin');
    await saveDraft(fakeDraft({ id: 'a', body: 'theirs' }), null, 'other');
    await saveDraft(fakeDraft({ id: 'ab', body: 'x' }), null, 'me');
    await saveNote(fakeDraft({ id: 'a', body: 'saved' }), null, 'me');
    expect((await listDrafts()).map((row) => [row.id, row.editor]).sort()).toEqual([
      ['a', 'other'],
      ['ab', 'me'],
    ]);
  });

  test('drops it in the same transaction', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveNote(fakeDraft({ body: 'x' }), null, 'me');
    const writing = spy.mock.calls.filter(([, mode]) => mode === WRITING);
    expect(writing).toEqual([
      [['notes', 'versions', 'meta', 'changes', 'drafts'], WRITING, { durability: 'strict' }],
    ]);
    spy.mockRestore();
  });
});

describe('taking over', () => {
  test('takes what a closed editor left, once', async () => {
    await saveDraft(fakeDraft({ id: 'a', body: 'left' }), 2, 'gone');
    const adopted = await Promise.all([
      adoptDraft('a', 'one', nobody),
      adoptDraft('a', 'two', (id) => id === 'one'),
    ]);
    expect(adopted).toMatchObject([{ editor: 'one', basedOn: 2, fields: { body: 'left' } }, null]);
    expect(await listDrafts()).toHaveLength(1);
  });

  test('leaves the draft of an open editor alone', async () => {
    await saveDraft(fakeDraft({ id: 'a', body: 'x' }), null, 'open');
    expect(await adoptDraft('a', 'me', (id) => id === 'open')).toBeNull();
  });

  test('a new note takes the drafts of notes that are not here: never saved, or gone meanwhile', async () => {
    await saveDraft(fakeDraft({ id: 'new', body: 'never saved' }), null, 'gone');
    await saveNote(fakeDraft({ id: 'old', body: 'x' }), null);
    await saveDraft(fakeDraft({ id: 'old', body: 'y' }), null, 'gone');
    await saveDraft(fakeDraft({ id: 'deleted', body: 'z' }), 1, 'gone');
    const isMine = (id: string) => id === 'me' || id === 'you';
    const taken = [await adoptDraft(null, 'me', nobody), await adoptDraft(null, 'you', isMine)];
    expect(taken.map((row) => row?.id).sort()).toEqual(['deleted', 'new']);
    expect(await adoptDraft(null, 'they', isMine)).toBeNull();
  });
});
