/** The ways in which a page with the panel in it can go, each from its opening to its end. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import type { Browser } from 'wxt/browser';

/** What the service worker and the extension's pages see. The functions below run there. */
declare const chrome: typeof Browser;

export interface ClosingWay {
  open: (ext: ExtensionBrowser) => Promise<Page>;
  /** Resolves when the page is gone, or new. */
  leave: (panel: Page, ext: ExtensionBrowser) => Promise<unknown>;
}

const inTab = (ext: ExtensionBrowser): Promise<Page> => ext.openPage('sidepanel');

/** A window with nothing in it but the panel. */
async function inWindow(ext: ExtensionBrowser): Promise<Page> {
  const opened = ext.context.waitForEvent('page');
  await (
    await ext.worker()
  ).evaluate(() => chrome.windows.create({ type: 'popup', url: chrome.runtime.getURL('/sidepanel.html') }));
  return opened;
}

/** The popup of the toolbar, with the panel in it: our own has nothing to write in, and goes in the same way. */
async function inPopup(ext: ExtensionBrowser): Promise<Page> {
  // A popup opens above a tab.
  await (await anyTab(ext)).bringToFront();
  const opened = ext.context.waitForEvent('page');
  await (
    await ext.worker()
  ).evaluate(async () => {
    await chrome.action.setPopup({ popup: 'sidepanel.html' });
    await chrome.action.openPopup();
    await chrome.action.setPopup({ popup: 'popup.html' });
  });
  const popup = await opened;
  // It is as large as what is in it, and the panel is as large as what it is in.
  await popup.evaluate(() => {
    document.documentElement.style.height = '560px';
    document.body.style.width = '400px';
    document.body.style.height = '560px';
  });
  return popup;
}

const anyTab = async (ext: ExtensionBrowser): Promise<Page> =>
  ext.context.pages().find((page) => !page.isClosed()) ?? ext.context.newPage();

async function gone(panel: Page, way: () => Promise<unknown>): Promise<void> {
  const closed = panel.waitForEvent('close');
  await way();
  await closed;
}

export const closingWays: Record<string, ClosingWay> = {
  'close the tab': { open: inTab, leave: (panel) => gone(panel, () => panel.close()) },
  'close the tab, asking first': {
    open: inTab,
    leave: (panel) => gone(panel, () => panel.close({ runBeforeUnload: true })),
  },
  reload: { open: inTab, leave: (panel) => panel.reload() },
  'go elsewhere': { open: inTab, leave: (panel) => panel.goto('about:blank') },
  'close by script': {
    open: inTab,
    leave: (panel) => gone(panel, () => panel.evaluate(() => void setTimeout(() => close(), 0))),
  },
  'close the window': {
    open: inWindow,
    leave: (panel, ext) =>
      gone(panel, async () => {
        const id = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
        await (await ext.worker()).evaluate((windowId) => chrome.windows.remove(windowId), id);
      }),
  },
  'popup blur': {
    open: inPopup,
    leave: (panel, ext) =>
      gone(panel, async () => {
        const tab = await anyTab(ext);
        await tab.bringToFront();
        // The press lands beside the popup, which takes the focus from it.
        await tab.mouse.click(5, 5).catch(() => undefined);
      }),
  },
};
