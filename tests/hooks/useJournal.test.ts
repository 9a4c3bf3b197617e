import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetJournal, useJournal } from '@/hooks/useJournal';
import type { Walk } from '@/lib/journal/rows';
import { changeRow, closeJournal, onJournalChanged, readRows } from '@/services/journal/journal';
import { fakeWalk } from '../lib/walks/fake-walk';
import { putDamaged } from '../services/journal/damaged-row';

vi.mock(import('@/services/journal/journal'), { spy: true });

const put = (over: Partial<Walk> = {}) => {
  const walk = fakeWalk(over);
  return act(() => changeRow('walks', walk.id, () => walk));
};
const useIds = () => {
  const { status, rows } = useJournal('walks');
  return [status, ...rows.map(({ id }) => id)];
};
const failOnce = () => vi.mocked(readRows).mockRejectedValueOnce(new Error('disk'));
const failed = async () => {
  failOnce();
  const { result } = renderHook(useIds);
  await waitFor(() => expect(result.current).toEqual(['failed']));
  return result;
};

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const { id } of (await readRows('walks')).rows) await changeRow('walks', id, () => null);
  vi.clearAllMocks();
});
afterEach(() => {
  cleanup();
  forgetJournal();
});

describe('the rows of a store', () => {
  test('are read once, however many ask', async () => {
    await put({ id: 'one' });
    const all = [1, 2, 3].map(() => renderHook(useIds).result);
    await waitFor(() => expect(all.map(({ current }) => current[0])).toEqual(['ready', 'ready', 'ready']));
    const late = renderHook(useIds).result;
    expect(late.current).toEqual(['ready', 'one']);
    expect(readRows).toHaveBeenCalledOnce();
    expect(vi.mocked(onJournalChanged).mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('follow what is written, and say how many cannot be read', async () => {
    const { result } = renderHook(() => useJournal('walks'));
    await waitFor(() => expect(result.current.status).toBe('ready'));
    await putDamaged('walks', { id: 'damaged' });
    await put({ id: 'one' });
    await waitFor(() => expect(result.current).toMatchObject({ rows: [{ id: 'one' }], unreadable: 1 }));
    // Past the door again, so that the next test begins with nothing.
    await act(() => clearPastTheDoor());
  });

  test('are those of the last reading, also when an earlier one comes later', async () => {
    const { result } = renderHook(useIds);
    await waitFor(() => expect(result.current).toEqual(['ready']));
    let arrive: (rows: Awaited<ReturnType<typeof readRows<'walks'>>>) => void = () => undefined;
    vi.mocked(readRows<'walks'>).mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    await put({ id: 'one' });
    await put({ id: 'two' });
    await waitFor(() => expect(result.current).toEqual(['ready', 'one', 'two']));
    arrive({ rows: [], unreadable: 0 });
    await act(() => Promise.resolve());
    expect(result.current).toEqual(['ready', 'one', 'two']);
  });
});

describe('after a failure they are read again', () => {
  test('at the next change', async () => {
    const result = await failed();
    await put({ id: 'one' });
    await waitFor(() => expect(result.current).toEqual(['ready', 'one']));
  });

  test('for the next that asks', async () => {
    const result = await failed();
    renderHook(useIds);
    await waitFor(() => expect(result.current).toEqual(['ready']));
  });

  test('when the page comes back into sight', async () => {
    const result = await failed();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(result.current).toEqual(['ready']));
  });

  test('and meanwhile stay as they were', async () => {
    await put({ id: 'one' });
    const { result } = renderHook(useIds);
    await waitFor(() => expect(result.current).toEqual(['ready', 'one']));
    failOnce();
    await put({ id: 'two' });
    await waitFor(() => expect(result.current).toEqual(['failed', 'one']));
  });
});

test('a connection that was closed for an update, and is opened again, is no failure', async () => {
  const { result } = renderHook(useIds);
  await waitFor(() => expect(result.current).toEqual(['ready']));
  await clearPastTheDoor();
  await put({ id: 'one' });
  await waitFor(() => expect(result.current).toEqual(['ready', 'one']));
  await closeJournal();
  await put({ id: 'two' });
  await waitFor(() => expect(result.current).toEqual(['ready', 'one', 'two']));
});

/** As a newer version closes it: every connection gives way, and the database is there anew. */
async function clearPastTheDoor(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- stands for the upgrade of another window; only a test does so
  const request = indexedDB.deleteDatabase('field-guide-journal');
  await new Promise((resolve) => (request.onsuccess = resolve));
}
