import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNoteCount } from '@/hooks/useNoteCount';
import type { NoteFilter } from '@/lib/notes/filter';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';

useFreshDatabase();
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const onScreen = (screen: string): NoteFilter => ({ scope: 'screen', screen, area: null });

test('is not known at once, then follows what is saved', async () => {
  const { result } = renderHook(() => useNoteCount(onScreen('s')));
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe(0));
  await act(() => saveNote(fakeDraft({ screen: 's' }), null));
  await waitFor(() => expect(result.current).toBe(1));
});

test('never shows the number of another question', async () => {
  await saveNote(fakeDraft({ screen: 's' }), null);
  const { result, rerender } = renderHook(({ screen }) => useNoteCount(onScreen(screen)), {
    initialProps: { screen: 's' },
  });
  await waitFor(() => expect(result.current).toBe(1));
  rerender({ screen: 't' });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toBe(0));
});

test('asks nothing of the database without a filter', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const { result } = renderHook(() => useNoteCount(null));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(result.current).toBeNull();
  expect(open).not.toHaveBeenCalled();
});
