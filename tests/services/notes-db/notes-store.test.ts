import { describe, expect, test, vi } from 'vitest';
import type { NoteFilter } from '@/lib/notes/filter';
import { NOTE_LIMITS } from '@/lib/notes/import-limits';
import type { NoteDraft } from '@/lib/notes/note';
import { readIn, writeIn } from '@/services/notes-db/connection';
import {
  countNotes,
  deleteForever,
  eachNote,
  emptyTrash,
  getNote,
  listDrafts,
  listNotes,
  onNotesChanged,
  pinNote,
  restoreNote,
  saveDraft,
  saveNote,
  searchNotes,
  trashNote,
} from '@/services/notes-db/notes-store';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

/** Save new notes one after the other, each a second later than the one before. */
async function saveAll(...drafts: Partial<NoteDraft>[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 7, 1) });
  for (const draft of drafts) {
    vi.advanceTimersByTime(1000);
    await saveNote(fakeDraft(draft), null);
  }
  vi.useRealTimers();
}

const idsOf = async (filter: NoteFilter, limit = 100) =>
  (await listNotes(filter, limit)).map((note) => note.id);

describe('saving', () => {
  test('a new note can be read back exactly', async () => {
    const draft = fakeDraft({ id: 'a', title: 'T', body: ' *x*\r\n\ud800 ', tags: ['b', 'a'] });
    const outcome = await saveNote(draft, null);
    expect(outcome).toMatchObject({ kind: 'saved', note: { ...draft, revision: 1 } });
    expect(await getNote('a')).toEqual(outcome.note);
  });

  test('doing it again changes nothing', async () => {
    const draft = fakeDraft({ id: 'a', body: 'x' });
    const first = await saveNote(draft, null);
    expect(await saveNote(draft, null)).toEqual({ kind: 'unchanged', note: first.note });
    const changed = { ...draft, body: 'y' };
    await saveNote(changed, 1);
    expect(await saveNote(changed, 1)).toMatchObject({ kind: 'unchanged', note: { revision: 2 } });
    expect(await countNotes({ scope: 'all' })).toBe(1);
  });

  test('keeps both texts of a conflict, and only once', async () => {
    await saveNote(fakeDraft({ id: 'a', title: 'Plan', body: '1' }), null);
    await saveNote(fakeDraft({ id: 'a', title: 'Plan', body: '2' }), 1);
    const mine = fakeDraft({ id: 'a', title: 'Plan', body: 'mine' });
    const outcome = await saveNote(mine, 1);
    expect(await saveNote(mine, 1)).toEqual(outcome);

    const notes = await listNotes({ scope: 'all' }, 10);
    expect(notes.map(({ title, body }) => `${title}: ${body}`).sort()).toEqual([
      'Plan (other version): mine',
      'Plan: 2',
    ]);
  });

  test('100 parallel saves of one note lose no text', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'start' }), null);
    const bodies = Array.from({ length: 100 }, (_, index) => `edit ${index}`);
    await Promise.all(bodies.map((body) => saveNote(fakeDraft({ id: 'a', body }), 1)));
    const kept = (await listNotes({ scope: 'all' }, 200)).map((note) => note.body);
    expect(kept.sort()).toEqual(bodies.sort());
  });

  test('parallel changes of one note all count', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'start' }), null);
    const pins = Array.from({ length: 20 }, (_, index) => pinNote('a', index % 2 === 0));
    await Promise.all([
      ...pins,
      trashNote('a'),
      restoreNote('a'),
      saveNote(fakeDraft({ id: 'a', body: 'new' }), 1),
    ]);
    expect(await getNote('a')).toMatchObject({ revision: 24, body: 'new', pinned: false, deletedAt: null });
  });

  test('refuses what is over the limits, and leaves the draft', async () => {
    const draft = fakeDraft({ id: 'a', body: 'x'.repeat(NOTE_LIMITS.body + 1) });
    await saveDraft(draft, null, 'me');
    await expect(saveNote(draft, null, 'me')).rejects.toMatchObject({ code: 'FG-L1' });
    expect(await getNote('a')).toBeNull();
    expect(await listDrafts()).toHaveLength(1);
  });

  test('keeps fields of a newer version', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'x' }), null);
    await writeIn(['notes'], async (tx) => {
      const store = tx.objectStore('notes');
      const row = await store.get('a');
      if (row) await store.put({ ...row, note: Object.assign(row.note, { mood: 'calm' }) });
    });
    await saveNote(fakeDraft({ id: 'a', body: 'y' }), 1);
    await pinNote('a', true);
    expect(await getNote('a')).toMatchObject({ body: 'y', pinned: true, mood: 'calm' });
  });
});

