import type { Choices } from '@/lib/choices/choices';
import { choices } from './settings';

/** Change what the user said of themselves; one change after the other, in all windows. */
export const changeChoices = (change: Partial<Choices>): Promise<void> =>
  navigator.locks.request('field-guide-choices', async () => {
    await choices.setValue({ ...(await choices.getValue()), ...change });
  });
