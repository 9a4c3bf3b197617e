import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '@/lib/search/search-guide';
import { searchNotes } from '@/services/note-hits';
import { applyImport } from '@/services/notes-db/apply-import';
import { writeIn } from '@/services/notes-db/connection';
import {
  deleteForever,
  emptyTrash,
  pinNote,
  restoreNote,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import { toRow } from '@/services/notes-db/schema';
import { undoImport } from '@/services/notes-db/undo-import';
import { bringUpToDate } from '@/services/notes-index/bring-up-to-date';
import { clearIndex, closeIndexDatabase } from '@/services/notes-index/database';
import { dropLiveIndex, liveIndex } from '@/services/notes-index/live-index';
import { onIndexSignal, tellIndex } from '@/services/notes-index/signals';
import { fakeFact } from '../../lib/search/fake-entries';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { inProcessWorker, means } from './in-process-worker';

useFreshDatabase();
useFakeOpfs();

const guide = buildIndex([fakeFact({ id: 'd-a', title: 'Webhooks and automations' })]);

async function ask(query: string, tagged = false) {
  const { signal } = new AbortController();
  return searchNotes(query, { guide, tagged, signal, limit: 20 });
}
const found = async (query: string, tagged = false) => (await ask(query, tagged)).hits.map(({ id }) => id);

const save = (
  id: string,
  over: Partial<Parameters<typeof fakeDraft>[0]> = {},
  basedOn: number | null = null,
) => saveNote(fakeDraft({ id, body: '', ...over }), basedOn);

/** Notes straight into the store, as they were before each had a number. */
const putOld = (count: number, over: (at: number) => Parameters<typeof fakeNote>[0] = () => ({})) =>
  writeIn(['notes', 'meta', 'changes'], async (tx) => {
    const notes = Array.from({ length: count }, (_, at) =>
      fakeNote({
        id: `old${String(at).padStart(5, '0')}`,
        body: 'Call about acme',
        updatedAt: at,
        ...over(at),
      }),
    );
    await Promise.all(notes.map((note) => tx.objectStore('notes').put(toRow({ note, textRevision: 1 }))));
    const meta = tx.objectStore('meta');
    const state = await meta.get('state');
    if (state) await meta.put({ ...state, notes: state.notes + count });
  });

/** What is in the database of the index, past the code. */
async function rows(store: 'meta' | 'heads' | 'pages'): Promise<Record<string, unknown>[]> {
  const db = await openDB('field-guide-search');
  const all = (await db.getAll(store)) as Record<string, unknown>[];
  db.close();
  return all;
}
async function damage(work: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
  await closeIndexDatabase();
  const db = await openDB('field-guide-search');
  // eslint-disable-next-line no-restricted-syntax -- damage does not come through the door
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  work((name) => unwrap(tx).objectStore(name));
  await tx.done;
  db.close();
  dropLiveIndex();
}

describe('a note', () => {
  test('is found at once, before and after it is in the index, and with a typo in the query', async () => {
    await bringUpToDate(means());
    expect(await found('renewal')).toEqual([]);
    await save('a', { title: 'Renewal of acme' });
    expect(await found('renewal')).toEqual(['a']);
    expect(await found('renewla')).toEqual(['a']);
    await bringUpToDate(means());
    expect(await rows('heads')).toHaveLength(1);
    expect(await found('renewla')).toEqual(['a']);
  });

  test('is found by what it says now only', async () => {
    await save('a', { title: 'Renewal of acme' });
    await bringUpToDate(means());
    await save('a', { title: 'Invoice of acme' }, 1);
    expect(await found('renewal')).toEqual([]);
    expect(await found('invoice')).toEqual(['a']);
    await bringUpToDate(means());
    expect(await found('renewal')).toEqual([]);
    expect(await found('invoice')).toEqual(['a']);
  });

  test('in Trash is not found, and is again when it is taken out', async () => {
    await save('a', { title: 'Renewal of acme' });
    await bringUpToDate(means());
    await trashNote('a');
    expect(await found('renewal')).toEqual([]);
    await bringUpToDate(means());
    expect(await found('renewal')).toEqual([]);
    await restoreNote('a');
    expect(await found('renewal')).toEqual(['a']);
  });

  test('of an import is found, and not when the import was taken back', async () => {
    await bringUpToDate(means());
    await found('x');
    const note = fakeNote({ id: 'i', title: 'Umbrella contract', updatedAt: 5 });
    await applyImport([{ note, expected: null }], { id: 'import', at: 1, source: 'x.zip' });
    expect(await found('umbrella')).toEqual(['i']);
    await bringUpToDate(means());
    await undoImport('import');
    expect(await found('umbrella')).toEqual([]);
  });

  test('pinned or changed by another page is found once', async () => {
    await save('a', { title: 'Renewal of acme' });
    await bringUpToDate(means());
    await pinNote('a', true);
    expect(await found('renewal')).toEqual(['a']);
  });
});

test('by a tag: those with it and nothing else, by the latest where very many have it', async () => {
  await save('a', { title: 'One', tags: ['Renewal-2026'] });
  await save('b', { title: 'Two', tags: ['renewal-2026', 'x'], body: 'invoice' });
  await save('c', { title: 'Three', body: 'renewal-2026' });
  await save('d', { title: 'Four', tags: ['renewal-2026'] });
  await trashNote('d');
  expect((await found('renewal-2026', true)).sort()).toEqual(['a', 'b']);
  expect(await found('renewal-2026 invoice', true)).toEqual(['b']);
  await putOld(600, () => ({ tags: ['crowd'], title: 'Crowd' }));
  expect(await found('crowd', true)).toHaveLength(20);
});

describe('catching up', () => {
  test('notes from before there were numbers are found meanwhile, told of, and indexed', async () => {
    await putOld(1300, (at) => ({ title: at === 700 ? 'Umbrella contract' : `Note ${at}` }));
    const before = await ask('umbrella');
    expect(before.hits.map(({ id }) => id)).toEqual(['old00700']);
    expect(before.catchingUp).toEqual({ done: 0, all: 1300 });
    const told: unknown[] = [];
    const stop = onIndexSignal((signal) => told.push(signal));
    let now = Date.now();
    await bringUpToDate(means({ now: () => (now += 2000) }));
    stop();
    expect(told).toEqual([{ kind: 'catching-up', done: 500, all: 1300 }, { kind: 'caught-up' }]);
    const after = await ask('umbrela');
    expect(after.hits.map(({ id }) => id)).toEqual(['old00700']);
    expect(after.catchingUp).toBeNull();
  });

  test('goes on where it was stopped', async () => {
    await putOld(1300);
    await save('last', { title: 'Umbrella contract' });
    for (const diesAfter of [0, 1, 3, 5])
      await bringUpToDate(means({ makeWorker: () => inProcessWorker(diesAfter) })).catch(() => undefined);
    const [row] = await rows('meta');
    expect(row?.upTo).toBeGreaterThan(0);
    await bringUpToDate(means());
    expect(await found('umbrella')).toEqual(['last']);
    const docs = (await rows('heads')).map(({ seqs }) => (seqs as Float64Array).length);
    expect(docs.reduce((sum, count) => sum + count, 0)).toBe(1301);
  });

  test('without anything to do it needs no worker', async () => {
    await save('a');
    await bringUpToDate(means());
    const makeWorker = vi.fn(() => inProcessWorker());
    await bringUpToDate(means({ makeWorker }));
    expect(makeWorker).not.toHaveBeenCalled();
  });

  test('what was cleared while a worker was at it stays cleared', async () => {
    await putOld(1300);
    let steps = 0;
    const work = bringUpToDate(
      means({
        pause: async () => {
          steps += 1;
          if (steps === 5) await clearIndex();
        },
      }),
    );
    await expect(work).rejects.toMatchObject({ name: 'IndexReplaced' });
    expect([await rows('heads'), await rows('pages')]).toEqual([[], []]);
  });
});

describe('damage', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
  });
  const settle = async () => {
    await bringUpToDate(means());
    expect(await found('umbrella')).toEqual(['it']);
    expect((await ask('umbrela')).hits).toHaveLength(1);
  };
  beforeEach(async () => {
    await putOld(700);
    await save('it', { title: 'Umbrella contract' });
    await bringUpToDate(means());
  });

  test.each([
    ['a page is gone', (s: (name: string) => IDBObjectStore) => s('pages').clear()],
    [
      'a page holds something else',
      (s: (name: string) => IDBObjectStore) => {
        s('pages').openCursor().onsuccess = ({ target }) => {
          const { result } = target as IDBRequest<IDBCursorWithValue | null>;
          if (!result) return;
          const row = result.value as { bytes: Uint8Array };
          result.update({ ...row, bytes: row.bytes.map((byte) => byte ^ 1) });
          result.continue();
        };
      },
    ],
    ['a head is gone', (s: (name: string) => IDBObjectStore) => s('heads').clear()],
    [
      'a head is no head',
      (s: (name: string) => IDBObjectStore) => {
        s('heads').openKeyCursor().onsuccess = ({ target }) => {
          const { result } = target as IDBRequest<IDBCursor | null>;
          if (result) s('heads').put({ id: result.primaryKey, seqs: 'none' });
        };
      },
    ],
    ['what it says of itself is gone', (s: (name: string) => IDBObjectStore) => s('meta').clear()],
    [
      'it is of another form',
      (s: (name: string) => IDBObjectStore) => {
        s('meta').get('state').onsuccess = ({ target }) =>
          s('meta').put({ ...(target as IDBRequest<object>).result, format: '0/0' });
      },
    ],
    [
      'it is ahead of the notes',
      (s: (name: string) => IDBObjectStore) => {
        s('meta').get('state').onsuccess = ({ target }) =>
          s('meta').put({ ...(target as IDBRequest<object>).result, upTo: 99_999 });
      },
    ],
    [
      'it is of other notes',
      (s: (name: string) => IDBObjectStore) => {
        s('meta').get('state').onsuccess = ({ target }) =>
          s('meta').put({ ...(target as IDBRequest<object>).result, origin: 'others' });
      },
    ],
  ])('%s: the note is found all the same, and the index is built anew', async (_name, work) => {
    const [before] = await rows('meta');
    await damage(work);
    expect(await found('umbrella')).toEqual(['it']);
    await settle();
    const [after] = await rows('meta');
    expect(after?.build).not.toBe(before?.build);
    expect(after?.format).toBe('1/0.1.0');
  });

  test('a note that is in no segment is noticed within a day', async () => {
    await damage((s) => {
      s('heads').clear();
      s('meta').get('state').onsuccess = ({ target }) =>
        s('meta').put({ ...(target as IDBRequest<object>).result, segments: [] });
    });
    expect(await found('umbrella')).toEqual([]);
    await bringUpToDate(means({ now: () => Date.now() + 25 * 60 * 60_000 }));
    dropLiveIndex();
    await settle();
  });

  test('a database that does not open is done without', async () => {
    await closeIndexDatabase();
    dropLiveIndex();
    const open = indexedDB.open.bind(indexedDB);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'field-guide-search') throw new DOMException('broken', 'UnknownError');
      return open(name, version);
    });
    const answer = await ask('umbrella');
    expect(answer.hits.map(({ id }) => id)).toEqual(['it']);
    expect(answer.catchingUp).toBeNull();
    expect(answer.isUnread).toBe(true);
    spy.mockRestore();
  });
});

