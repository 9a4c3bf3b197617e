import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveDemo } from '@/demo/serve';
import { besideTenant, entry, GOTCHA, tabTo } from './beside-tenant';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';

const verdict = (page: Page, name: string) => entry(page).getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'What is different here' });
const pressed = (page: Page) => entry(page).locator('[aria-pressed="true"]');

test('a verdict belongs to its tenant, is changed and taken back, and marks the entry', async ({ ext }) => {
  const panel = await besideTenant(ext, 'acme');
  const title = entry(panel).getByRole('heading').getByRole('button');
  await verdict(panel, 'Still true here').click();
  await expect(entry(panel).getByText('Confirmed here')).toBeVisible();
  await verdict(panel, 'Not any more').click();
  await expect(entry(panel).getByText('Not any more here')).toBeVisible();
  await title.click();
  await expect(entry(panel).getByText('Not any more here')).toBeVisible();
  await title.click();
  await verdict(panel, 'Not any more').click();
  await expect(pressed(panel)).toHaveCount(0);
  await verdict(panel, 'Different here').click();
  await expect(field(panel)).toBeFocused();
  await field(panel).fill('It runs every hour.');
  await field(panel).press('Enter');
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();
  await expect(entry(panel).getByRole('button', { name: 'Change', exact: true })).toBeFocused();
  await panel.reload();
  await panel.goto(panel.url().replace(/#.*/, '') + `#entry/${GOTCHA}`);
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();

  const other = await besideTenant(ext, 'northwind-demo');
  await expect(verdict(other, 'Still true here')).toBeVisible();
  await expect(pressed(other)).toHaveCount(0);

  const options = await ext.openPage('options');
  const stale = options.locator(`[data-entry-id="${GOTCHA}"]`);
  await expect(stale).toContainText('Different here, in acme');
  await expect(stale).toContainText(/Opened (once|\d+ times)/);
});

test('a verdict is given, put in words, changed, taken back and had again by keyboard alone', async ({
  ext,
}) => {
  const panel = await besideTenant(ext, 'acme');
  await entry(panel).getByRole('heading').getByRole('button').focus();
  await tabTo(panel, verdict(panel, 'Different here'));
  await panel.keyboard.press('Space');
  await expect(field(panel)).toBeFocused();
  await panel.keyboard.type('It runs every hour.');
  await panel.keyboard.press('Enter');
  await expect(entry(panel).getByRole('button', { name: 'Change', exact: true })).toBeFocused();
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.press('Shift+Tab');
  await expect(verdict(panel, 'Not any more')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(entry(panel).getByText('Not any more here')).toBeVisible();
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(pressed(panel)).toHaveCount(0);
  await tabTo(panel, entry(panel).getByRole('button', { name: 'Undo' }));
  await panel.keyboard.press('Enter');
  await expect(pressed(panel)).toHaveText('Not any more');
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();
});

test('a verdict with its remark outlives every kill of the browser', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'field-guide-verdict-'));
  /** Opens the entry, does something that is acknowledged, and kills the browser at once. */
  const killAfter = async (work: (panel: Page) => Promise<void>) => {
    const browser = await startKillable(profile);
    const context = (await browser.openPanelInTab()).context();
    await serveDemo(context);
    const app = await context.newPage();
    await app.goto('https://ws.planhat.com/acme/home');
    const panel = await browser.openPanelInTab();
    await panel.goto(`${panel.url()}#entry/${GOTCHA}`);
    await expect(verdict(panel, 'Still true here')).toBeVisible();
    await work(panel);
    await browser.kill();
  };
  const words = (panel: Page) => entry(panel).getByText('“It runs every hour.”');

  await killAfter(async (panel) => {
    await verdict(panel, 'Different here').click();
    await field(panel).fill('It runs every hour.');
    await field(panel).press('Enter');
    await expect(words(panel)).toBeVisible();
  });
  await killAfter(async (panel) => {
    await expect(pressed(panel)).toHaveText('Different here');
    await expect(words(panel)).toBeVisible();
    await verdict(panel, 'Not any more').click();
    await expect(pressed(panel)).toHaveText('Not any more');
  });
  await killAfter(async (panel) => {
    await expect(pressed(panel)).toHaveText('Not any more');
    await expect(words(panel)).toBeVisible();
    await verdict(panel, 'Not any more').click();
    await expect(entry(panel).getByRole('button', { name: 'Undo' })).toBeVisible();
  });
  await killAfter((panel) => expect(pressed(panel)).toHaveCount(0));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
