import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveNote } from '@/services/notes-db/notes-store';
import { onWritten, sentinelSettled } from '@/services/notes-db/written';
import { listCopies, readCopy } from '@/services/second-copy/copies';
import { withFiles } from '@/services/second-copy/folder';
import { keepSecondCopy } from '@/services/second-copy/keeper';
import { fakeDraft } from '../../lib/notes/fake-note';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { useFakeOpfs } from './fake-opfs';

useFreshDatabase();
const opfs = useFakeOpfs();

const MINUTE = 60_000;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let stop: () => void;

beforeEach(() => {
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 7, 20, 12) });
  stop = keepSecondCopy();
});
afterEach(async () => {
  stop();
  // Or a copy that is under way is made of the next test's notes.
  await withFiles(() => Promise.resolve());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const save = (id: string, body = 'x', basedOn: number | null = null) =>
  saveNote(fakeDraft({ id, body }), basedOn);
const journal = () =>
  [...opfs.files]
    .filter(([name]) => name.startsWith('journal'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');
/** Files are written in their own time, on no timer. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 2000 });

function show(visibilityState: string): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

test('a save is in the journal at once', async () => {
  await save('a', 'first words');
  await soon(() => expect(journal()).toContain('first words'));
});

test('a first copy is taken at once, then at most one in ten minutes while there are changes', async () => {
  await save('a');
  await vi.advanceTimersByTimeAsync(10);
  await soon(async () => expect(await listCopies()).toHaveLength(1));
  for (let minute = 0; minute < 9; minute += 1) {
    await save(`n${minute}`);
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
  expect(await listCopies()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await soon(async () => expect(await listCopies()).toMatchObject([{ notes: 10 }, { notes: 1 }]));
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(await listCopies()).toHaveLength(2);
});

test('what was written just before it began is in the journal', async () => {
  stop();
  await save('a', 'first words');
  stop = keepSecondCopy();
  await soon(() => expect(journal()).toContain('first words'));
});

test('what no journal has is copied: at once when the last copy is old', async () => {
  stop();
  await save('a');
  await sentinelSettled();
  onWritten(() => undefined)(); // it was another page, that is gone
  stop = keepSecondCopy();
  await soon(async () => {
    await vi.advanceTimersByTimeAsync(1);
    expect(await listCopies()).toMatchObject([{ notes: 1 }]);
  });
  stop();
  stop = keepSecondCopy();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(await listCopies()).toHaveLength(1);
});

test('when the last page hides, what has changed is copied', async () => {
  await save('a');
  await vi.advanceTimersByTimeAsync(10);
  await soon(async () => expect(await listCopies()).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await save('b');
  show('hidden');
  await soon(async () => expect(await listCopies()).toMatchObject([{ notes: 2 }, { notes: 1 }]));
  show('visible');
  show('hidden');
  await vi.advanceTimersByTimeAsync(10);
  expect(await listCopies()).toHaveLength(2);
});

test('another page that is to be seen goes on: nothing is copied', async () => {
  const gate = Promise.withResolvers<null>();
  void navigator.locks.request('field-guide-visible', { mode: 'shared' }, () => gate.promise);
  await save('a');
  await vi.advanceTimersByTimeAsync(10);
  await soon(async () => expect(await listCopies()).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await save('b');
  show('hidden');
  await vi.advanceTimersByTimeAsync(100);
  expect(await listCopies()).toHaveLength(1);
  gate.resolve(null);
});

test('a full disk costs the copy, not the note, and the next change tries again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  opfs.beforeWrite = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  expect(await save('a', 'canary')).toMatchObject({ kind: 'saved' });
  await vi.advanceTimersByTimeAsync(10);
  await soon(() => expect(said).toHaveBeenCalled());
  expect(JSON.stringify(said.mock.calls)).not.toContain('canary');
  opfs.beforeWrite = () => undefined;
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await save('b');
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  await soon(async () => expect((await listCopies())[0]).toMatchObject({ notes: 2 }));
  const [copy] = await listCopies();
  if (!copy) throw new Error('There is no copy.');
  const ids: unknown[] = [];
  for await (const note of await readCopy(copy)) ids.push((note as { id: string }).id);
  expect(ids).toEqual(['a', 'b']);
});
