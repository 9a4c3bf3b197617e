import { test as base, expect } from '@playwright/test';
import { serveDemo } from '@/demo/serve';
import { launch, type ExtensionBrowser } from '@/scripts/browser/launch';

/** A fresh browser with the built extension and the demo workspace at Planhat's addresses. */
export const test = base.extend<{ ext: ExtensionBrowser }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants an object pattern even where a fixture needs no other
  ext: async ({}, use) => {
    const browser = await launch({ headless: !process.env.HEADED });
    await serveDemo(browser.context);
    await use(browser);
    await browser.context.close();
  },
});

export { expect };
