import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useExport } from '@/hooks/useExport';
import { pickTarget } from '@/services/export/save-file';
import { createBlobSink } from '@/services/export/sinks';
import { saveNote } from '@/services/notes-db/notes-store';
import { fakeDraft } from '../lib/notes/fake-note';
import { useFreshDatabase } from '../services/notes-db/fresh-database';

const deliver = vi.fn();
vi.mock(import('@/services/export/save-file'), () => ({ pickTarget: vi.fn() }));

useFreshDatabase();
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

const options = { scope: { scope: 'all' }, format: 'markdown' } as const;

function chooseFile(close?: () => Promise<void>): void {
  const sink = createBlobSink('');
  vi.mocked(pickTarget).mockResolvedValue({ sink: close ? { ...sink, close } : sink, deliver });
}

test('asks for a place, works, is done, and delivers the file', async () => {
  chooseFile();
  await saveNote(fakeDraft({ body: 'x' }), null);
  const { result } = renderHook(() => useExport());
  expect(result.current.state).toBe('idle');
  act(() => result.current.start(options));
  expect(result.current.state).toBe('asking');
  expect(pickTarget).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\.md$/), 'text/markdown');
  await waitFor(() => expect(result.current).toMatchObject({ state: 'done', done: 1, total: 1 }));
  expect(result.current.result).toMatchObject({ count: 1 });
  expect(deliver).toHaveBeenCalledOnce();
});

test('closing the question for the place changes nothing', async () => {
  vi.mocked(pickTarget).mockResolvedValue(null);
  const { result } = renderHook(() => useExport());
  act(() => result.current.start(options));
  await waitFor(() => expect(result.current.state).toBe('idle'));
});

test('can be cancelled, and delivers nothing then', async () => {
  chooseFile();
  await saveNote(fakeDraft({ body: 'x' }), null);
  const { result } = renderHook(() => useExport());
  act(() => {
    result.current.start(options);
    result.current.cancel();
  });
  await waitFor(() => expect(result.current.state).toBe('cancelled'));
  expect(deliver).not.toHaveBeenCalled();
});

test('says why it failed: the notes', async () => {
  chooseFile();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  const { result } = renderHook(() => useExport());
  act(() => result.current.start(options));
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', error: { code: 'FG-D1' } }));
});

test.each([
  ['QuotaExceededError', 'FG-X2'],
  ['NotAllowedError', 'FG-X1'],
])('says why it failed: the file, %s', async (name, code) => {
  chooseFile(() => Promise.reject(new DOMException('', name)));
  const { result } = renderHook(() => useExport());
  act(() => result.current.start(options));
  await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', error: { code } }));
});
