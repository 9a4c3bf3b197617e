import { storage } from '#imports';
import { keysFrom } from '@/lib/panel-keys';
import { changedKeys } from './settings';

/** The key of the search was a setting of its own once. */
const OLD_SEARCH_KEY = 'local:searchKey';

/** Take over the key that the user chose for the search before all keys could be chosen. What was chosen since wins. */
export async function carryOverSearchKey(): Promise<void> {
  const search = await storage.getItem<unknown>(OLD_SEARCH_KEY);
  if (search === null) return;
  const changed = await changedKeys.getValue();
  const { search: key } = keysFrom({ search });
  await changedKeys.setValue({ search: key, ...changed });
  await storage.removeItem(OLD_SEARCH_KEY);
}
