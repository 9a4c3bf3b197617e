import { unzipSync } from 'fflate';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser, storage } from '#imports';
import { closeConnection, readIn } from '@/services/notes-db/connection';
import { applyImport } from '@/services/notes-db/apply-import';
import {
  getNote,
  listDrafts,
  listNotes,
  listVersions,
  saveDraft,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import { undoImport } from '@/services/notes-db/undo-import';
import { databaseName } from '@/services/notes-db/open';
import { acceptState, readSentinel } from '@/services/notes-db/sentinel';
import { sentinelSettled } from '@/services/notes-db/written';
import { exportReadable } from '@/services/recovery/export-readable';
import {
  checkHealth,
  COUNT_AFTER_MS,
  type Depth,
  type Health,
  type Trouble,
  watchHealth,
} from '@/services/recovery/health';
import { goOnWithout, restoreCopy } from '@/services/recovery/put-back';
import { takeSnapshot } from '@/services/second-copy/take-snapshot';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { changeRaw, rawRow } from '../notes-db/raw-database';
import { damages } from './damage';

useFreshDatabase();
const opfs = useFakeOpfs();
afterEach(() => void vi.restoreAllMocks());

const NOON = Date.UTC(2026, 7, 20, 12);
const ids = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'];

/** Six notes, one in Trash, one in its second text, in the database and in a copy. */
beforeEach(async () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.0.0' } as never);
  for (const id of ids) await saveNote(fakeDraft({ id, body: `body of ${id}` }), null);
  await saveNote(fakeDraft({ id: 'n1', body: 'second text' }), 1);
  await trashNote('n4');
  await takeSnapshot('asked', NOON);
  await sentinelSettled();
  await closeConnection();
});

async function trouble(depth: Depth = 'count'): Promise<Trouble> {
  const health = await checkHealth(depth);
  if (health.kind !== 'trouble') throw new Error(`It is ${health.kind}.`);
  return health.trouble;
}

async function everything(): Promise<Record<string, string>> {
  const notes = [...(await listNotes({ scope: 'all' }, 50)), ...(await listNotes({ scope: 'trash' }, 50))];
  return Object.fromEntries(notes.map(({ id, body }) => [id, body]));
}

const expectAll = async () => {
  expect(await everything()).toMatchObject({
    ...Object.fromEntries(ids.map((id) => [id, `body of ${id}`])),
    n1: 'second text',
  });
  expect((await getNote('n4'))?.deletedAt).not.toBeNull();
};

async function restoreLatest(found: Trouble): Promise<void> {
  const [copy] = found.copies;
  if (!copy) throw new Error('There is no copy.');
  await restoreCopy(copy, found);
}

describe.each(damages)('when $name', (damage) => {
  beforeEach(async () => {
    await damage.do();
  });

  if (damage.expected === 'intact') {
    test('nothing is missing, and nothing is said', async () => {
      expect(await checkHealth('rows')).toEqual({ kind: 'fine' });
      await expectAll();
    });
    return;
  }

  test('it is noticed, and said in figures', async () => {
    const found = await trouble(damage.depth);
    expect(found).toMatchObject({ code: damage.expected, copies: [{ notes: 6 }] });
    expect(found.expected).toBeGreaterThanOrEqual(6);
  });

  test('all comes back from the copy, and stays', async () => {
    await restoreLatest(await trouble(damage.depth));
    expect(await checkHealth('rows')).toEqual({ kind: 'fine' });
    await expectAll();
    await saveNote(fakeDraft({ id: 'after', body: 'x' }), null);
    await sentinelSettled();
    await closeConnection();
    expect(await checkHealth('rows')).toEqual({ kind: 'fine' });
    await expectAll();
  });

  test('looking at it and exporting what can be read change nothing', async () => {
    await trouble(damage.depth);
    const before = [await storage.getItem('local:notesSentinel'), [...opfs.files.keys()]];
    const { file, count } = await exportReadable(NOON);
    expect(count).toBeGreaterThanOrEqual(6);
    const lines = new TextDecoder().decode(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['notes.ndjson'],
    );
    for (const id of ids) expect(lines).toContain(`"id":"${id}"`);
    expect(await trouble(damage.depth)).toMatchObject({ code: damage.expected });
    expect([await storage.getItem('local:notesSentinel'), [...opfs.files.keys()]]).toEqual(before);
  });

  test('the user can go on with what is there', async () => {
    const found = await trouble(damage.depth);
    await goOnWithout(found);
    expect(await checkHealth('count')).toEqual({ kind: 'fine' });
    // As many as the button has said.
    expect(await readIn(['notes'], (tx) => tx.store.count())).toBe(found.readable ?? 0);
    await saveNote(fakeDraft({ id: 'after', body: 'x' }), null);
    expect(await getNote('after')).not.toBeNull();
  });
});

