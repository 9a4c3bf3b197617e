import { errorName } from '@/lib/error-name';
import { keysFrom, type PanelKeys } from '@/lib/panel-keys';
import { setPanelKeys, watchPanelKeys } from '@/services/panel-keys';
import { sharedValue } from './shared-value';

const useStored = sharedValue<PanelKeys>(watchPanelKeys);

const atFirst = keysFrom({});

/** The panel's single keys. */
export const usePanelKeys = (): PanelKeys => useStored() ?? atFirst;

/** Choose other keys, for all windows. Resolves with whether that was stored. */
export async function choosePanelKeys(keys: PanelKeys): Promise<boolean> {
  try {
    await setPanelKeys(keys);
    return true;
  } catch (cause) {
    console.error('Field Guide: a setting was not stored.', errorName(cause));
    return false;
  }
}
