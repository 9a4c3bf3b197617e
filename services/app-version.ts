import { browser } from '#imports';

/** The version of this extension, for reports. */
export const appVersion = (): string => browser.runtime.getManifest().version;
