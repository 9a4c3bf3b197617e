import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNoteActions, useNotes } from '@/hooks/useNotes';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';

useFreshDatabase();
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const all = { scope: 'all' } as const;

test('is loading, then ready, and follows every change', async () => {
  const { result } = renderHook(() => useNotes({ scope: 'all' }));
  expect(result.current.status).toBe('loading');
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', ids: [], count: 0 }));
  for (const id of ['a', 'b', 'c']) await act(() => saveNote(fakeDraft({ id, body: id }), null));
  await waitFor(() => expect(result.current.count).toBe(3));
  expect(result.current.ids).toHaveLength(3);
  expect(result.current.notes.get('a')).toMatchObject({ body: 'a' });
});

test('follows changes made in another window', async () => {
  const { result } = renderHook(() => useNotes(all));
  await waitFor(() => expect(result.current.status).toBe('ready'));
  const listed = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
  const otherWindow = new BroadcastChannel('field-guide-notes');
  otherWindow.postMessage({ kind: 'notes-changed', ids: ['a'] });
  await waitFor(() => expect(listed).toHaveBeenCalledOnce());
  otherWindow.close();
});

test('never shows the notes of another filter', async () => {
  await saveNote(fakeDraft({ id: 'a', tenant: 'one' }), null);
  const { result, rerender } = renderHook(({ tenant }) => useNotes({ scope: 'tenant', tenant }), {
    initialProps: { tenant: 'one' },
  });
  await waitFor(() => expect(result.current.count).toBe(1));
  rerender({ tenant: 'two' });
  expect(result.current).toMatchObject({ status: 'loading', ids: [] });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', count: 0 }));
});

test('says why it failed, and reads again when asked', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  const { result } = renderHook(() => useNotes(all));
  await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', error: { code: 'FG-D1' } }));
  open.mockRestore();
  act(() => result.current.retry());
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', error: null }));
});

test('the verbs are the same on every render', () => {
  const { result, rerender } = renderHook(useNoteActions);
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});
