import { browser } from '#imports';

/**
 * Ask the browser to remove this extension; it asks the user first.
 *
 * @throws When the user, or whoever manages the browser, does not want it.
 */
export const removeExtension = (): Promise<void> =>
  browser.management.uninstallSelf({ showConfirmDialog: true });
