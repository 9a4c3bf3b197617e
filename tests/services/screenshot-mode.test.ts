import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setScreenshotMode, watchScreenshotMode } from '@/services/screenshot-mode';

beforeEach(() => fakeBrowser.reset());

test('a mode that cannot be read hides: a picture may be running', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const heard = vi.fn();
  watchScreenshotMode(heard);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[true]]));
  await setScreenshotMode(false);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(false));
});

test('where nothing was ever chosen, nothing is hidden', async () => {
  const heard = vi.fn();
  watchScreenshotMode(heard);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[false]]));
});
