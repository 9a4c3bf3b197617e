import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcomeOnce } from '@/services/welcome';

beforeEach(() => fakeBrowser.reset());

test('the welcome page opens after the installation, and never by itself again', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await openWelcomeOnce();
  await openWelcomeOnce();
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/welcome\.html$/) as string,
  });
});