describe('lists', () => {
  const record = { model: 'Company', id: '5f1' };

  test('hold what is tied to the thing, and nothing else', async () => {
    await saveAll(
      { id: 'screen', screen: 's1', area: 'A', tenant: 't1' },
      { id: 'area', area: 'A' },
      { id: 'other', screen: 's2', area: 'A', tenant: 't2' },
      { id: 'record', record, entry: 'a-x' },
      { id: 'free' },
    );
    expect(await idsOf({ scope: 'screen', screen: 's1' })).toEqual(['screen']);
    expect(await idsOf({ scope: 'screen', screen: 's1', area: 'A' })).toEqual(['area', 'screen']);
    expect(await idsOf({ scope: 'area', area: 'A' })).toEqual(['other', 'area', 'screen']);
    expect(await idsOf({ scope: 'tenant', tenant: 't1' })).toEqual(['screen']);
    expect(await idsOf({ scope: 'record', record })).toEqual(['record']);
    expect(await idsOf({ scope: 'record', record: { ...record, id: '5f' } })).toEqual([]);
    expect(await idsOf({ scope: 'entry', entry: 'a-x' })).toEqual(['record']);
    expect(await idsOf({ scope: 'all' })).toEqual(['free', 'record', 'other', 'area', 'screen']);
    expect(await countNotes({ scope: 'screen', screen: 's1', area: 'A' })).toBe(2);
  });

  test('begin with pinned notes, then the latest change, across both parts of a screen', async () => {
    await saveAll(
      { id: '1', screen: 's' },
      { id: '2', area: 'B' },
      { id: '3', screen: 's' },
      { id: '4', area: 'B' },
    );
    await pinNote('2', true);
    const filter: NoteFilter = { scope: 'screen', screen: 's', area: 'B' };
    expect(await idsOf(filter)).toEqual(['2', '4', '3', '1']);
    expect(await idsOf(filter, 2)).toEqual(['2', '4']);
    expect(await idsOf({ scope: 'all' }, 3)).toEqual(['2', '4', '3']);
  });

  test('read no more rows than they show', async () => {
    await saveAll(...Array.from({ length: 60 }, (_, index) => ({ id: `n${index}` })));
    const answers = vi.spyOn(IDBRequest.prototype, 'dispatchEvent');
    expect(await listNotes({ scope: 'all' }, 5)).toHaveLength(5);
    expect(answers.mock.calls.length).toBeLessThanOrEqual(6); // one more finds that there is one more
    answers.mockRestore();
  });

  test('leave out a note that cannot be read, which stays where it is', async () => {
    await saveAll({ id: 'good' });
    const damaged = { ...fakeNote({ id: 'bad' }), body: 7 as unknown as string };
    await writeIn(['notes'], (tx) =>
      tx.objectStore('notes').put({ id: 'bad', note: damaged, textRevision: 1, rank: 0 }),
    );
    expect(await idsOf({ scope: 'all' })).toEqual(['good']);
    expect(await readIn(['notes'], (tx) => tx.store.get('bad'))).toMatchObject({ note: damaged });
  });
});

