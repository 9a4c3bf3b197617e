import { browser } from '#imports';

/** Reload a tab, so that the content script of an updated extension starts in it. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/**
 * Open a further tab beside one.
 *
 * @param addressFrom - Makes the new address from that of the tab.
 * @param active - Whether it comes to the front.
 * @throws When the tab is gone or has no address to go from.
 */
export async function openBeside(
  tabId: number,
  addressFrom: (here: string) => string | null,
  active = true,
): Promise<void> {
  const { url: here = '', index, windowId } = await browser.tabs.get(tabId);
  const url = addressFrom(here);
  if (url === null) throw new Error('The tab has left Planhat.');
  await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId, active });
}

/** Open the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
