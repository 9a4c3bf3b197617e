/** From files to the database and back. The worker and its address: `import-reader.test.ts` and the browser tests. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalLine } from '@/lib/notes/canonical';
import { defaultChoices, otherId } from '@/lib/notes/import/choices';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import { countRelations } from '@/lib/notes/import/plan';
import { ImportRefused } from '@/lib/notes/import/refusal';
import { applyPlan, listImports, undoPlan } from '@/services/import/apply-plan';
import type { ImportReader } from '@/services/import/import-reader';
import { planImport } from '@/services/import/plan-import';
import { readIn, writeIn } from '@/services/notes-db/connection';
import { getNote, saveNote } from '@/services/notes-db/notes-store';
import { toRow } from '@/services/notes-db/schema';
import { readState } from '@/services/notes-db/state';
import { listCopies } from '@/services/second-copy/copies';
import { hostileCases } from '../../corpus/import';
import { buildBackup, fileOf, steadyNote } from '../../corpus/import/files';
import { innerMutation, mutation } from '../../corpus/import/mutations';
import { fakeDraft } from '../../lib/notes/fake-note';
import { installFakeLocks } from '../../hooks/fake-locks';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from '../second-copy/fake-opfs';
import { chosen, readerOf } from './in-process-reader';

useFreshDatabase();
const opfs = useFakeOpfs();

const plan = (...files: readonly ImportFile[]) =>
  planImport(chosen(...files), 'given', { reader: readerOf(...files) });

/** Everything that is stored, as one text. */
const contents = () =>
  readIn(['notes', 'drafts', 'versions', 'meta', 'imports'], async (tx) =>
    canonicalLine(await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).getAll()))),
  );

const notes = [
  steadyNote({ id: 'a', revision: 3, body: 'half \ud800', deletedAt: 5 }),
  { ...steadyNote({ id: 'b', tags: ['x'] }), newer: { field: [1] } },
  steadyNote({ id: 'c', record: { model: 'Company', id: '1' } }),
];
const backup = fileOf(buildBackup({ notes }), 'backup.zip');

/** One note here and in a file, in Trash or not, with the same text or another, of an earlier or a later revision. */
const inTrashOrNot = [null, 5].flatMap((trashedHere) =>
  [null, 7].flatMap((trashedThere) =>
    ['A body', 'Another'].flatMap((body) =>
      [1, 2, 3].map((revision) => ({
        name: `here ${trashedHere ? 'in Trash' : 'alive'}, there ${trashedThere ? 'in Trash' : 'alive'} with "${body}", revision ${revision}`,
        here: steadyNote({ id: 'n', revision: 2, deletedAt: trashedHere }),
        file: steadyNote({ id: 'n', revision, body, deletedAt: trashedThere }),
      })),
    ),
  ),
);

const bringIn = async (id: string, ...given: ReturnType<typeof steadyNote>[]) =>
  applyPlan(await plan(fileOf(buildBackup({ notes: given }), 'backup.zip')), defaultChoices, id);

const allNotes = async () =>
  (await readIn(['notes'], (tx) => tx.store.getAll())).map(({ note }) => note as { id: string });

describe('a backup', () => {
  test('is planned without a write, then written as it is, after a copy was made', async () => {
    await saveNote(fakeDraft({ id: 'mine', body: 'mine' }), null);
    const before = await contents();
    const planned = await plan(backup);
    expect(countRelations(planned)).toEqual({ new: 3, 'newer-there': 0, 'newer-here': 0, both: 0 });
    expect(await contents()).toBe(before);
    expect(await listCopies()).toEqual([]);

    expect(await applyPlan(planned, defaultChoices, 'import-1')).toEqual({
      id: 'import-1',
      added: 3,
      replaced: 0,
    });
    for (const note of notes) expect(await getNote(note.id)).toEqual(note);
    expect(await getNote('mine')).toMatchObject({ body: 'mine' });
    expect(await listCopies()).toMatchObject([{ notes: 1 }]);
  });

  test('again changes nothing', async () => {
    await applyPlan(await plan(backup), defaultChoices, 'import-1');
    const before = await contents();
    const again = await plan(backup);
    expect(again).toMatchObject({ notes: [], same: 3 });
    await applyPlan(again, defaultChoices, 'import-2');
    expect(await contents()).toBe(before);
    // The same plan a second time, as after an answer that never came.
    expect(await listImports()).toMatchObject([{ id: 'import-1', added: 3 }]);
  });

  describe.each([
    ['by default', defaultChoices],
    ['both are kept', { ...defaultChoices, 'newer-there': 'both', 'newer-here': 'both' }],
    ['the text of the file is taken', { ...defaultChoices, 'newer-here': 'file', both: 'file' }],
    ['what is here stays', { ...defaultChoices, 'newer-there': 'here', both: 'here' }],
  ] as const)('a second time changes nothing, where %s:', (_, choices) => {
    test.each(inTrashOrNot)('$name', async ({ here, file }) => {
      await bringIn('import-0', here);
      const given = fileOf(buildBackup({ notes: [file] }), 'backup.zip');
      await applyPlan(await plan(given), choices, 'import-1');
      const before = await allNotes();
      const second = await applyPlan(await plan(given), choices, 'import-2');
      expect(second).toMatchObject({ added: 0, replaced: 0 });
      expect(await allNotes()).toEqual(before);
    });
  });

  test('leaves a note that lives, and brings back one that lies in Trash, where nobody can tell which came later', async () => {
    const lives = steadyNote({ id: 'lives', revision: 2 });
    const trashed = steadyNote({ id: 'trashed', revision: 2, deletedAt: 5 });
    await bringIn('import-0', lives, trashed);
    await bringIn('import-1', { ...lives, deletedAt: 7 }, { ...trashed, deletedAt: null });
    expect(await allNotes()).toMatchObject([
      { id: 'lives', deletedAt: null },
      { id: 'trashed', deletedAt: null },
    ]);
  });

  test('can be taken back as a whole', async () => {
    await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
    const planned = await plan(backup);
    expect(countRelations(planned)).toMatchObject({ new: 2, both: 1 });
    await applyPlan(planned, { ...defaultChoices, both: 'file' }, 'import-1');
    expect(await getNote('c')).toMatchObject({ body: 'A body', revision: 2 });
    expect(await undoPlan('import-1')).toEqual({ removed: 2, putBack: 1, kept: 0 });
    expect(await getNote('a')).toBe(null);
    expect(await getNote('c')).toMatchObject({ body: 'here' });
    expect(await undoPlan('import-1')).toBe(null);
  });

  test('keeps both texts by default, once: the next import finds them', async () => {
    await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
    await applyPlan(await plan(backup), defaultChoices, 'import-1');
    expect(await getNote('c')).toMatchObject({ body: 'here' });
    expect(await plan(backup)).toMatchObject({ notes: [], same: 3 });
  });

  test('that holds a note and the text to stand beside it writes and counts that text once', async () => {
    await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
    const there = steadyNote({ id: 'c', body: 'there' });
    const both = fileOf(buildBackup({ notes: [there, { ...there, id: otherId(there) }] }), 'backup.zip');
    expect(await applyPlan(await plan(both), defaultChoices, 'import-1')).toMatchObject({ added: 1 });
    const [state, count] = await readIn(['notes', 'meta'], (tx) =>
      Promise.all([readState(tx), tx.objectStore('notes').count()]),
    );
    expect([state.notes, count]).toEqual([2, 2]);
  });
});

