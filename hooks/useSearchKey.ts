import { errorName } from '@/lib/error-name';
import { searchKey } from '@/services/settings';
import { watchSetting } from '@/services/watch-setting';
import { sharedValue } from './shared-value';

const useStored = sharedValue<string>((onChange) => watchSetting(searchKey, onChange));

/** The single key that opens the search in the panel. */
export const useSearchKey = (): string => useStored() ?? searchKey.fallback;

/** Choose another key, for all pages. Resolves with whether that was stored. */
export async function chooseSearchKey(key: string): Promise<boolean> {
  try {
    await searchKey.setValue(key);
    return true;
  } catch (cause) {
    console.error('Field Guide: a setting was not stored.', errorName(cause));
    return false;
  }
}
