import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage, takePageRequest } from '@/services/page-request';
import { askPanel, watchOpenRequests } from '@/services/side-panel';

const replaceState = vi.fn();

/** As if this were a page at that address. */
const at = (address: string) => {
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('history', { replaceState });
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page in a tab hears once what it was opened for, and no panel does', async () => {
  const heard = vi.fn();
  const stop = watchOpenRequests(1, heard);
  const address = await askPage({ query: 'sync' });
  expect(address).not.toContain('sync');
  at(address);
  expect(await takePageRequest()).toMatchObject({ query: 'sync' });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/sidepanel.html');
  expect(await takePageRequest()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  stop();
});

test('a page that was not opened for something leaves what others are asked', async () => {
  await askPage({ query: 'sync' });
  at(fakeBrowser.runtime.getURL('/sidepanel.html'));
  expect(await takePageRequest()).toBeNull();
  at(await askPage({ entry: 'x' }));
  await askPanel({ entry: 'y', windowId: 1 });
  expect(await takePageRequest()).toBeNull();
});

test('what was asked too long ago is not heard', async () => {
  vi.useFakeTimers();
  at(await askPage({ query: 'sync' }));
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await takePageRequest()).toBeNull();
});