describe('nothing is written', () => {
  test('when a note was changed after the plan was made', async () => {
    await saveNote(fakeDraft({ id: 'c', body: 'here' }), null);
    const planned = await plan(backup);
    await saveNote(fakeDraft({ id: 'c', body: 'meanwhile' }), 1);
    const before = await contents();
    const applying = applyPlan(planned, { ...defaultChoices, both: 'file' }, 'import-1');
    await expect(applying).rejects.toMatchObject({ refusal: { reason: 'notes-changed' } });
    expect(await contents()).toBe(before);
  });

  test('when no copy can be made first', async () => {
    const planned = await plan(backup);
    const before = await contents();
    opfs.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(applyPlan(planned, defaultChoices, 'import-1')).rejects.toThrow('FG-I9');
    expect(await contents()).toBe(before);
  });

  test('when the last note of two thousand is bad', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => steadyNote({ id: `n${index}` }));
    const before = await contents();
    const file = fileOf(buildBackup({ notes: [...many, { ...steadyNote(), title: 1 }] }));
    await expect(plan(file)).rejects.toMatchObject({
      refusal: { reason: 'note-form', line: 2001, field: 'title' },
    });
    expect(await contents()).toBe(before);
  });

  test('when the user gives up while the file is read', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 2000 }, (_, index) => steadyNote({ id: `n${index}` }));
    const file = fileOf(buildBackup({ notes: many }));
    const reader = readerOf(file);
    const stop = vi.spyOn(reader, 'stop');
    const before = await contents();
    const planning = planImport(chosen(file), 'given', {
      reader,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(planning).rejects.toThrow('aborted');
    expect(stop).toHaveBeenCalled();
    expect(await contents()).toBe(before);
  });

  test('and an answer that fails after the user gave up is no error of the page', async () => {
    const controller = new AbortController();
    const more = vi
      .fn<ImportReader['more']>()
      .mockResolvedValueOnce({ items: [], read: 0, total: 1, isEnd: false })
      .mockRejectedValueOnce(new ImportRefused('stalled'));
    const reader: ImportReader = { begin: () => Promise.resolve('backup'), more, stop: () => undefined };
    const { signal } = controller;
    const planning = planImport([], 'given', { reader, signal, onProgress: () => controller.abort() });
    await expect(planning).rejects.toThrow('aborted');
    expect(more).toHaveBeenCalledTimes(2);
  });

  test(
    'by any of the hostile files, nor by a changed one, until somebody agrees to it',
    { timeout: 60_000 },
    async () => {
      await saveNote(fakeDraft({ id: 'n1', body: 'mine' }), null);
      const before = await contents();
      const files = [
        ...hostileCases.map(({ make }) => make()),
        ...Array.from({ length: 150 }, (_, seed) => (seed % 2 ? mutation(seed) : innerMutation(seed))),
      ];
      for (const made of files) {
        const given = typeof made === 'string' || made instanceof Uint8Array ? [fileOf(made)] : [made].flat();
        try {
          await plan(...given);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused);
        }
      }
      expect(await contents()).toBe(before);
    },
  );
});

test('a stored row that cannot be read is never replaced', async () => {
  await saveNote(fakeDraft({ id: 'c' }), null);
  const broken = { ...steadyNote({ id: 'c' }), body: 7 as never };
  await writeIn(['notes'], (tx) => tx.objectStore('notes').put(toRow({ note: broken, textRevision: 1 })));
  const planned = await plan(backup);
  expect(countRelations(planned)).toMatchObject({ both: 1 });
  await applyPlan(planned, { ...defaultChoices, both: 'file' }, 'import-1');
  const row = await readIn(['notes'], (tx) => tx.store.get('c'));
  expect(row?.note.body).toBe(7);
  expect(await plan(backup)).toMatchObject({ notes: [], same: 3 });
});

beforeEach(installFakeLocks);
