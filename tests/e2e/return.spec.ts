import { expect, test, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { serveDemo } from '@/demo/serve';
import { readingOf } from '@/scripts/browser/state';
import { startKillable } from './killable-browser';

/** What the service worker itself sees. */
declare const chrome: typeof Browser;

const COMPANIES = 'https://ws.planhat.com/acme/home/data-explorer/company';

const tabAt = (worker: Worker, url: string): Promise<number> =>
  worker.evaluate(async (address) => (await chrome.tabs.query({ url: address }))[0]?.id ?? -1, url);

/** What stands in a tab, seen from inside: a page out of the cache is lost to Playwright. */
const seenIn = (worker: Worker, tab: number) =>
  worker.evaluate(async (tabId) => {
    const [result] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => ({
        wasHere: document.documentElement.dataset.wasHere,
        launchers: document.querySelectorAll('field-guide').length,
      }),
    });
    return result?.result;
  }, tab);

// Playwright's own launcher switches the back/forward cache off, so the browser is started as a user's is.
test('a page that comes back out of the back/forward cache reports its screen again', async () => {
  const browser = await startKillable(test.info().outputPath('profile'));
  try {
    const { context } = browser;
    await serveDemo(context);
    await context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
    );
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const screen = async () => (await readingOf(worker, COMPANIES))?.screen;
    const page = await context.newPage();
    await page.goto(COMPANIES);
    await expect.poll(screen).toBe('data-explorer-company');
    await page.evaluate(() => {
      document.documentElement.dataset.wasHere = 'yes';
    });

    const tab = await tabAt(worker, COMPANIES);
    await page.goto('https://elsewhere.example/');
    await expect.poll(screen).toBeUndefined();
    await worker.evaluate((id) => chrome.tabs.goBack(id), tab);
    await expect.poll(screen, { timeout: 2000 }).toBe('data-explorer-company');
    // Not loaded anew: what was set before is still there.
    expect(await seenIn(worker, tab)).toEqual({ wasHere: 'yes', launchers: 1 });
  } finally {
    await browser.kill();
  }
});
