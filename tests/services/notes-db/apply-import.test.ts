import { expect, test } from 'vitest';
import { applyImport, listImports } from '@/services/notes-db/apply-import';
import { foreseeUndo, undoImport } from '@/services/notes-db/undo-import';
import { readIn } from '@/services/notes-db/connection';
import { getNote, listVersions, pinNote, saveNote } from '@/services/notes-db/notes-store';
import { readSentinel } from '@/services/notes-db/sentinel';
import { readState } from '@/services/notes-db/state';
import { sentinelSettled } from '@/services/notes-db/written';
import { fakeDraft, fakeNote } from '../../lib/notes/fake-note';
import { useFreshDatabase } from './fresh-database';

useFreshDatabase();

const about = { id: 'import-1', at: Date.UTC(2026, 7, 1), source: 'backup.zip' };
const state = () => readIn(['notes', 'meta'], (tx) => readState(tx));

/** One note that is new, one that replaces revision 2 of what is here. */
async function planned() {
  await saveNote(fakeDraft({ id: 'here', body: 'one' }), null);
  await saveNote(fakeDraft({ id: 'here', body: 'two' }), 1);
  return [
    { note: fakeNote({ id: 'new', revision: 7, body: 'n', updatedAt: 5 }), expected: null },
    { note: fakeNote({ id: 'here', revision: 1, body: 'from the file' }), expected: 2 },
  ];
}

test('writes all, as in the file, and raises the revision of what it replaces', async () => {
  const writes = await planned();
  expect(await applyImport(writes, about)).toEqual({ kind: 'applied', added: 1, replaced: 1 });
  expect(await getNote('new')).toEqual(writes[0]?.note);
  expect(await getNote('here')).toMatchObject({ body: 'from the file', revision: 3 });
  expect((await listVersions('here')).map(({ fields }) => fields.body)).toEqual(['two', 'one']);
  expect(await state()).toMatchObject({ notes: 2, sequence: 4 });
  expect(await listImports()).toEqual([{ ...about, added: 1, replaced: 1 }]);
});

test('doing it again changes nothing', async () => {
  const writes = await planned();
  await applyImport(writes, about);
  const before = await state();
  expect(await applyImport(writes, about)).toEqual({ kind: 'applied', added: 1, replaced: 1 });
  expect(await state()).toEqual(before);
});

test('writes nothing when a note has changed since the plan was made', async () => {
  const writes = await planned();
  await saveNote(fakeDraft({ id: 'here', body: 'three' }), 2);
  await saveNote(fakeDraft({ id: 'new', body: 'written meanwhile' }), null);
  const before = await state();
  expect(await applyImport(writes, about)).toEqual({ kind: 'changed-meanwhile', ids: ['new', 'here'] });
  expect(await state()).toEqual(before);
  expect(await listImports()).toEqual([]);
});

test('an editor that began before the import keeps both texts', async () => {
  await applyImport(await planned(), about);
  const outcome = await saveNote(fakeDraft({ id: 'here', body: 'typed meanwhile' }), 2);
  expect(outcome).toMatchObject({ kind: 'conflict', note: { body: 'from the file' } });
});

test('can be undone as a whole, but for what was changed since', async () => {
  await applyImport(await planned(), about);
  const before = await state();
  expect(await foreseeUndo(about.id)).toEqual({ removed: 1, putBack: 1, kept: 0 });
  expect(await state()).toEqual(before);
  expect(await undoImport(about.id)).toEqual({ removed: 1, putBack: 1, kept: 0 });
  expect(await getNote('new')).toBeNull();
  expect(await getNote('here')).toMatchObject({ body: 'two', revision: 4 });
  expect(await foreseeUndo(about.id)).toBeNull();
  expect(await undoImport(about.id)).toBeNull();
  await sentinelSettled();
  expect(await readSentinel()).toMatchObject({ notes: 1 });
});

test('undoing leaves alone what the user has changed', async () => {
  await applyImport(await planned(), about);
  await pinNote('new', true);
  await saveNote(fakeDraft({ id: 'here', body: 'mine' }), 3);
  expect(await foreseeUndo(about.id)).toEqual({ removed: 0, putBack: 0, kept: 2 });
  expect(await undoImport(about.id)).toEqual({ removed: 0, putBack: 0, kept: 2 });
  expect(await getNote('new')).toMatchObject({ pinned: true });
  expect(await getNote('here')).toMatchObject({ body: 'mine' });
});

test('the last five of thirty days can be undone', async () => {
  const day = 24 * 60 * 60_000;
  const times = [0, 40, 41, 42, 43, 44, 45].map((days) => days * day);
  for (const at of times) {
    const writes = [{ note: fakeNote({ id: `n${at}` }), expected: null }];
    await applyImport(writes, { id: `import-${at}`, at, source: 'f' });
  }
  expect((await listImports()).map(({ at }) => at / day)).toEqual([45, 44, 43, 42, 41]);
});

test('an import can be undone although the clock was set back before it', async () => {
  for (const at of [5, 6, 7, 8, 9, 1]) {
    const writes = [{ note: fakeNote({ id: `n${at}` }), expected: null }];
    await applyImport(writes, { id: `import-${at}`, at, source: 'f' });
  }
  expect((await listImports()).map(({ at }) => at)).toEqual([9, 8, 7, 6, 1]);
});

test('asks for the notes as it goes: 5,000 of them in one transaction', async () => {
  const writes = {
    *[Symbol.iterator]() {
      for (let index = 0; index < 5000; index += 1) {
        yield { note: fakeNote({ id: `n${index}` }), expected: null };
      }
    },
  };
  expect(await applyImport(writes, about)).toMatchObject({ added: 5000 });
  expect(await state()).toMatchObject({ notes: 5000, sequence: 5000 });
});
