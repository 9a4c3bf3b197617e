import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { entry, GOTCHA, line, setClock, setting } from './beside-tenant';
import { expect, test } from './fixtures';

/** What our own pages see. */
declare const chrome: typeof Browser;

const ADDRESS = {
  acme: 'https://ws.planhat.com/acme/home',
  'northwind-demo': 'https://ws.planhatdemo.com/northwind-demo/home',
};
type Tenant = keyof typeof ADDRESS;

const TREE = 'd-not-firing';

/** A browser window of its own with a tenant's Planhat and the panel. */
async function windowOf(ext: ExtensionBrowser, tenant: Tenant): Promise<Page> {
  const worker = await ext.worker();
  await worker.evaluate(() => chrome.storage.local.set({ firstRunDone: true }));
  const appOpened = ext.context.waitForEvent('page');
  const windowId = await worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ url });
    return window?.id ?? -1;
  }, ADDRESS[tenant]);
  await (await appOpened).waitForURL(ADDRESS[tenant]);
  const panelOpened = ext.context.waitForEvent('page');
  await worker.evaluate(async (id) => {
    await chrome.tabs.create({ windowId: id, url: chrome.runtime.getURL('/sidepanel.html') });
  }, windowId);
  const panel = await panelOpened;
  await expect(panel.locator(`[data-tenant="${tenant}"]`)).toBeVisible();
  return panel;
}

async function show(panel: Page, id: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, `#entry/${id}`);
  await expect(entry(panel, id).first()).toBeVisible();
}

const textOf = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));
const walk = (panel: Page) => panel.locator('article[data-kind="fix"]');
const press = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true }).click();
const changed = (panel: Page) => panel.getByText(/^Changed at/);

test('walks, verdicts and reminders of one tenant show nothing in the window of another', async ({ ext }) => {
  test.setTimeout(120_000);
  const acme = await windowOf(ext, 'acme');
  const northwind = await windowOf(ext, 'northwind-demo');
  const neitherTellsOfTheOther = async () => {
    expect(await textOf(acme)).not.toMatch(/northwind|initech/i);
    expect(await textOf(northwind)).not.toMatch(/acme|globex/i);
  };

  await show(acme, TREE);
  await show(northwind, TREE);
  await acme.getByLabel('What did you see?').fill('seen at globex');
  await press(acme, 'No');
  await expect(walk(acme)).toHaveAttribute('data-kept', '1');
  await setting(acme).click();
  await expect(changed(acme)).toBeVisible();
  await expect(walk(northwind)).toHaveAttribute('data-answers', '0');
  await northwind.getByLabel('What did you see?').fill('seen at initech');
  await press(northwind, 'Yes');
  await expect(walk(northwind)).toHaveAttribute('data-kept', '1');
  await expect(walk(acme).getByText('Found', { exact: true })).toBeVisible();
  await neitherTellsOfTheOther();

  await press(acme, 'All symptoms');
  await press(northwind, 'All symptoms');
  await expect(entry(acme, TREE)).toContainText('Found here before');
  await expect(entry(northwind, TREE)).toContainText('Under way, 1 answer');
  await expect(northwind.getByText(/Found here|Earlier walks/)).toHaveCount(0);
  await expect(acme.getByText(/Under way/)).toHaveCount(0);

  await show(acme, GOTCHA);
  await show(northwind, GOTCHA);
  await press(acme, 'Different here');
  await acme.getByRole('textbox', { name: 'What is different here' }).fill('Globex has it otherwise');
  await acme.keyboard.press('Enter');
  await expect(acme.getByText('“Globex has it otherwise”')).toBeVisible();
  await setting(northwind).click();
  await expect(changed(northwind)).toBeVisible();
  await expect(entry(northwind).locator('[aria-pressed="true"]')).toHaveCount(0);
  await expect(changed(acme)).toHaveCount(0);
  await neitherTellsOfTheOther();

  const inAWeek = Date.now() + 7 * 24 * 3_600_000;
  for (const panel of [acme, northwind]) {
    await setClock(panel, inAWeek);
    await expect(line(panel)).toHaveText(/1 to look at again · 1 in another tenant/);
    await line(panel).getByRole('button', { name: 'Show' }).click();
    await expect(line(panel).getByText('Due now')).toHaveCount(1);
  }
  await expect(line(acme)).toContainText('It is off.');
  await expect(line(northwind)).not.toContainText('It is off.');
  await neitherTellsOfTheOther();
});
