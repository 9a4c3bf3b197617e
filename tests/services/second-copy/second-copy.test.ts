import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeConnection, writeIn } from '@/services/notes-db/connection';
import { deleteForever, saveNote, trashNote } from '@/services/notes-db/notes-store';
import { onWritten } from '@/services/notes-db/written';
import { listCopies, readCopy } from '@/services/second-copy/copies';
import { withFiles } from '@/services/second-copy/folder';
import { appendChanges } from '@/services/second-copy/journal';
import { takeSnapshot } from '@/services/second-copy/take-snapshot';
import { fileOf, verifyCopy } from '@/services/second-copy/write-copy';
import { goldenLines, thaw } from '../../fixtures/databases/thaw';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from './fake-opfs';

useFreshDatabase();
const opfs = useFakeOpfs();

const MINUTE = 60_000;
let now = Date.UTC(2026, 7, 20, 12);
beforeEach(() => void (now += 24 * 60 * MINUTE));

const save = (id: string, body = 'x', basedOn: number | null = null) =>
  saveNote(fakeDraft({ id, body }), basedOn);

async function bodies(): Promise<Record<string, string>> {
  const [copy] = await listCopies();
  if (!copy) return {};
  const found: [string, string][] = [];
  for await (const note of await readCopy(copy)) {
    const { id, body } = note as { id: string; body: string };
    found.push([id, body]);
  }
  return Object.fromEntries(found);
}

/** The journal as the keeper of a page would write it. */
function journalWrites(): () => Promise<void> {
  let done = Promise.resolve();
  const stop = onWritten(({ notes, state }) => {
    const changes = Array.from(notes ?? [], ([id, note]) => ({
      id,
      sequence: state.sequence,
      ...(note ? { note } : {}),
    }));
    done = done.then(() => withFiles((folder) => appendChanges(folder, changes, now)));
  });
  return async () => {
    stop();
    await done;
  };
}

const journalFiles = () => [...opfs.files.keys()].filter((file) => file.startsWith('journal'));

describe('a snapshot', () => {
  test('holds every note, by id, and reads back', async () => {
    await save('b', 'two \ud800');
    await save('a', 'one');
    expect(await takeSnapshot('asked', now)).toMatchObject({ notes: 2, sequence: 2, at: now });
    expect(await listCopies()).toMatchObject([{ notes: 2, sequence: 2, at: now }]);
    expect(await bodies()).toEqual({ a: 'one', b: 'two \ud800' });
  });

  test('of unchanged notes is the one there is', async () => {
    await save('a');
    const first = await takeSnapshot('asked', now);
    expect(await takeSnapshot('import', now + MINUTE)).toMatchObject({ at: first.at });
    expect(await listCopies()).toHaveLength(1);
  });

  test('of notes that are missing rows is not made', async () => {
    await save('a');
    await save('b');
    await takeSnapshot('asked', now);
    await save('c');
    await writeIn(['notes'], (tx) => tx.objectStore('notes').delete('a')); // behind the back of the counts
    await expect(takeSnapshot('asked', now + MINUTE)).rejects.toMatchObject({ code: 'FG-D2' });
    expect(await listCopies()).toMatchObject([{ notes: 2 }]);
  });

  test('that fails half way leaves the ones before, and no trace', async () => {
    await save('a', 'x'.repeat(300_000));
    await takeSnapshot('asked', now);
    const before = [...opfs.files.keys()].filter((file) => file.startsWith('notes'));
    await save('a', 'y'.repeat(600_000), 1);
    opfs.beforeWrite = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await expect(takeSnapshot('asked', now + MINUTE)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect([...opfs.files.keys()].filter((file) => file.startsWith('notes'))).toEqual(before);
  });

  test('keeps the last five and one a day for seven days', async () => {
    for (let index = 0; index < 12; index += 1) {
      await save(`n${index}`);
      await takeSnapshot('changes', now + index * 10 * MINUTE);
    }
    expect((await listCopies()).map(({ notes }) => notes)).toEqual([12, 11, 10, 9, 8]);
    for (let day = 1; day <= 9; day += 1) {
      await save(`d${day}`);
      await takeSnapshot('changes', now + day * 24 * 60 * MINUTE);
    }
    expect(await listCopies()).toHaveLength(7);
  });

  test('is found damaged whichever byte is changed', async () => {
    await save('a', 'some words');
    await takeSnapshot('asked', now);
    const [copy] = await listCopies();
    const whole = opfs.files.get(copy?.file ?? '') ?? new Uint8Array();
    for (let at = 0; at < whole.length - 1; at += 7) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const end = await verifyCopy(new Blob([damaged]));
      // A changed time or reason in the last line says nothing of the notes; the notes themselves are as they were.
      if (end) expect(at).toBeGreaterThan(whole.lastIndexOf(10, whole.length - 2));
    }
    expect(
      await withFiles(async (folder) => verifyCopy(await fileOf(folder, copy?.file ?? ''))),
    ).not.toBeNull();
  });
});

