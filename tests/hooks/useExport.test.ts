import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useExport } from '@/hooks/useExport';
import { downloadFile } from '@/services/download';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';

vi.mock(import('@/services/download'), () => ({ downloadFile: vi.fn() }));

useFreshDatabase();
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

const options = { scope: { scope: 'all' }, format: 'markdown' } as const;

test('works, is done, and offers the file', async () => {
  await saveNote(fakeDraft({ body: 'x' }), null);
  const { result } = renderHook(() => useExport());
  expect(result.current.state).toBe('idle');
  act(() => result.current.start(options));
  expect(result.current.state).toBe('working');
  await waitFor(() => expect(result.current).toMatchObject({ state: 'done', done: 1, total: 1 }));
  expect(downloadFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), expect.stringMatching(/\.md$/));
});

test('can be cancelled, and offers nothing then', async () => {
  await saveNote(fakeDraft({ body: 'x' }), null);
  const { result } = renderHook(() => useExport());
  act(() => {
    result.current.start(options);
    result.current.cancel();
  });
  await waitFor(() => expect(result.current.state).toBe('cancelled'));
  expect(downloadFile).not.toHaveBeenCalled();
});

test('says why it failed', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  const { result } = renderHook(() => useExport());
  act(() => result.current.start(options));
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', error: { code: 'FG-D1' } }));
});