describe('an index that cannot be read', () => {
  const build = async () => (await rows('meta'))[0]?.build;
  /** So many reads of a store fail, from now on. */
  const failing = (store: string, times: number) => {
    let left = times;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own database
    const transaction = IDBDatabase.prototype.transaction;
    return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      const isIts = this.name === 'field-guide-search' && [given[0]].flat().includes(store);
      if (isIts && left > 0) {
        left -= 1;
        throw new DOMException('for a moment', 'UnknownError');
      }
      return transaction.apply(this, given);
    });
  };
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await putOld(700);
    await save('it', { title: 'Umbrella contract' });
    await bringUpToDate(means());
  });

  test.each(['pages', 'heads'])('once (%s): is read again, and nothing else happens', async (store) => {
    const before = await build();
    const spy = failing(store, 1);
    const answer = await ask('umbrela');
    expect(answer.hits.map(({ id }) => id)).toEqual(['it']);
    expect(answer.isUnread).toBe(false);
    spy.mockRestore();
    expect(await build()).toBe(before);
  });

  test.each(['pages', 'heads'])(
    'for longer (%s): the notes are scanned, it says so, and stays',
    async (store) => {
      const before = await build();
      const spy = failing(store, Infinity);
      const answer = await ask('umbrella');
      expect(answer.hits.map(({ id }) => id)).toEqual(['it']);
      expect(answer.isUnread).toBe(true);
      spy.mockRestore();
      expect(await build()).toBe(before);
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
      expect((await ask('umbrela')).hits).toHaveLength(1);
      expect((await ask('umbrela')).isUnread).toBe(false);
      vi.mocked(Date.now).mockRestore();
    },
  );
});

