import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';

/** The panel beside acme's home, with its search open. */
async function openSearch(panel: Page): Promise<void> {
  await panel.setViewportSize({ width: 380, height: 800 });
  const gotIt = panel.getByRole('button', { name: 'Got it' });
  if (await gotIt.isVisible()) await gotIt.click();
  await panel.keyboard.press('/');
  await expect(panel.getByRole('combobox')).toBeFocused();
}

/** The fix has been opened in the panel, at its first question. */
async function expectDiagnosis(panel: Page, title: string, question: string): Promise<void> {
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await expect(panel.getByRole('tabpanel').getByRole('heading', { name: title })).toBeVisible();
  await expect(panel.getByRole('tabpanel').getByRole('heading', { name: question })).toBeVisible();
}

const ask = (page: Page, question: string) => page.getByRole('combobox').fill(question);
const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer' });
const understood = (page: Page) =>
  answerOf(page).getByRole('list', { name: 'Understood' }).getByRole('button');

test('a question is answered, corrected, and leads to the diagnosis', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-ready]')).toBeVisible();
  await openSearch(panel);

  await ask(panel, 'our hubspot sync makes duplicates');
  await expect(understood(panel)).toHaveText(['CRM sync', 'HubSpot', 'Duplicates']);
  await expect(answerOf(panel).locator('[data-kind="fix"]')).toHaveAttribute(
    'data-entry-id',
    'b-fix-duplicate-companies',
  );

  await panel.getByRole('button', { name: 'CRM: HubSpot. Change' }).click();
  await panel.getByRole('button', { name: 'Salesforce', exact: true }).click();
  await expect(understood(panel)).toHaveText(['CRM sync', 'Salesforce', 'Duplicates']);
  await expect(panel.getByRole('button', { name: 'CRM: Salesforce. Change' })).toBeFocused();

  await panel.getByRole('button', { name: 'Start diagnosis' }).click();
  await expectDiagnosis(panel, 'Every sync creates duplicate companies', 'Does the older of the two');
});

test('what is asked is asked once, for this tenant alone, and stays over a reload', async ({ ext }) => {
  const question = 'every sync creates duplicate companies';
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.locator('[data-tenant="acme"]')).toBeVisible();
  await openSearch(panel);
  await ask(panel, question);
  const asked = panel.getByRole('group', { name: 'Which CRM is it?' });
  await asked.getByRole('button', { name: 'Pipedrive' }).click();
  await expect(asked).toHaveCount(0);
  await expect(understood(panel)).toContainText(['Pipedrive']);
  await expect(answerOf(panel).getByText('Kept for this tenant.', { exact: true })).toBeVisible();

  await panel.reload();
  await expect(panel.locator('[data-tenant="acme"]')).toBeVisible();
  await openSearch(panel);
  await ask(panel, question);
  await expect(panel.getByRole('button', { name: 'Start diagnosis' })).toBeVisible();
  await expect(asked).toHaveCount(0);

  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await app.goto('https://ws.planhat.com/globex/home');
  await expect(panel.locator('[data-tenant="globex"]')).toBeVisible();
  await openSearch(panel);
  await ask(panel, question);
  await expect(asked).toBeVisible();
});

test('a question of strategy gets its command, ready to paste', async ({ ext }) => {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await openSearch(panel);
  await ask(panel, 'configure a salesforce flow');
  const commands = answerOf(panel).locator('[data-route="R-3"] code');
  await expect(commands).toHaveText([
    '/sales-salesforce configure a salesforce flow',
    'npx skills add sales-skills/sales --skill sales-salesforce',
    '/sales-integration configure a salesforce flow',
    'npx skills add sales-skills/sales --skill sales-integration',
  ]);
  await panel.getByRole('button', { name: 'Copy command' }).first().click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeFocused();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(
    '/sales-salesforce configure a salesforce flow',
  );
});

test('by keyboard: arrows walk the list, Tab walks the answer in reading order', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await openSearch(panel);
  await ask(panel, 'my automation is not triggering');
  await expect(panel.getByRole('button', { name: 'Start diagnosis' })).toBeVisible();

  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('option', { selected: true })).toBeInViewport();
  await expect(panel.getByRole('combobox')).toBeFocused();

  const reached: string[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await panel.keyboard.press('Tab');
    const name = await panel.evaluate(() => document.activeElement?.textContent ?? '');
    reached.push(name);
    if (name === 'Start diagnosis') break;
  }
  expect(reached.slice(-3)).toEqual(['Automation', 'Not working', 'Start diagnosis']);
  await panel.keyboard.press('Enter');
  await expectDiagnosis(panel, 'My automation is not triggering', 'Is the Automation active');
});

test('the popup answers too, and hands over to the panel', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const popup = await ext.openPage('popup');
  await ask(popup, 'PUT /companies gives 206 and rows are missing');
  await expect(understood(popup)).toHaveText(['REST API', 'Missing', 'PUT /companies', '206']);
  await expect(answerOf(popup).locator('[data-kind="fix"]')).toBeVisible();
  await ask(popup, 'sync');
  await expect(answerOf(popup)).toHaveCount(0);
});

test('axe finds nothing in an answer', async ({ ext }) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await openSearch(panel);
  const found: string[] = [];
  const check = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Legacy mode: the other opens a tab of its own, and the panel would follow it.
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  };

  await ask(panel, 'every sync creates duplicate companies');
  await expect(panel.getByRole('button', { name: 'Start diagnosis' })).toBeVisible();
  await check('answer that asks');
  await panel.getByRole('button', { name: 'Area: CRM sync. Change' }).click();
  await check('choices');
  await ask(panel, 'how do we reduce churn?');
  await expect(answerOf(panel).locator('[data-route="R-1"]')).toBeVisible();
  await check('route');
  await ask(panel, 'what is the weather in london today');
  await expect(answerOf(panel).locator('[data-not-placed]')).toBeVisible();
  await check('not placed');
  expect(found).toEqual([]);
});
