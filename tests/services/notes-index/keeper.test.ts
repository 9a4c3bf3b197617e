import { expect, test, vi } from 'vitest';
import { FieldGuideError } from '@/lib/notes/errors';
import { buildIndex } from '@/lib/search/search-guide';
import { searchNotes } from '@/services/note-hits';
import { saveNote } from '@/services/notes-db/notes-store';
import { indexBasis } from '@/services/notes-index/basis';
import { clearIndex, openIndex } from '@/services/notes-index/database';
import { notesFeed } from '@/services/notes-index/feed';
import { keepNotesIndex } from '@/services/notes-index/keeper';
import { dropLiveIndex } from '@/services/notes-index/live-index';
import { fakeDraft } from '../../lib/notes/fake-note';
import { fakeFact } from '../../lib/search/fake-entries';
import { useFreshDatabase } from '../notes-db/fresh-database';
import { inProcessWorker, means } from './in-process-worker';

useFreshDatabase();

const guide = buildIndex([fakeFact({ id: 'd-a', title: 'Webhooks' })]);
const save = (id: string) => saveNote(fakeDraft({ id, title: 'Umbrella', body: '' }), null);
const found = async () => {
  const { signal } = new AbortController();
  const { hits } = await searchNotes('umbrella', { guide, tagged: false, signal, limit: 5 });
  return hits.map(({ id }) => id).sort();
};
const indexed = async () =>
  (await openIndex((await indexBasis()).basis))?.heads.reduce((sum, { seqs }) => sum + seqs.length, 0);
const patience = { timeout: 10_000 };

test('what is there and what is written later comes into the index, and again after it was lost', async () => {
  await save('a');
  const stop = keepNotesIndex(means());
  await vi.waitFor(async () => expect(await indexed()).toBe(1), patience);
  await save('b');
  await vi.waitFor(async () => expect(await indexed()).toBe(2), patience);
  await clearIndex();
  dropLiveIndex();
  // A search notices, and needs not wait.
  expect(await found()).toEqual(['a', 'b']);
  await vi.waitFor(async () => expect(await indexed()).toBe(2), patience);
  stop();
}, 30_000);

test('what fails is tried anew once and then let be; the notes are found all the same', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await save('a');
  const makeWorker = vi.fn(() => inProcessWorker(0));
  const stop = keepNotesIndex(means({ makeWorker }));
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce(), patience);
  expect(makeWorker).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(said.mock.calls)).not.toContain('Umbrella');
  expect(await found()).toEqual(['a']);
  stop();
  said.mockRestore();
}, 30_000);

test('while another page is at it, this one waits', async () => {
  const request = vi
    .spyOn(navigator.locks, 'request')
    .mockImplementation((...given: unknown[]) =>
      Promise.resolve((given.at(-1) as (lock: null) => unknown)(null)),
    );
  const makeWorker = vi.fn(() => inProcessWorker());
  const stop = keepNotesIndex(means({ makeWorker }));
  await vi.waitFor(() => expect(request).toHaveBeenCalled(), patience);
  expect(makeWorker).not.toHaveBeenCalled();
  stop();
  request.mockRestore();
});

test('notes that cannot be read for a moment cost no index that is there', async () => {
  await save('a');
  const stop = keepNotesIndex(means());
  await vi.waitFor(async () => expect(await indexed()).toBe(1), patience);
  const build = async () => (await openIndex((await indexBasis()).basis))?.build;
  const before = await build();
  const feed = vi.spyOn(notesFeed, 'after').mockRejectedValueOnce(new FieldGuideError('FG-D1'));
  await save('b');
  await vi.waitFor(async () => expect(await indexed()).toBe(2), patience);
  expect(feed.mock.calls.length).toBeGreaterThan(1);
  expect(await build()).toBe(before);
  stop();
  feed.mockRestore();
}, 30_000);

test('an index that cannot be read for a moment is not thrown away', async () => {
  await save('a');
  const stop = keepNotesIndex(means());
  await vi.waitFor(async () => expect(await indexed()).toBe(1), patience);
  const build = async () => (await openIndex((await indexBasis()).basis))?.build;
  const before = await build();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own database
  const transaction = IDBDatabase.prototype.transaction;
  let fails = true;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    if (fails && this.name === 'field-guide-search') {
      fails = false;
      throw new DOMException('for a moment', 'UnknownError');
    }
    return transaction.apply(this, given);
  });
  await save('b');
  await vi.waitFor(() => expect(fails).toBe(false), patience);
  spy.mockRestore();
  await vi.waitFor(async () => expect(await indexed()).toBe(2), patience);
  expect(await build()).toBe(before);
  stop();
}, 30_000);

test('an index that fails again and again is begun anew at the next change', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await save('a');
  const stop = keepNotesIndex(means());
  await vi.waitFor(async () => expect(await indexed()).toBe(1), patience);
  stop();
  const build = async () => (await openIndex((await indexBasis()).basis))?.build;
  const before = await build();
  let fails = 3;
  const makeWorker = vi.fn(() => inProcessWorker(fails-- > 0 ? 0 : Infinity));
  const stopFailing = keepNotesIndex(means({ makeWorker }));
  await save('b');
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce(), patience);
  expect(await build()).toBe(before);
  await save('c');
  await vi.waitFor(async () => expect(await indexed()).toBe(3), patience);
  expect(await build()).not.toBe(before);
  stopFailing();
  vi.restoreAllMocks();
}, 40_000);