test('when the index has caught up, a page reads only what is new in it', async () => {
  await putOld(700);
  await save('it', { title: 'Umbrella contract' });
  await bringUpToDate(means());
  expect(await found('umbrella')).toEqual(['it']);
  const { engine } = await liveIndex();
  await save('more', { title: 'Umbrella once more' });
  await bringUpToDate(means());
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect((await found('umbrella')).sort()).toEqual(['it', 'more']);
  expect((await liveIndex()).engine).toBe(engine);
  tellIndex({ kind: 'caught-up' });
  read.mockClear();
  expect((await found('umbrela')).sort()).toEqual(['it', 'more']);
  expect(read.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'heads')).toEqual([]);
  read.mockRestore();
});

test('a day later at the latest nothing is left of what was deleted for good', async () => {
  await putOld(300);
  await save('secret', { title: 'Xylophone', body: 'xylophone' });
  await bringUpToDate(means());
  await trashNote('secret');
  expect(await deleteForever('secret')).toBe(true);
  expect(await emptyTrash(0)).toMatchObject({ kind: 'emptied' });
  await bringUpToDate(means({ now: () => Date.now() + 25 * 60 * 60_000 }));
  expect(JSON.stringify(await rows('heads'))).not.toContain('xylophone');
  expect(await found('acme')).toHaveLength(20);
});
