import type { Choices } from '@/lib/choices/choices';
import { choices } from '@/services/settings';
import { watchSetting } from '@/services/watch-setting';
import { sharedValue } from './shared-value';

/** What the user said of themselves; `null` until it was read. */
export const useChoices: () => Choices | null = sharedValue<Choices>((onChange) =>
  watchSetting(choices, onChange),
);
