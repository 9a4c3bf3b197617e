import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useNoteDraft } from '@/hooks/useNoteDraft';
import {
  getDraft,
  getNote,
  listDrafts,
  listNotes,
  pinNote,
  saveDraft,
  saveNote,
} from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';
import { installFakeLocks } from './fake-locks';

useFreshDatabase();
beforeEach(() => installFakeLocks());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Time for what the editor reads at its start. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

async function openNew(initial = {}) {
  const hook = renderHook((props) => useNoteDraft(null, props), { initialProps: initial });
  await settled();
  return hook;
}

async function openNote(id: string) {
  const hook = renderHook(() => useNoteDraft(id, {}));
  await settled();
  return hook;
}

const drafted = async () => (await listDrafts()).map((row) => row.fields.body);

describe('a new note', () => {
  test('is drafted, saved, and followed by the next', async () => {
    const { result } = await openNew({ screen: 's' });
    const { id } = result.current.draft;
    act(() => result.current.setDraft({ body: 'x' }));
    expect(result.current.status).toBe('drafting');
    await waitFor(async () => expect(await drafted()).toEqual(['x']));

    await act(() => result.current.save());
    expect(result.current).toMatchObject({ status: 'saved', draft: { body: '', screen: 's' } });
    expect(result.current.savedAt).not.toBeNull();
    expect(result.current.draft.id).not.toBe(id);
    expect(await getNote(id)).toMatchObject({ body: 'x', screen: 's' });
    expect(await drafted()).toEqual([]);
  });

  test('says "saved" only after the write', async () => {
    const { result } = await openNew();
    act(() => result.current.setDraft({ body: 'x' }));
    let saving: Promise<unknown> = Promise.resolve();
    act(() => {
      saving = result.current.save();
    });
    expect(result.current.status).toBe('saving');
    await act(() => saving);
    expect(result.current.status).toBe('saved');
  });

  test('keeps what is typed while it is being saved', async () => {
    const { result } = await openNew();
    const { id } = result.current.draft;
    act(() => result.current.setDraft({ body: 'one' }));
    await act(async () => {
      const saving = result.current.save();
      result.current.setDraft({ body: 'one two' });
      await saving;
    });
    expect(result.current).toMatchObject({ status: 'drafting', draft: { id, body: 'one two' } });
    await act(() => result.current.save());
    expect(await getNote(id)).toMatchObject({ body: 'one two', revision: 2 });
    expect(await listNotes({ scope: 'all' }, 9)).toHaveLength(1);
  });

  test('follows the screen until something is typed', async () => {
    const { result, rerender } = await openNew({ screen: 'one' });
    rerender({ screen: 'two' });
    expect(result.current.draft.screen).toBe('two');
    act(() => result.current.setDraft({ body: 'x' }));
    rerender({ screen: 'three' });
    expect(result.current.draft.screen).toBe('two');
  });

  test('with nothing in it is not saved', async () => {
    const { result } = await openNew();
    expect(await act(() => result.current.save())).toBeNull();
    expect(await listNotes({ scope: 'all' }, 9)).toEqual([]);
  });

  test('left behind is offered to the next, once', async () => {
    const first = await openNew();
    act(() => first.result.current.setDraft({ body: 'half a thought' }));
    first.unmount();
    await waitFor(async () => expect(await drafted()).toEqual(['half a thought']));

    const second = await openNew();
    const third = await openNew();
    expect(second.result.current).toMatchObject({ recovered: true, draft: { body: 'half a thought' } });
    expect(third.result.current).toMatchObject({ recovered: false, draft: { body: '' } });
  });

  test('in two windows are two drafts', async () => {
    const one = await openNew();
    const two = await openNew();
    act(() => one.result.current.setDraft({ body: '1' }));
    act(() => two.result.current.setDraft({ body: '2' }));
    await waitFor(async () => expect((await drafted()).sort()).toEqual(['1', '2']));
  });
});

describe('typing is written at once', () => {
  test.each([
    ['when the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['when the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
    ['when the editor loses the focus', () => document.dispatchEvent(new Event('focusout'))],
    [
      'when the page is hidden',
      () => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
        Reflect.deleteProperty(document, 'visibilityState');
      },
    ],
  ])('%s', async (_name, leave) => {
    const { result } = await openNew();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    act(() => result.current.setDraft({ body: 'x' }));
    leave();
    await Promise.resolve().then(() => undefined);
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    expect(put).toHaveBeenCalledOnce();
    await waitFor(async () => expect(await drafted()).toEqual(['x']));
  });
});