describe('between snapshots', () => {
  test('the journal has what was changed, deleted and added', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, '1');
    await takeSnapshot('changes', now);
    const stop = journalWrites();
    await save('a', '2', 1);
    await trashNote('b');
    await deleteForever('b');
    await save('d', 'new');
    await stop();
    expect(await bodies()).toEqual({ a: '2', c: '1', d: 'new' });
  });

  test('a torn last line costs that change alone, and does not spoil the next', async () => {
    await save('a', '1');
    await takeSnapshot('changes', now);
    let stop = journalWrites();
    await save('a', '2', 1);
    await save('a', '3', 2);
    await stop();
    const [file = ''] = journalFiles().slice(-1);
    opfs.files.set(file, (opfs.files.get(file) ?? new Uint8Array()).slice(0, -20));
    expect(await bodies()).toEqual({ a: '2' });
    stop = journalWrites();
    await save('b', 'after');
    await stop();
    expect(await bodies()).toEqual({ a: '2', b: 'after' });
  });

  test('a long journal goes on in a new file', async () => {
    await save('a', '1');
    await takeSnapshot('changes', now);
    const stop = journalWrites();
    for (let index = 0; index < 4; index += 1) await save(`long${index}`, 'x'.repeat(400_000));
    await stop();
    expect(journalFiles().length).toBeGreaterThan(1);
    expect(Object.keys(await bodies())).toHaveLength(5);
  });

  test('what is written while a snapshot is under way is in it or in the journal', async () => {
    for (let index = 0; index < 120; index += 1) await save(`n${String(index).padStart(3, '0')}`, '1');
    const stop = journalWrites();
    const taking = takeSnapshot('changes', now);
    for (let index = 0; index < 120; index += 5) await save(`n${String(index).padStart(3, '0')}`, '2', 1);
    await taking;
    await stop();
    const found = await bodies();
    expect(Object.keys(found)).toHaveLength(120);
    expect(Object.values(found).filter((body) => body === '2')).toHaveLength(24);
  });
});

test('a file without an end is offered last, and its whole lines are read', async () => {
  await save('a', '1');
  await save('b', '2');
  await takeSnapshot('changes', now);
  const [copy] = await listCopies();
  const whole = opfs.files.get(copy?.file ?? '') ?? new Uint8Array();
  opfs.files.set(copy?.file ?? '', whole.slice(0, whole.indexOf(10) + 30));
  expect(await listCopies()).toMatchObject([{ notes: null }]);
  expect(await bodies()).toEqual({ a: '1' });
});

test('notes of an older version are copied before they are upgraded', async () => {
  await thaw(1);
  await trashNote('nothing-such');
  const [copy] = await listCopies();
  expect(copy).toMatchObject({ notes: goldenLines(1).length, sequence: 0 });
  const text = new TextDecoder().decode(opfs.files.get(copy?.file ?? ''));
  expect(text.trimEnd().split('\n').slice(0, -1)).toEqual(goldenLines(1));
});

test('without a file system notes are saved all the same, and there is no copy', async () => {
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new Error('none'));
  await save('a');
  expect(await listCopies()).toEqual([]);
  await expect(takeSnapshot('asked', now)).rejects.toThrow('none');
  await closeConnection();
});