test('a database that hangs is given five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const checking = trouble();
    await vi.advanceTimersByTimeAsync(6000);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await checking).toMatchObject({ code: 'FG-D1', expected: 6, readable: null });
  } finally {
    vi.useRealTimers();
  }
});

test('newer notes are unchanged, and can be exported', async () => {
  (await openDB(databaseName(1), 9)).close();
  const found = await trouble();
  expect(found).toMatchObject({ code: 'FG-V1', readable: 6 });
  expect(await exportReadable(NOON)).toMatchObject({ count: 6, unreadable: 0 });
  const db = await openDB(databaseName(1));
  expect(db.version).toBe(9);
  expect(await db.count('notes')).toBe(6);
  db.close();
});

test('what this version cannot read is exported as it lies there, also when the database is not let in', async () => {
  const { note } = await rawRow('n2');
  const odd = [
    { id: 'n2b', note: { ...note, id: 'n2b', body: 7 }, textRevision: 1 },
    { id: 'n9', note: { ...note, id: 'n8' }, textRevision: 1 },
  ];
  await changeRaw((store) => {
    for (const row of odd) store('notes').put(row);
    for (const id of ['n3', 'n4', 'n5']) store('notes').delete(id);
  });
  expect(await trouble()).toMatchObject({ code: 'FG-D2' });
  const { file, count, unreadable } = await exportReadable(NOON);
  expect({ count, unreadable }).toEqual({ count: 6, unreadable: 2 });
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const lines = new TextDecoder().decode(files['unreadable.ndjson']).trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(odd);
});

describe('beside a database that is broken', () => {
  const broken = damages.find(({ name }) => name === 'one note cannot be read');

  beforeEach(async () => {
    await saveDraft(fakeDraft({ id: 'n3', body: 'being typed' }), 1, 'a window');
    await applyImport([{ note: fakeNote({ id: 'n6' }), expected: null }], { id: 'i', at: NOON, source: 'f' });
    await sentinelSettled();
    await closeConnection();
    await changeRaw((store) => store('notes').put({ id: 'odd', note: 7, textRevision: 1 }));
    await broken?.do();
  });

  test.each([
    ['a copy is put back', (found: Trouble) => restoreLatest(found)],
    ['the user goes on without one', (found: Trouble) => goOnWithout(found)],
  ])('unsaved texts, earlier texts and imports come along when %s', async (_name, go) => {
    const found = await trouble('rows');
    await go(found);
    expect(await readSentinel()).toMatchObject({ generation: 2 });
    expect(await listDrafts()).toMatchObject([{ id: 'n3', basedOn: 1, fields: { body: 'being typed' } }]);
    expect(await listVersions('n1')).toMatchObject([{ revision: 1, fields: { body: 'body of n1' } }]);
    expect(await rawRow('odd', 2)).toMatchObject({ note: 7 });
    expect(await undoImport('i')).toEqual({ removed: 1, putBack: 0, kept: 0 });
    await go(found);
    expect(await listDrafts()).toHaveLength(1);
  });

  test('a note of a copy that cannot be read stands in the way of no other', async () => {
    const file = [...opfs.files.keys()].find((name) => name.startsWith('notes')) ?? '';
    const text = new TextDecoder().decode(opfs.files.get(file)).replace('"title":""', '"title":7');
    opfs.files.set(file, new TextEncoder().encode(text));
    await restoreLatest(await trouble('rows'));
    await expectAll();
  });
});

