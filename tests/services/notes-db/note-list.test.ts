import { describe, expect, test, vi } from 'vitest';
import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import { readIn, writeIn } from '@/services/notes-db/connection';
import { writeNotes } from '@/services/notes-db/note-writer';
import { createNoteList, type NoteList } from '@/services/notes-db/note-list';
import { countUpTo, pinNote, saveNote, trashNote } from '@/services/notes-db/notes-store';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

function put(notes: readonly Note[]): Promise<void> {
  return writeNotes([], async (writer) => {
    for (const note of notes) await writer.put({ note, textRevision: 1 }, undefined);
  });
}

/** `n0` is the latest. */
const fill = (count: number, over: Partial<Note> = {}): Promise<void> =>
  put(
    Array.from({ length: count }, (_, at) => fakeNote({ id: `n${at}`, updatedAt: 1_000_000 - at, ...over })),
  );

async function open(filter: NoteFilter = { scope: 'all' }): Promise<NoteList & { stop: () => void }> {
  const list = createNoteList(filter);
  const stop = list.start();
  await vi.waitFor(() => expect(list.getState().status).not.toBe('loading'));
  return { ...list, stop };
}
const held = (list: NoteList) => [...list.getState().notes.keys()];

describe('a long list', () => {
  test('opens with a few: all are counted, few are known, fewer are held', async () => {
    await fill(500);
    const list = await open();
    const { ids, count } = list.getState();
    expect(count).toBe(500);
    expect(ids.slice(0, 3)).toEqual(['n0', 'n1', 'n2']);
    expect(ids.length).toBeLessThan(100);
    expect(held(list).length).toBeLessThan(60);
    list.stop();
  });

  test('gone through to its end, holds what is in sight and no more', async () => {
    await fill(500);
    const list = await open();
    let most = 0;
    for (let first = 0; first < 495; first += 5) {
      list.show(first, first + 5);
      await vi.waitFor(() => {
        expect(list.getState().ids.length).toBeGreaterThanOrEqual(Math.min(500, first + 6));
        expect(held(list)).toContain(`n${first + 5}`);
        expect(held(list)).toContain(`n${first}`);
      });
      most = Math.max(most, held(list).length);
    }
    expect(list.getState().ids).toHaveLength(500);
    expect(new Set(list.getState().ids).size).toBe(500);
    expect(most).toBeLessThan(100);
    list.stop();
  });
});

describe('a change', () => {
  test('of a note, in any way, is followed', async () => {
    await fill(3);
    const list = await open();
    await saveNote(fakeDraft({ id: 'new', body: 'x' }), null);
    await vi.waitFor(() => expect(list.getState().ids).toEqual(['new', 'n0', 'n1', 'n2']));
    await pinNote('n1', true);
    await vi.waitFor(() => expect(list.getState().ids).toEqual(['n1', 'new', 'n0', 'n2']));
    await trashNote('n0');
    await vi.waitFor(() => expect(list.getState()).toMatchObject({ ids: ['n1', 'new', 'n2'], count: 3 }));
    expect(list.getState().notes.get('n1')).toMatchObject({ pinned: true });
    list.stop();
  });

  test('is not heard after the stop, and read at the next start', async () => {
    await fill(1);
    const list = await open();
    list.stop();
    await trashNote('n0');
    expect(list.getState().ids).toEqual(['n0']);
    list.stop = list.start();
    await vi.waitFor(() => expect(list.getState().ids).toEqual([]));
    list.stop();
  });

  test('many at once make few readings', async () => {
    await fill(3);
    const list = await open();
    const told = vi.fn();
    list.subscribe(told);
    for (let at = 0; at < 20; at += 1) list.read();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls.length).toBeLessThan(4);
    list.stop();
  });
});

test('the notes of a screen and those of its area are in one order', async () => {
  await put([
    fakeNote({ id: 'old', screen: 'home', updatedAt: 1 }),
    fakeNote({ id: 'area', area: 'L', updatedAt: 2 }),
    fakeNote({ id: 'late', screen: 'home', updatedAt: 3 }),
    fakeNote({ id: 'pinned', area: 'L', updatedAt: 0, pinned: true }),
  ]);
  const list = await open({ scope: 'screen', screen: 'home', area: 'L' });
  expect(list.getState().ids).toEqual(['pinned', 'late', 'area', 'old']);
  list.stop();
});

test.each([
  ['all notes', { scope: 'all' }, 1100, false],
  ['those in Trash', { scope: 'trash' }, 1, false],
  ['those of one thing, up to a number', { scope: 'tenant', tenant: 'acme' }, 999, true],
  [
    'those of a screen and its area, up to a number',
    { scope: 'screen', screen: 'home', area: 'L' },
    999,
    true,
  ],
  ['those of something small', { scope: 'record', record: { model: 'Company', id: '1' } }, 1, false],
] as const)('%s are counted', async (_name, filter, count, more) => {
  await fill(1098, { tenant: 'acme', area: 'L' });
  await put([
    fakeNote({ id: 'x', screen: 'home', record: { model: 'Company', id: '1' } }),
    fakeNote({ id: 'y' }),
    fakeNote({ id: 'z', deletedAt: 5 }),
  ]);
  expect(await countUpTo(filter, 999)).toEqual({ count, more });
});

test('a note that this version cannot read keeps its place, as one that cannot be shown', async () => {
  await fill(2);
  await writeIn(['notes'], async (tx) => {
    const row = await tx.objectStore('notes').get('n0');
    if (row) await tx.objectStore('notes').put({ ...row, note: { ...row.note, body: 7 as never } });
  });
  const list = await open();
  expect(list.getState().ids).toEqual(['n0', 'n1']);
  expect(list.getState().notes.get('n0')).toBeNull();
  list.stop();
});

test('a database that cannot be read is told, and what was read stays', async () => {
  await fill(1);
  const list = await open();
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('broken');
  });
  list.read();
  await vi.waitFor(() => expect(list.getState()).toMatchObject({ status: 'failed', ids: ['n0'] }));
  expect(list.getState().error?.code).toBe('FG-D1');
  broken.mockRestore();
  list.read();
  await vi.waitFor(() => expect(list.getState()).toMatchObject({ status: 'ready', error: null }));
  list.stop();
  expect(await readIn(['notes'], (tx) => tx.store.count())).toBe(1);
});
