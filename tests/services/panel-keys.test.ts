import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keysFrom } from '@/lib/panel-keys';
import { carryOverSearchKey } from '@/services/old-settings';
import { setPanelKeys, watchPanelKeys } from '@/services/panel-keys';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

const heard = async () => {
  const onChange = vi.fn();
  const stop = watchPanelKeys(onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  stop();
  return onChange.mock.lastCall?.[0] as object;
};

test('the key chosen for the search before comes along, once', async () => {
  await local.set({ searchKey: 'f' });
  await carryOverSearchKey();
  expect(await heard()).toMatchObject({ search: 'f', write: 'n' });
  expect(await local.get('searchKey')).toEqual({});
  await setPanelKeys(keysFrom({ search: 'g' }));
  await carryOverSearchKey();
  expect(await heard()).toMatchObject({ search: 'g' });
});

test('what was chosen since wins over the old one', async () => {
  await setPanelKeys(keysFrom({ search: 'g' }));
  await local.set({ searchKey: 'f' });
  await carryOverSearchKey();
  expect(await heard()).toMatchObject({ search: 'g' });
});

test('keys as they were at the start leave nothing behind', async () => {
  await setPanelKeys(keysFrom({ search: 'g' }));
  await setPanelKeys(keysFrom({}));
  expect(await local.get('keys')).toEqual({ keys: {} });
});