describe('putting back', () => {
  const gone = () => changeRaw((store) => store('notes').delete('n0'));

  test('keeps what is newer here, and both of what grew apart', async () => {
    await saveNote(fakeDraft({ id: 'n2', body: 'newer here' }), 1);
    const row = await rawRow('n3');
    await changeRaw((store) => store('notes').put({ ...row, note: { ...row.note, body: 'grew apart' } }));
    await sentinelSettled();
    await closeConnection();
    await gone();
    await restoreLatest(await trouble());
    const found = Object.values(await everything());
    expect(found).toEqual(expect.arrayContaining(['body of n0', 'newer here', 'grew apart', 'body of n3']));
    expect(found).toHaveLength(7);
  });

  test('can be stopped and done again', async () => {
    await gone();
    const found = await trouble();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new Error('stopped');
    });
    await expect(restoreLatest(found)).rejects.toMatchObject({ code: 'FG-W1' });
    put.mockRestore();
    expect(await trouble()).toMatchObject({ code: 'FG-D2' });
    await restoreLatest(found);
    await restoreLatest(found);
    await expectAll();
  });

  test('keeps the text that it renews among the earlier ones', async () => {
    const row = await rawRow('n1');
    const older = { ...row, textRevision: 1, note: { ...row.note, revision: 1, body: 'body of n1' } };
    await changeRaw((store) => {
      store('notes').put(older);
      store('meta').put({ key: 'state', notes: 6, sequence: 6 });
    });
    await restoreLatest(await trouble());
    await expectAll();
    expect(await listVersions('n1')).toMatchObject([{ fields: { body: 'body of n1' } }]);
  });

  test('fills in from the copy before when the latest is torn', async () => {
    await saveNote(fakeDraft({ id: 'n6', body: 'late' }), null);
    await takeSnapshot('asked', NOON + 60_000);
    await sentinelSettled();
    await closeConnection();
    const file =
      [...opfs.files.keys()]
        .filter((name) => name.startsWith('notes'))
        .sort()
        .at(-1) ?? '';
    const whole = opfs.files.get(file) ?? new Uint8Array();
    const damaged = whole.slice();
    damaged.fill(0, 20, whole.indexOf(10) + 40);
    opfs.files.set(file, damaged);
    await changeRaw((store) => store('notes').clear());
    await restoreLatest(await trouble());
    await expectAll();
    expect(await getNote('n6')).toMatchObject({ body: 'late' });
  });
});

test('a copy in which a letter has changed is not trusted: the text of the copy before comes back too', async () => {
  await saveNote(fakeDraft({ id: 'n6', body: 'late' }), null);
  await takeSnapshot('asked', NOON + 60_000);
  await sentinelSettled();
  await closeConnection();
  const file =
    [...opfs.files.keys()]
      .filter((name) => name.startsWith('notes'))
      .sort()
      .at(-1) ?? '';
  const text = new TextDecoder().decode(opfs.files.get(file)).replace('body of n3', 'bodY of n3');
  opfs.files.set(file, new TextEncoder().encode(text));
  await changeRaw((store) => store('notes').clear());
  await restoreLatest(await trouble());
  expect(Object.values(await everything())).toEqual(
    expect.arrayContaining(['late', 'bodY of n3', 'body of n3']),
  );
});

test('a watch says what it finds, and looks again when another window has put things right', async () => {
  await acceptState({ notes: 9, sequence: 99 }, 1);
  const heard: Health['kind'][] = [];
  const watch = watchHealth(({ kind }) => heard.push(kind));
  await vi.waitFor(() => expect(heard).toEqual(['trouble']));
  await acceptState({ notes: 6, sequence: 8 }, 1);
  await vi.waitFor(() => expect(heard).toEqual(['trouble', 'fine']));
  watch.stop();
});

describe('a watch of notes that open', () => {
  const counted = () => vi.spyOn(IDBObjectStore.prototype, 'count');
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  async function opened(): Promise<{ heard: Health['kind'][]; stop: () => void }> {
    const heard: Health['kind'][] = [];
    const { stop } = watchHealth(({ kind }) => heard.push(kind));
    await vi.waitFor(() => expect(heard).toEqual(['opened']));
    return { heard, stop };
  }

  test('counts them only once a list of them has been drawn', async () => {
    const count = counted();
    const { heard, stop } = await opened();
    expect(Object.keys(await everything())).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(COUNT_AFTER_MS - 1);
    expect(count).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(heard).toEqual(['opened', 'fine']));
    expect(count).toHaveBeenCalledOnce();
    stop();
  });

  test('does not wait when a reading fails meanwhile', async () => {
    const { heard, stop } = await opened();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('cannot be read', 'UnknownError');
    });
    await expect(getNote('n2')).rejects.toMatchObject({ code: 'FG-D1' });
    await vi.waitFor(() => expect(heard).toEqual(['opened', 'fine']));
    stop();
  });

  test('finds what is missing, and counts no more once it is stopped', async () => {
    const first = await opened();
    first.stop();
    await changeRaw((store) => store('notes').delete('n0'));
    const count = counted();
    await vi.advanceTimersByTimeAsync(2 * COUNT_AFTER_MS);
    expect(count).not.toHaveBeenCalled();
    const second = await opened();
    await vi.advanceTimersByTimeAsync(COUNT_AFTER_MS);
    await vi.waitFor(() => expect(second.heard).toEqual(['opened', 'trouble']));
    second.stop();
  });
});

test('another window that had the broken database open goes over to the new one', async () => {
  await everything();
  const { notes, sequence } = await readSentinel();
  await acceptState({ notes, sequence }, 2);
  await vi.waitFor(async () => {
    await expect(everything()).rejects.toMatchObject({ code: 'FG-D2' });
  });
});
