import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';

/** What our own pages see. */
declare const chrome: typeof Browser;

const GOTCHA = 'd-filter-trigger-waits-for-processing';
const MINUTES = 60_000;

/** The panel beside a tenant, at an entry. */
async function besideTenant(ext: ExtensionBrowser, tenant: string, entry = GOTCHA): Promise<Page> {
  const app = await ext.context.newPage();
  await app.goto(`https://ws.planhat.com/${tenant}/home`);
  const panel = await ext.openPage('sidepanel', `#entry/${entry}`);
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.locator(`[data-tenant="${tenant}"] [data-entry-id="${entry}"]`)).toBeVisible();
  return panel;
}

const entry = (page: Page, id = GOTCHA) => page.locator(`[data-entry-id="${id}"]`);
const line = (page: Page) => page.getByRole('region', { name: 'To look at again' });
const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
const alarms = (page: Page) =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

/** Set the reminder of ten minutes, seen from a clock that is behind: what is left of them is `seconds`. */
async function remindIn(panel: Page, seconds: number): Promise<void> {
  await panel.clock.setSystemTime(Date.now() - 10 * MINUTES + seconds * 1000);
  await entry(panel).getByRole('button', { name: 'Look again at another time' }).click();
  await panel.getByRole('button', { name: /^In ten minutes/ }).click();
  await expect(panel.getByText(/^Changed .*, look again in ten minutes$/).first()).toBeVisible();
  await panel.clock.setSystemTime(Date.now());
}

test('a reminder comes up as a badge and a line, leads back, and remembers how long it took', async ({
  ext,
}) => {
  const panel = await besideTenant(ext, 'acme');
  await remindIn(panel, 4);
  expect(await badge(panel)).toBe('');
  expect(await alarms(panel)).toEqual(['look-again']);
  await expect.poll(() => badge(panel), { timeout: 20_000 }).toBe('1');

  const other = await besideTenant(ext, 'northwind-demo');
  await expect(line(other)).toHaveText(/1 to look at again in another tenant/);
  await expect(line(other).getByRole('button')).toHaveCount(0);
  await other.close();

  const later = await besideTenant(ext, 'acme', 'd-saving-switches-it-off');
  await line(later).getByRole('button', { name: 'Show' }).click();
  await line(later).getByRole('button', { name: 'A filter trigger fires' }).click();
  await expect(entry(later).locator('[aria-expanded="true"]')).toBeVisible();
  await line(later).getByRole('button', { name: 'As expected' }).click();
  await expect(line(later).getByText('Noted. It took 10 minutes here.')).toBeVisible();
  await expect(line(later).getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect.poll(() => badge(later)).toBe('');
  await line(later).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => badge(later)).toBe('1');
  await line(later).getByRole('button', { name: 'As expected' }).click();
  await line(later).getByRole('button', { name: 'Hide' }).click();
  await expect(line(later)).toHaveCount(0);
  await entry(later).getByRole('button', { name: 'Look again at another time' }).click();
  await expect(later.getByText('Took 10 minutes here last time.')).toBeVisible();
});

test('the badge can be switched off', async ({ ext }) => {
  const panel = await besideTenant(ext, 'acme');
  await remindIn(panel, 0);
  await expect.poll(() => badge(panel)).toBe('1');
  const options = await ext.openPage('options');
  await options.getByRole('checkbox', { name: 'Show on the toolbar button how many are due' }).uncheck();
  await expect.poll(() => badge(panel)).toBe('');
});

test('a verdict belongs to its tenant, is changed and taken back, and marks the entry', async ({ ext }) => {
  const panel = await besideTenant(ext, 'acme');
  const verdict = (page: Page, name: string) => entry(page).getByRole('button', { name, exact: true });
  const title = entry(panel).getByRole('heading').getByRole('button');
  await verdict(panel, 'Still true here').click();
  await expect(entry(panel).getByText('Confirmed here')).toBeVisible();
  await verdict(panel, 'Not any more').click();
  await expect(entry(panel).getByText('Not any more here')).toBeVisible();
  await title.click();
  await expect(entry(panel).getByText('Not any more here')).toBeVisible();
  await title.click();
  await verdict(panel, 'Not any more').click();
  await expect(entry(panel).locator('[aria-pressed="true"]')).toHaveCount(0);
  await verdict(panel, 'Different here').click();
  const field = panel.getByRole('textbox', { name: 'What is different here' });
  await expect(field).toBeFocused();
  await field.fill('It runs every hour.');
  await field.press('Enter');
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();
  await expect(entry(panel).getByRole('button', { name: 'Change', exact: true })).toBeFocused();
  await panel.reload();
  await panel.goto(panel.url().replace(/#.*/, '') + `#entry/${GOTCHA}`);
  await expect(entry(panel).getByText('“It runs every hour.”')).toBeVisible();

  const other = await besideTenant(ext, 'northwind-demo');
  await expect(verdict(other, 'Still true here')).toBeVisible();
  await expect(entry(other).locator('[aria-pressed="true"]')).toHaveCount(0);

  const options = await ext.openPage('options');
  const stale = options.locator(`[data-entry-id="${GOTCHA}"]`);
  await expect(stale).toContainText('Different here, in acme');
  await expect(stale).toContainText(/Opened (once|\d+ times)/);
});

test('reminders outlive a kill of the browser: what was missed is due at once, what is to come has its alarm', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'field-guide-kill-'));
  const first = await startKillable(profile);
  const setting = await first.openPanelInTab();
  await setting.goto(`${setting.url()}#entry/${GOTCHA}`);
  await expect(entry(setting)).toBeVisible();
  await remindIn(setting, 8);
  await first.kill();
  await pause(8000);

  const second = await startKillable(profile);
  const panel = await second.openPanelInTab();
  await expect.poll(() => badge(panel)).toBe('1');
  await line(panel).getByRole('button', { name: 'Show' }).click();
  await line(panel).getByRole('button', { name: 'Not yet' }).click();
  await panel.getByRole('button', { name: 'in an hour' }).click();
  await expect(line(panel).getByRole('status').getByText(/^Due /)).toBeVisible();
  await second.kill();

  const third = await startKillable(profile);
  const last = await third.openPanelInTab();
  await expect.poll(() => alarms(last)).toEqual(['look-again']);
  expect(await badge(last)).toBe('');
  await third.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('axe finds nothing in reminders, verdicts and the list of old entries', async ({ ext }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  const check = async (page: Page, state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  };
  const panel = await besideTenant(ext, 'acme');
  await entry(panel).getByRole('button', { name: 'Different here' }).click();
  await expect(panel.getByRole('textbox', { name: 'What is different here' })).toBeVisible();
  await check(panel, 'writing a remark');
  await panel.keyboard.press('Enter');
  await entry(panel).getByRole('button', { name: 'Look again at another time' }).click();
  await check(panel, 'times');
  await panel.keyboard.press('Escape');
  await remindIn(panel, 0);
  await line(panel).getByRole('button', { name: 'Show' }).click();
  await expect(line(panel).getByRole('button', { name: 'A filter trigger fires' })).toBeVisible();
  await check(panel, 'due');
  await line(panel).getByRole('button', { name: 'Remove this reminder' }).click();
  await expect(line(panel).getByText('Reminder removed.')).toBeVisible();
  await check(panel, 'removed');
  const options = await ext.openPage('options');
  await expect(options.getByRole('list', { name: 'Old or doubted entries' })).toBeVisible();
  await check(options, 'options');
  expect(found).toEqual([]);
});
