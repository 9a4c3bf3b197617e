import { changedIn, keysFrom, type PanelKeys } from '@/lib/panel-keys';
import { changedKeys } from './settings';
import { watchSetting } from './watch-setting';

/** Hear the panel's single keys, now and after each change in any window. Returns the way to stop. */
export const watchPanelKeys = (onChange: (keys: PanelKeys) => void): (() => void) =>
  watchSetting(changedKeys, (changed) => onChange(keysFrom(changed)));

/** Keep other keys, for all windows. */
export const setPanelKeys = (keys: PanelKeys): Promise<void> => changedKeys.setValue(changedIn(keys));