describe('Trash', () => {
  test('takes a note out of every list and gives it back as it was', async () => {
    await saveAll({ id: 'a', screen: 's' }, { id: 'b' });
    await trashNote('a');
    await trashNote('b');
    expect(await idsOf({ scope: 'all' })).toEqual([]);
    expect(await countNotes({ scope: 'screen', screen: 's' })).toBe(0);
    expect((await idsOf({ scope: 'trash' })).sort()).toEqual(['a', 'b']);
    expect(await restoreNote('a')).toMatchObject({ deletedAt: null, revision: 3 });
    expect(await idsOf({ scope: 'screen', screen: 's' })).toEqual(['a']);
    expect(await trashNote('missing')).toBeNull();
  });

  test('deletes for good only what is in it', async () => {
    await saveAll({ id: 'a' });
    expect(await deleteForever('a')).toBe(false);
    await trashNote('a');
    expect(await deleteForever('a')).toBe(true);
    expect(await getNote('a')).toBeNull();
  });

  test('is emptied only when it holds as many notes as the user agreed to', async () => {
    await saveAll({ id: 'a' }, { id: 'b' }, { id: 'c' });
    await trashNote('a');
    await trashNote('b');
    expect(await emptyTrash(1)).toEqual({ kind: 'count-differs', count: 2 });
    expect(await countNotes({ scope: 'trash' })).toBe(2);
    expect(await emptyTrash(2)).toEqual({ kind: 'emptied', count: 2 });
    expect(await idsOf({ scope: 'all' })).toEqual(['c']);
  });
});

describe('going through all notes', () => {
  test('misses none and visits none twice when notes change on the way', async () => {
    await saveAll(...Array.from({ length: 120 }, (_, index) => ({ id: `n${index}`, body: 'old' })));
    const seen: string[] = [];
    await eachNote({ scope: 'all' }, async (note) => {
      if (seen.length === 0) await saveNote(fakeDraft({ id: 'n0', body: 'new' }), 1);
      seen.push(note.id);
      if (note.id === 'n0') expect(note.body).toBe('new');
    });
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
    expect(seen[0]).toBe('n119');
  });

  test('takes chosen notes in the order given', async () => {
    await saveAll({ id: 'a' }, { id: 'b' });
    const seen: string[] = [];
    await eachNote({ ids: ['b', 'missing', 'a', 'b'] }, (note) => void seen.push(note.id));
    expect(seen).toEqual(['b', 'a']);
  });
});

describe('search', () => {
  test('finds every word in title, tags and text, newest first, not in Trash', async () => {
    await saveAll(
      { id: '1', title: 'CRM sync', body: 'keyables' },
      { id: '2', tags: ['Café'], body: 'the SYNC again' },
      { id: '3', body: 'sync in trash' },
      { id: '4', body: 'nothing' },
    );
    await pinNote('1', true);
    await trashNote('3');
    const find = async (words: string[], limit = 10) =>
      (await searchNotes(words, limit)).map((note) => note.id);
    expect(await find(['sync'])).toEqual(['2', '1']);
    expect(await find(['sync'], 1)).toEqual(['2']);
    expect(await find(['SYNC', 'cafe'])).toEqual(['2']);
    expect(await find(['sync', 'nothing'])).toEqual([]);
    expect(await find([''])).toEqual([]);
  });

  test('stops when asked', async () => {
    await saveAll({ id: '1', body: 'x' });
    await expect(searchNotes(['x'], 10, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('signals', () => {
  test('tell ids after the write, in this page and in others, and no text', async () => {
    const heard: unknown[] = [];
    const told: unknown[] = [];
    const otherPage = new BroadcastChannel('field-guide-notes');
    otherPage.onmessage = (event: MessageEvent<unknown>) => void told.push(event.data);
    const stop = onNotesChanged((ids) => void heard.push(ids));
    await saveNote(fakeDraft({ id: 'a', body: 'canary' }), null);
    await saveNote(fakeDraft({ id: 'a', body: 'canary' }), null); // unchanged: no signal
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'notes-changed', ids: ['a'] }]));
    expect(heard).toEqual([['a']]);

    otherPage.postMessage({ kind: 'notes-changed', ids: ['a'], body: 'more than a signal' });
    otherPage.postMessage('nonsense');
    otherPage.postMessage({ kind: 'notes-changed', ids: null });
    await vi.waitFor(() => expect(heard).toEqual([['a'], null]));
    stop();
    otherPage.close();
  });
});
