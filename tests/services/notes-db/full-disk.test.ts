/**
 * The disk is full at the first, second, third … request of a write: each time nothing of it is in the store, the user is
 * told FG-Q1, and the same write works once there is room again.
 */
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { applyImport } from '@/services/notes-db/apply-import';
import { undoImport } from '@/services/notes-db/undo-import';
import { readIn } from '@/services/notes-db/connection';
import {
  adoptDraft,
  deleteForever,
  emptyTrash,
  getNote,
  listDrafts,
  pinNote,
  restoreNote,
  saveDraft,
  saveNote,
  trashNote,
} from '@/services/notes-db/notes-store';
import { createNoteEditor } from '@/services/notes-db/note-editor';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();
afterEach(() => void vi.restoreAllMocks());

const METHODS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'delete'] as const;

/** A transaction of the fake, which can be ended as a browser ends it. */
interface Abortable {
  mode: IDBTransactionMode;
  _abort(errorName: string): void;
}

/** From now on the disk is full at the `nth` request of any write. Tells how many were made. */
function fullAt(nth: number): () => number {
  let made = 0;
  for (const method of METHODS) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the store it is asked of
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = original.apply(this, given);
      const tx = this.transaction as unknown as Abortable;
      if (tx.mode === 'readonly') return request;
      made += 1;
      if (made === nth) queueMicrotask(() => tx._abort('QuotaExceededError'));
      return request;
    } as never);
  }
  return () => made;
}

/** Everything in the database. */
const contents = () =>
  readIn(['notes', 'drafts', 'versions', 'meta', 'imports'], async (tx) =>
    Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).getAll())),
  );

const about = { id: 'import-1', at: 1, source: 'f' };
const writes = [
  { note: fakeNote({ id: 'imported' }), expected: null },
  { note: fakeNote({ id: 'here', body: 'from the file' }), expected: 2 },
];

const everyWrite: [name: string, prepare: () => Promise<unknown>, work: () => Promise<unknown>][] = [
  [
    'save a new note',
    () => Promise.resolve(),
    () => saveNote(fakeDraft({ id: 'new', body: 'x' }), null, 'me'),
  ],
  [
    'change a note',
    () => Promise.resolve(),
    () => saveNote(fakeDraft({ id: 'here', body: 'three' }), 2, 'me'),
  ],
  [
    'keep both of a conflict',
    () => Promise.resolve(),
    () => saveNote(fakeDraft({ id: 'here', body: 'x' }), 1),
  ],
  ['pin', () => Promise.resolve(), () => pinNote('here', true)],
  ['move to Trash', () => Promise.resolve(), () => trashNote('here')],
  ['restore', () => trashNote('here'), () => restoreNote('here')],
  ['delete for good', () => trashNote('here'), () => deleteForever('here')],
  ['empty Trash', () => trashNote('here'), () => emptyTrash(1)],
  ['keep a draft', () => Promise.resolve(), () => saveDraft(fakeDraft({ id: 'here', body: 'd' }), 2, 'me')],
  ['take a draft over', () => Promise.resolve(), () => adoptDraft('here', 'other', () => false)],
  ['import', () => Promise.resolve(), () => applyImport(writes, about)],
  ['undo an import', () => applyImport(writes, about), () => undoImport(about.id)],
];

let points = 0;
afterAll(() => {
  expect(points).toBeGreaterThanOrEqual(20);
});

describe.each(everyWrite)('%s', (_name, prepare, work) => {
  test('loses nothing wherever the disk is full, and works when it is not', async () => {
    await saveNote(fakeDraft({ id: 'here', body: 'one' }), null);
    await saveNote(fakeDraft({ id: 'here', body: 'two' }), 1);
    await saveDraft(fakeDraft({ id: 'here', body: 'typed' }), 2, 'me');
    await prepare();
    const before = await contents();
    for (let nth = 1; ; nth += 1) {
      const made = fullAt(nth);
      const failure: unknown = await work().then(
        () => null,
        (cause: unknown) => cause,
      );
      const wasReached = made() >= nth;
      vi.restoreAllMocks();
      if (!wasReached) break;
      expect(failure).toMatchObject({ code: 'FG-Q1' });
      expect(await contents()).toEqual(before);
      points += 1;
    }
    expect(await contents()).not.toEqual(before);
  });
});

test('an editor keeps the text, says so, and saves it when there is room again', async () => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  const editor = createNoteEditor(null, {});
  const stop = editor.start();
  editor.setDraft({ body: 'must not be lost' });
  const { id } = editor.getState().draft;
  for (let nth = 1; nth <= 6; nth += 1) {
    fullAt(nth);
    await editor.save();
    vi.restoreAllMocks();
    if (editor.getState().status !== 'failed') break;
    expect(editor.getState()).toMatchObject({
      error: { code: 'FG-Q1' },
      draft: { id, body: 'must not be lost' },
    });
    expect(await getNote(id)).toBeNull();
  }
  await editor.save();
  expect(await getNote(id)).toMatchObject({ body: 'must not be lost' });
  stop();
  await vi.waitFor(async () => expect(await listDrafts()).toEqual([]));
  vi.unstubAllGlobals();
});
