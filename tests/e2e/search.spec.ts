import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** As far as these tests reach into the built extension. */
declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

const HOME = 'https://ws.planhat.com/acme/home';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const selected = (page: Page) => page.getByRole('option', { selected: true });

test('in the panel by keyboard alone: walk, explain, copy, narrow, open, come back', async ({ ext }) => {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.locator('[data-ready]')).toBeVisible();
  await panel.keyboard.press('/');
  await expect(box(panel)).toBeFocused();

  await panel.keyboard.type('automation off');
  await expect(options(panel).nth(6)).toBeVisible();
  const first = await selected(panel).getAttribute('data-entry-id');
  await panel.keyboard.press('PageDown');
  await expect(options(panel).nth(6)).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('Control+Home');
  await expect(selected(panel)).toHaveAttribute('data-entry-id', first ?? '');

  const preview = panel.getByRole('region', { name: 'Preview' });
  await expect(preview).toHaveAttribute('data-preview', first ?? '');
  await panel.keyboard.press('Control+Shift+?');
  await expect(
    preview.getByRole('list', { name: 'Why this stands here' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await panel.keyboard.press('Control+c');
  await expect(preview.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(/^## .+\n\n[^]+\n\n- \[/);
  await expect(box(panel)).toBeFocused();

  await panel.keyboard.press('Escape');
  await panel.keyboard.type('got');
  await panel.keyboard.press('Tab');
  await expect(box(panel)).toHaveValue('! ');
  await panel.keyboard.type('sync');
  await expect(options(panel).first()).toHaveAttribute('data-kind', 'gotcha');
  await expect(panel.locator('[role="option"]:not([data-kind="gotcha"])')).toHaveCount(0);

  const opened = (await selected(panel).getAttribute('data-entry-id')) ?? '';
  await panel.keyboard.press('Enter');
  await expect(panel.locator(`[data-entry-id="${opened}"] [aria-expanded="true"]`)).toBeVisible();
  await panel.keyboard.press('/');
  await expect(box(panel)).toHaveValue('! sync');
  await panel.keyboard.press('Escape');
  const lately = panel.getByRole('group', { name: 'Opened lately' });
  await expect(lately.getByRole('option').first()).toHaveAttribute('data-entry-id', opened);
});

test('in the popup: commands, screens, the last query for a minute, and not for a picture', async ({
  ext,
}) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const popup = await ext.openPage('popup');
  await popup.setViewportSize({ width: 420, height: 560 });
  await expect(box(popup)).toBeFocused();
  await popup.keyboard.type('/exp');
  await expect(options(popup).first()).toHaveText(/Export notes/);
  await box(popup).fill('/companies');
  await expect(options(popup).first()).toHaveText(/^Companies: \/companies/);
  await box(popup).fill('/ crm');
  await expect(options(popup).filter({ hasText: 'Switch to area: CRM sync' })).toBeVisible();

  await box(popup).fill('duplicate companies');
  await popup.close();
  const again = await ext.openPage('popup');
  await expect(box(again)).toHaveValue('duplicate companies');
  await expect(again.locator('mark').first()).toBeVisible();
  await again.keyboard.type('x');
  await expect(box(again)).toHaveValue('x');
  await box(again).fill('duplicate companies');
  await again.evaluate(() => chrome.storage.local.set({ screenshotMode: true }));
  await again.close();
  const picture = await ext.openPage('popup');
  await expect(options(picture).first()).toBeVisible();
  await expect(box(picture)).toHaveValue('');
});

test('a search without a hit leads on: the nearest words, the areas, a note', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const popup = await ext.openPage('popup');
  await box(popup).fill('helhtprfile');
  const meant = popup.getByRole('group', { name: 'Did you mean' });
  await expect(meant).toBeVisible();
  await meant.getByRole('button').first().click();
  await expect(options(popup).first()).toBeVisible();
  await expect(box(popup)).toBeFocused();

  await box(popup).fill('qwertyuiop zzz');
  await popup.getByRole('button', { name: 'Note this question' }).click();
  // It is a note now, and so the first that is found.
  await expect(options(popup).first()).toHaveAttribute('data-kind', 'note');
  await box(popup).fill('n: qwertyuiop');
  await expect(options(popup).first()).toHaveAttribute('data-kind', 'note');
});

for (const [where, width, height] of [
  ['sidepanel', 250, 700],
  ['sidepanel', 380, 700],
  ['popup', 420, 560],
] as const) {
  test(`in a ${where} of ${width} px the answer to a question moves no hit, and Enter opens what stands first`, async ({
    ext,
  }) => {
    const app = await ext.context.newPage();
    await app.goto(HOME);
    const page = await ext.openPage(where);
    await page.setViewportSize({ width, height });
    await expect(page.locator('[data-ready]')).toBeVisible();
    if (where === 'sidepanel') await page.keyboard.press('/');
    await box(page).fill('our hubspot sync makes duplicates');
    const placesOf = () =>
      options(page).evaluateAll((rows) => rows.map((row) => `${row.id} ${row.getBoundingClientRect().top}`));
    await expect(options(page).nth(2)).toBeVisible();
    const before = await placesOf();
    await expect(page.getByRole('region', { name: 'Answer' })).toBeInViewport();
    expect(await placesOf()).toEqual(before);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(selected(page)).toBeInViewport({ ratio: 1 });
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(4)).toHaveAttribute('aria-selected', 'true');
    await expect(selected(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Control+Shift+?');
    const why = page.getByRole('list', { name: 'Why this stands here' });
    await expect(why.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
    await expect(selected(page)).toBeInViewport({ ratio: 1 });
    if (where === 'popup') return;
    await page.keyboard.press('Control+Home');
    const first = (await options(page).first().getAttribute('data-entry-id')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator(`[data-entry-id="${first}"]`).first()).toBeVisible();
  });
}

test('Escape in the preview leads back to the box, then empties it, then closes', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-ready]')).toBeVisible();
  await panel.keyboard.press('/');
  await panel.keyboard.type('automation off');
  await panel.getByRole('button', { name: 'Why?', exact: true }).focus();
  await panel.keyboard.press('Escape');
  await expect(box(panel)).toBeFocused();
  await expect(box(panel)).toHaveValue('automation off');
  await panel.keyboard.press('Escape');
  await expect(box(panel)).toHaveValue('');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
});

test('away from Planhat a sign alone shows what it holds', async ({ ext }) => {
  const popup = await ext.openPage('popup');
  await box(popup).fill('!');
  await expect(options(popup)).not.toHaveCount(0);
  await expect(popup.locator('[role="option"]:not([data-kind="gotcha"])')).toHaveCount(0);
  await box(popup).fill('?');
  await expect(options(popup).first()).toHaveAttribute('data-kind', 'fix');
  await box(popup).fill('n:');
  await expect(popup.getByText('No notes yet.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'New note' })).toBeVisible();
  await expect(popup.getByText('Nothing found')).toHaveCount(0);
});

test('notes that cannot be read, and an index that cannot, are said so beside the hits', async ({ ext }) => {
  const popup = await ext.openPage('popup');
  await popup.setViewportSize({ width: 420, height: 560 });
  await box(popup).fill('automation zzz');
  await expect(options(popup).first()).toBeVisible();
  const without = (name: string) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own factory
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (asked, version) {
      if (asked === name) throw new DOMException('It is broken.', 'UnknownError');
      return open.call(this, asked, version);
    };
  };
  for (const [name, said] of [
    ['field-guide-search', 'Just now your notes were searched for exact words only.'],
    ['field-guide-notes', 'Your notes could not be searched just now.'],
  ] as const) {
    const page = await ext.context.newPage();
    await page.setViewportSize({ width: 420, height: 560 });
    await page.addInitScript(without, name);
    await page.goto(popup.url());
    await box(page).fill('automation');
    await expect(page.getByText(said)).toBeInViewport({ ratio: 1 });
    await expect(options(page).first()).toBeInViewport({ ratio: 1 });
    await page.close();
  }
});

for (const width of [250, 380, 420]) {
  test(`in a panel of ${width} px nothing of the search is cut off`, async ({ ext }) => {
    const app = await ext.context.newPage();
    await app.goto(HOME);
    const panel = await ext.openPage('sidepanel');
    await panel.setViewportSize({ width, height: 700 });
    await expect(panel.locator('[data-ready]')).toBeVisible();
    await panel.keyboard.press('/');
    await panel.keyboard.type('sync duplicates');
    await expect(box(panel)).toHaveValue('sync duplicates');
    const preview = panel.getByRole('region', { name: 'Preview' });
    for (const name of ['Copy', 'Why?'])
      await expect(preview.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    await expect(preview.getByRole('link', { name: 'Source' })).toBeInViewport({ ratio: 1 });
    const signs = panel.getByRole('group', { name: 'Search only' }).getByRole('button');
    await expect(signs).toHaveCount(6);
    for (const sign of await signs.all()) await expect(sign).toBeInViewport({ ratio: 1 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the options lead to where the browser lets its keys be changed', async ({ ext }) => {
  const page = await ext.openPage('options');
  const opened = ext.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change keys' }).click();
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('axe finds nothing in the states of the search in the panel', async ({ ext }) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.locator('[data-ready]')).toBeVisible();
  await panel.keyboard.press('/');
  expect(await faultsInStates(panel)).toEqual([]);
});

test('axe finds nothing in the states of the search in the popup', async ({ ext }) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const popup = await ext.openPage('popup');
  await popup.setViewportSize({ width: 420, height: 560 });
  expect(await faultsInStates(popup)).toEqual([]);
});

/** What axe finds while somebody searches, as one line a rule and element. */
async function faultsInStates(page: Page): Promise<string[]> {
  const found: string[] = [];
  const check = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Legacy mode: the other opens a tab of its own, and the page would follow it.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  };
  await expect(options(page).first()).toBeVisible();
  await check('empty');
  await box(page).fill('sync');
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
  await check('preview');
  await page.getByRole('button', { name: 'Why?', exact: true }).click();
  await check('why');
  await box(page).fill('! sync');
  await expect(options(page).first()).toBeVisible();
  await check('narrowed');
  await box(page).fill('/');
  await expect(options(page).first()).toBeVisible();
  await check('commands');
  await box(page).fill('helhtprfile');
  await expect(page.getByRole('group', { name: 'Did you mean' })).toBeVisible();
  await check('nearest');
  return found;
}
