import { setScreenshotMode, watchScreenshotMode } from '@/services/screenshot-mode';
import { sharedValue } from './shared-value';

const useMode = sharedValue(watchScreenshotMode);

export interface ScreenshotMode {
  on: boolean;
  /** Whether tenants, ids and words of notes are hidden: also while it is not known yet, as a picture may be running. */
  hides: boolean;
}

/** Whether somebody is about to take a picture of a page of ours. */
export function useScreenshotMode(): ScreenshotMode {
  const on = useMode();
  return { on: on === true, hides: on !== false };
}

export { setScreenshotMode };
