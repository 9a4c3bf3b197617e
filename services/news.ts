import { appVersion } from './app-version';
import { newsRead } from './settings';
import { watchSetting } from './watch-setting';

/** Hear whether this version is new to the user, now and after each change. Returns the way to stop. */
export const watchNews = (onChange: (isNew: boolean) => void): (() => void) =>
  watchSetting(newsRead, (read) => onChange(read !== appVersion()));

/** What is new in this version was read; or, after the installation, there is nothing older to compare it with. */
export const readNews = (): Promise<void> => newsRead.setValue(appVersion());
