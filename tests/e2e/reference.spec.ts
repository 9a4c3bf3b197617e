import type { Page } from '@playwright/test';
import { visitStop } from '@/demo/visit';
import { demoScreens } from '@/demo/tour';
import { areaFile, areaFiles } from '@/scripts/bundle/sizes';
import { areaList } from '@/content/areas';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

/** Brings a new tab to a stop of the demo, and opens the panel beside it. */
async function beside(ext: ExtensionBrowser, title: string, hash?: string) {
  const stop = demoScreens.find((each) => each.title === title);
  if (!stop) throw new Error(`The demo has no stop called "${title}".`);
  const page = await ext.context.newPage();
  await visitStop(page, stop);
  const panel = await ext.openPage('sidepanel', hash);
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.locator('[data-ready]')).toBeVisible();
  return { page, panel };
}

/** The scripts a page has loaded, as paths in the extension. The page's own record leaves extension files out. */
async function scriptsOf(ext: ExtensionBrowser, page: Page): Promise<string[]> {
  const paths: string[] = [];
  const session = await ext.context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url !== '') paths.push(new URL(url).pathname.slice(1));
  });
  await session.send('Debugger.enable');
  await session.detach();
  return paths;
}

test('a page that shows a screen loads the text of its own area only', async ({ ext }) => {
  const { panel } = await beside(ext, 'Private apps');
  for (const name of ['Check', 'Gotchas', 'Fix', 'Reference']) await panel.getByRole('tab', { name }).click();
  await expect(panel.locator('[data-kind="endpoint"]').first()).toBeAttached();
  const loaded = await scriptsOf(ext, panel);
  const area = areaList.find(({ id }) => id === 'G');
  expect(areaFiles().filter((file) => loaded.includes(file))).toEqual(area ? [areaFile(area)] : []);
});

test('an endpoint’s request is copied as it is shown', async ({ ext }) => {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await beside(ext, 'Private apps', '#entry/g-endpoint-companies');
  const entry = panel.locator('[data-entry-id="g-endpoint-companies"]');
  await expect(entry.getByRole('table')).toContainText('PUT');
  await entry.getByText('fetch', { exact: true }).click();
  const copy = entry.getByRole('button', { name: /^Copy: / }).first();
  await copy.click();
  await expect(entry.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('fetch("https://api.planhat.com/companies');
  expect(copied).toContain('Bearer YOUR_TOKEN');
});

test('the link of an entry opens the panel at it', async ({ ext }) => {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { panel } = await beside(ext, 'Private apps', '#entry/d-saving-switches-it-off');
  const entry = panel.locator('[data-entry-id="d-saving-switches-it-off"]');
  await expect(entry.getByRole('button', { expanded: true })).toBeVisible();
  await entry.getByRole('button', { name: 'Copy link' }).click();
  await expect(entry.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await panel.evaluate(() => navigator.clipboard.readText());

  const other = await ext.context.newPage();
  await other.goto(link);
  await expect(
    other.locator('[data-entry-id="d-saving-switches-it-off"]').getByRole('button', { expanded: true }),
  ).toBeInViewport();
});

test('a word of Planhat’s explains itself to the pointer and to the keyboard', async ({ ext }) => {
  const { panel } = await beside(ext, 'Custom automation editor');
  await panel.getByRole('tab', { name: 'Reference' }).click();
  const word = panel.locator('[aria-describedby]').filter({ visible: true });
  const rows = panel.locator('[data-kind="fact"] h3 button');
  for (let index = 0; (await word.count()) === 0 && index < 12; index += 1) await rows.nth(index).click();
  const tip = panel.getByRole('tooltip');
  await word.first().hover();
  await expect(tip.first()).toBeVisible();
  const { x = -1, width = 0 } = (await tip.filter({ visible: true }).boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(380);
  await panel.mouse.move(0, 0);
  await expect(tip.filter({ visible: true })).toHaveCount(0);
  await word.first().focus();
  await expect(tip.filter({ visible: true })).toHaveCount(1);
  await panel.keyboard.press('Escape');
  await expect(tip.filter({ visible: true })).toHaveCount(0);
});

test('a screen is opened in Planhat only where its address is known', async ({ ext }) => {
  const { page, panel } = await beside(ext, 'Private apps', '#entry/j-task-api');
  const open = panel.getByRole('button', { name: 'Open Data Explorer: Task in Planhat' });
  await expect(open).toBeVisible();
  const [opened] = await Promise.all([ext.context.waitForEvent('page'), open.click()]);
  await expect(opened).toHaveURL('https://ws.planhat.com/acme/home/data-explorer/task');
  expect(page.url()).not.toBe(opened.url());
  // The panel follows, and what was asked for before that ends.
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Data Explorer: Task');

  await panel.goto(`${panel.url().split('#')[0] ?? ''}#entry/d-saving-switches-it-off`);
  await expect(panel.locator('[data-entry-id="d-saving-switches-it-off"]')).toBeVisible();
  await expect(panel.getByRole('button', { name: /in Planhat$/ })).toHaveCount(0);
});

test('the same link leads to its entry a second time, and a reload does not', async ({ ext }) => {
  const { panel } = await beside(ext, 'Private apps', '#entry/d-saving-switches-it-off');
  const open = panel.locator('[data-entry-id="d-saving-switches-it-off"] [aria-expanded="true"]');
  await open.click();
  await expect(open).toHaveCount(0);
  await panel.evaluate(() => {
    location.hash = '#entry/d-saving-switches-it-off';
  });
  await expect(open).toBeVisible();
  await panel.getByRole('button', { name: /^Back to/ }).click();
  await panel.reload();
  await expect(panel.locator('[data-ready]')).toHaveAttribute('data-area', 'G');
  await expect(open).toHaveCount(0);
});
