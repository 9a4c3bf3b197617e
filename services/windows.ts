import { browser } from '#imports';

/** The window this page belongs to, `null` where it has none. */
export async function currentWindowId(): Promise<number | null> {
  const { id } = await browser.windows.getCurrent();
  return id ?? null;
}

/** Reload a tab, so that the content script of an updated extension starts in it. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Open the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
