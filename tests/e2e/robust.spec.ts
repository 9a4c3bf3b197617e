import type { Page } from '@playwright/test';
import { clickLauncher, launcherBox } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

const END_USERS = 'https://ws.planhat.com/acme/home/data-explorer/enduser';
const COMPANY = '/acme/home/data-explorer/company';

const shows = (panel: Page, screen: string) =>
  expect(panel.locator('[data-screen]').first()).toHaveAttribute('data-screen', screen);
const pushState = (page: Page, path: string) => page.evaluate((to) => history.pushState(null, '', to), path);

test('after a burst of addresses, the last one is shown', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(END_USERS);
  const panel = await ext.openPanel(page);
  await shows(panel, 'data-explorer-enduser');
  await page.evaluate(async (last) => {
    for (let index = 0; index < 40; index += 1) {
      history.pushState(null, '', `?i${index}=1`);
      await new Promise((resolve) => setTimeout(resolve, 12));
    }
    history.pushState(null, '', last);
  }, COMPANY);
  await shows(panel, 'data-explorer-company');
});

test('a very long address is told all the same, and values of queries stay in the tab', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(END_USERS);
  const panel = await ext.openPanel(page);
  await pushState(page, `${COMPANY}?search=canary-${'x'.repeat(4000)}`);
  await shows(panel, 'data-explorer-company');
  const worker = await ext.worker();
  const kept = await worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } }
    ).chrome;
    return JSON.stringify(await storage.session.get());
  });
  expect(kept).not.toContain('canary');
});

test('the panel lets go of Planhat as soon as the tab leaves it, however slow the other site is', async ({
  ext,
}) => {
  await ext.context.route('https://slow.example/**', async (route) => {
    if (!route.request().url().endsWith('.png')) {
      await route.fulfill({ contentType: 'text/html', body: '<h1>Other site</h1><img src="/a.png">' });
    } // the picture never comes
  });
  const page = await ext.context.newPage();
  await page.goto(END_USERS);
  const panel = await ext.openPanel(page);
  await shows(panel, 'data-explorer-enduser');
  await page.goto('https://slow.example/', { waitUntil: 'commit' });
  await shows(panel, 'not-a-screen');
});

test('a busy tab is not taken for one without a script', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(END_USERS);
  const panel = await ext.openPanel(page);
  const other = await ext.context.newPage();
  await other.goto('about:blank');
  await shows(panel, 'not-a-screen');
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 2000;
      while (performance.now() < end);
    }, 100);
  });
  await other.waitForTimeout(200);
  await page.bringToFront();
  await shows(panel, 'data-explorer-enduser');
  await expect(panel.getByRole('button', { name: 'Reload this tab' })).toHaveCount(0);
});

test('after a drag the launcher still works by keyboard and by click', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(END_USERS);
  const { x, y } = await launcherBox(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await launcherBox(page)).y).toBeGreaterThan(y + 100);
  const opened = ext.context.waitForEvent('page', (each) => each.url().includes('sidepanel.html'));
  await page.keyboard.press('Enter'); // the button has the focus since it was pressed
  const panel = await opened;
  await shows(panel, 'data-explorer-enduser');
  await clickLauncher(page);
});
