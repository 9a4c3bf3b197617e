import { errorName } from '@/lib/error-name';
import { setScreenshotMode, watchScreenshotMode } from '@/services/screenshot-mode';
import { sharedValue } from './shared-value';

const useMode = sharedValue(watchScreenshotMode);

let tellFailed: (failed: boolean) => void = () => undefined;
const useFailed = sharedValue<boolean>((onChange) => {
  tellFailed = onChange;
});

export interface ScreenshotMode {
  on: boolean;
  /** Whether tenants, ids and words of notes are hidden: also while it is not known yet, as a picture may be running. */
  hides: boolean;
  /** The last change in this page was not stored. */
  failed: boolean;
}

/** Whether somebody is about to take a picture of a page of ours. */
export function useScreenshotMode(): ScreenshotMode {
  const on = useMode();
  return { on: on === true, hides: on !== false, failed: useFailed() === true };
}

/** Switch it, for all pages. A failure is told by `failed`. */
export function switchScreenshotMode(on: boolean): void {
  setScreenshotMode(on).then(forgetFailure, (cause: unknown) => {
    tellFailed(true);
    console.error('Field Guide: a setting was not stored.', errorName(cause));
  });
}

/** The failure was read. */
export const forgetFailure = (): void => tellFailed(false);
