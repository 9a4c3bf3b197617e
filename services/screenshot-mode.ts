import { screenshotMode } from './settings';
import { watchSetting } from './watch-setting';

/** Where it cannot be read, a picture may be running. */
const hidingWhereUnknown = { ...screenshotMode, fallback: true };

/** Hear whether the screenshot mode is on, now and after each change in any window. Returns the way to stop. */
export const watchScreenshotMode = (onChange: (on: boolean) => void): (() => void) =>
  watchSetting(hidingWhereUnknown, onChange);

export const setScreenshotMode = (on: boolean): Promise<void> => screenshotMode.setValue(on);
