import { errorName } from '@/lib/error-name';
import { forgetOpened, watchOpened } from '@/services/opened';
import { sharedValue } from './shared-value';

/** What was opened lately, the latest first; `null` until it was read. */
export const useOpened = sharedValue(watchOpened);

/** Forget what was opened. Resolves with whether that was stored. */
export async function forgetAllOpened(): Promise<boolean> {
  try {
    await forgetOpened();
    return true;
  } catch (cause) {
    console.error('Field Guide: what was opened was not forgotten.', errorName(cause));
    return false;
  }
}
