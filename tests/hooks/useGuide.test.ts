import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AreaId } from '@/content/types';

const loadArea = vi.hoisted(() => vi.fn<(id: AreaId) => Promise<{ id: AreaId; entries: [] }>>());
const areaList = (['A', 'D'] as const).map((id) => ({ id, name: id, slug: id }));
vi.mock('@/content/areas', () => ({ areaList, loadArea }));

/** Areas are kept as long as a page lives: each test is a new page. */
const newPage = async () => {
  vi.resetModules();
  return import('@/hooks/useGuide');
};

beforeEach(() => {
  loadArea.mockImplementation((id) => Promise.resolve({ id, entries: [] }));
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('an area is loading, then ready, and is loaded once however often it is asked for', async () => {
  const { useArea } = await newPage();
  const { result } = renderHook(() => useArea('A'));
  expect(result.current).toEqual({ status: 'loading', area: null });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', area: { id: 'A' } }));
  expect(renderHook(() => useArea('A')).result.current.status).toBe('ready');
  expect(loadArea).toHaveBeenCalledOnce();
});

test('no area is ready at once', async () => {
  const { useArea } = await newPage();
  expect(renderHook(() => useArea(null)).result.current).toEqual({ status: 'ready', area: null });
});

test('another area on the next render is never mixed up with the one before', async () => {
  const { useArea } = await newPage();
  const { result, rerender } = renderHook(({ id }: { id: AreaId }) => useArea(id), {
    initialProps: { id: 'A' },
  });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  rerender({ id: 'D' });
  expect(result.current).toEqual({ status: 'loading', area: null });
});

test('an area that fails takes no other with it, and is tried again by the next who asks', async () => {
  loadArea.mockImplementation((id) =>
    id === 'A' ? Promise.reject(new Error('damaged')) : Promise.resolve({ id, entries: [] }),
  );
  const { useAllAreas, useArea } = await newPage();
  const { result } = renderHook(() => useAllAreas());
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(result.current.areas.map(({ id }) => id)).toEqual(['D']);
  loadArea.mockImplementation((id) => Promise.resolve({ id, entries: [] }));
  renderHook(() => useArea('A'));
  await waitFor(() => expect(result.current.areas.map(({ id }) => id)).toEqual(['A', 'D']));
});

test('nothing is loaded before it is wanted', async () => {
  const { useAllAreas } = await newPage();
  expect(renderHook(() => useAllAreas(false)).result.current.status).toBe('loading');
  expect(loadArea).not.toHaveBeenCalled();
});
