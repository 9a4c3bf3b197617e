import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';

/** What axe finds on the page, in light and in dark, as one line a rule and element. */
async function faults(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode: the other opens a tab of its own, and the panel would follow it.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
  }
  return found;
}

test('axe finds nothing in the side panel', async ({ ext }) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  const found: string[] = [];
  const check = async (state: string) => found.push(...(await faults(panel, state)));
  const press = (name: string) => panel.getByRole('button', { name }).first().click();

  await expect(panel.getByRole('button', { name: 'Got it' })).toBeVisible();
  await check('first run');
  await press('Got it');
  for (const name of ['Check', 'Gotchas', 'Fix', 'Reference'] as const) {
    await panel.getByRole('tab', { name }).click();
    await check(name);
    const first = panel.locator('[data-entry-id] button').first();
    await first.click();
    await check(`${name}, open`);
  }

  await panel.getByRole('tab', { name: 'Notes' }).click();
  await check('no notes');
  await panel
    .getByRole('textbox', { name: 'Write a note' })
    .fill('# Head\n\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[link](https://help.planhat.com)');
  await panel.getByRole('combobox', { name: 'Tags' }).fill('one, two');
  await check('writing');
  await press('Save note');
  await expect(panel.locator('[data-note-id] table')).toBeVisible();
  await check('a note');
  await press('Edit note');
  await check('editing');
  await press('Cancel');
  await press('Select notes');
  await check('selecting');
  await panel.getByRole('checkbox', { name: 'All' }).check();
  await press('Move to Trash');
  await expect(panel.getByText('is in Trash.')).toBeVisible();
  await check('undo');

  await press('why?');
  await check('why');
  await press('Not right?');
  await check('teaching, which screen');
  await panel.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await check('teaching, what to remember');
  await panel.keyboard.press('Escape');
  await press('Menu');
  await check('menu');
  await press('Export notes');
  await check('export');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('/');
  await check('search');
  await panel.getByRole('combobox').fill('automation');
  await expect(panel.getByRole('option').first()).toBeVisible();
  await check('search, hits');
  await panel.getByRole('combobox').fill('qwertyuiop');
  await expect(panel.getByText('Nothing found for')).toBeVisible();
  await check('search, nothing');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');

  await app.goto('about:blank');
  await expect(panel.getByText('This tab is not Planhat.')).toBeVisible();
  await check('not Planhat');
  expect(found).toEqual([]);
});

test('axe finds nothing in the reference', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const found: string[] = [];
  for (const [state, entry] of [
    ['endpoint', 'g-endpoint-companies'],
    ['disputed claim', 'f-last-looks-back-its-days'],
    ['skill', 'l-skill-do'],
    ['steps to copy', 'h-setup-claude-connector'],
  ] as const) {
    const panel = await ext.openPage('sidepanel', `#entry/${entry}`);
    await panel.setViewportSize({ width: 380, height: 800 });
    await expect(panel.locator(`[data-entry-id="${entry}"] [aria-expanded="true"]`)).toBeVisible();
    const word = panel.locator(`[data-entry-id="${entry}"] [aria-describedby]`).first();
    if (await word.isVisible()) await word.focus();
    found.push(...(await faults(panel, state)));
    await panel.close();
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the popup and the options', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const popup = await ext.openPage('popup');
  await expect(popup.getByRole('option').first()).toBeVisible();
  const found = await faults(popup, 'popup');
  await popup.getByRole('combobox').fill('sync');
  await expect(popup.locator('mark').first()).toBeVisible();
  found.push(...(await faults(popup, 'popup, hits')));
  const options = await ext.openPage('options');
  await expect(options.getByRole('list', { name: 'Anywhere in the browser', exact: true })).toHaveAttribute(
    'data-count',
    '4',
  );
  await expect(options.getByRole('combobox', { name: 'How often' })).toBeVisible();
  found.push(...(await faults(options, 'options')));
  expect(found).toEqual([]);
});