describe('a stored note', () => {
  test('is shown as stored, follows changes elsewhere, and is saved over', async () => {
    await saveNote(fakeDraft({ id: 'a', body: '1' }), null);
    const { result } = await openNote('a');
    expect(result.current).toMatchObject({ status: 'idle', draft: { id: 'a', body: '1' } });
    await act(() => saveNote(fakeDraft({ id: 'a', body: '2' }), 1));
    await waitFor(() => expect(result.current.draft.body).toBe('2'));
    act(() => result.current.setDraft({ body: '3' }));
    expect(await act(() => result.current.save())).toMatchObject({ kind: 'saved', note: { revision: 3 } });
    expect(result.current).toMatchObject({ status: 'saved', draft: { id: 'a', body: '3' } });
  });

  test('is no conflict when it was only pinned meanwhile', async () => {
    await saveNote(fakeDraft({ id: 'a', body: '1' }), null);
    const { result } = await openNote('a');
    act(() => result.current.setDraft({ body: 'mine' }));
    await pinNote('a', true);
    expect(await act(() => result.current.save())).toMatchObject({ kind: 'saved', note: { pinned: true } });
  });

  test('changed in another window meanwhile: both are kept, and the editor holds the user’s own', async () => {
    await saveNote(fakeDraft({ id: 'a', title: 'T', body: '1' }), null);
    const { result } = await openNote('a');
    act(() => result.current.setDraft({ body: 'mine' }));
    await saveNote(fakeDraft({ id: 'a', title: 'T', body: 'theirs' }), 1);
    await act(() => result.current.save());
    expect(result.current).toMatchObject({
      status: 'conflict',
      draft: { title: 'T (other version)', body: 'mine' },
    });
    act(() => result.current.setDraft({ body: 'mine, more' }));
    expect(await act(() => result.current.save())).toMatchObject({ kind: 'saved' });
    expect((await listNotes({ scope: 'all' }, 9)).map((note) => note.body).sort()).toEqual([
      'mine, more',
      'theirs',
    ]);
  });

  test('with a newer draft offers it; discarding goes back', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'saved' }), null);
    await saveDraft(fakeDraft({ id: 'a', body: 'typed' }), 1, 'crashed');
    const { result } = await openNote('a');
    expect(result.current).toMatchObject({ recovered: true, status: 'drafting', draft: { body: 'typed' } });
    await act(() => result.current.discard());
    expect(result.current).toMatchObject({ recovered: false, status: 'idle', draft: { body: 'saved' } });
    expect(await getDraft('a')).toBeNull();
  });

  test('a draft that says what is stored is dropped in silence', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'same' }), null);
    await saveDraft(fakeDraft({ id: 'a', body: 'same' }), null, 'crashed');
    const { result } = await openNote('a');
    expect(result.current.recovered).toBe(false);
    expect(await getDraft('a')).toBeNull();
  });

  test('another note on the next render is another editor', async () => {
    await saveNote(fakeDraft({ id: 'a', body: 'A' }), null);
    await saveNote(fakeDraft({ id: 'b', body: 'B' }), null);
    const { result, rerender } = renderHook(({ id }) => useNoteDraft(id, {}), { initialProps: { id: 'a' } });
    await settled();
    act(() => result.current.setDraft({ body: 'A typed' }));
    rerender({ id: 'b' });
    await settled();
    expect(result.current.draft).toMatchObject({ id: 'b', body: 'B' });
    expect(await getDraft('a')).toMatchObject({ fields: { body: 'A typed' } });
  });
});

test('a failed save keeps text and draft, says why, and works when tried again', async () => {
  const { result } = await openNew();
  const { id } = result.current.draft;
  act(() => result.current.setDraft({ body: 'precious' }));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await act(() => result.current.save())).toBeNull();
  expect(result.current).toMatchObject({
    status: 'failed',
    error: { code: 'FG-Q1' },
    draft: { id, body: 'precious' },
  });
  put.mockRestore();
  await act(() => result.current.save());
  expect(await getNote(id)).toMatchObject({ body: 'precious' });
});

test('works when React mounts everything twice', async () => {
  await saveDraft(fakeDraft({ id: 'n', body: 'left' }), null, 'crashed');
  const { result } = renderHook(() => useNoteDraft(null, {}), { wrapper: StrictMode });
  await settled();
  expect(result.current).toMatchObject({ recovered: true, draft: { body: 'left' } });
});
