import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { besideTenant, entry, faults, GOTCHA, line, setClock, setting, tabTo } from './beside-tenant';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';

/** What our own pages see. */
declare const chrome: typeof Browser;

const STEP = 'f-have-data-in-before-the-night';
const MINUTES = 60_000;

const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
const alarms = (page: Page) =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

/** Set the reminder of ten minutes, seen from a clock that is behind: what is left of them is `seconds`. */
async function remindIn(panel: Page, seconds: number): Promise<void> {
  await panel.clock.setSystemTime(Date.now() - 10 * MINUTES + seconds * 1000);
  await entry(panel).getByRole('button', { name: 'Look again at another time' }).click();
  await panel.getByRole('button', { name: /^In ten minutes/ }).click();
  await expect(panel.getByText(/^Changed .*, look again in ten minutes$/).first()).toBeVisible();
  await setClock(panel, Date.now());
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

test('one press sets a reminder, at a step and at the end of a walk', async ({ ext }) => {
  const step = await besideTenant(ext, 'acme', STEP);
  await setting(step).click();
  await expect(
    entry(step, STEP).getByText(/^Changed at .*, look again after the nightly build$/),
  ).toBeVisible();

  const walk = await besideTenant(ext, 'acme', 'd-not-firing');
  await walk.getByRole('button', { name: 'No', exact: true }).click();
  await expect(walk.getByText('Found', { exact: true })).toBeVisible();
  await setting(walk).click();
  await expect(walk.getByText(/^Changed at .*, look again /)).toBeVisible();
  expect(await alarms(walk)).toEqual(['look-again']);
});

test('a reminder is set, found and answered by keyboard alone', async ({ ext }) => {
  const panel = await besideTenant(ext, 'acme');
  await panel.clock.setSystemTime(Date.now() - 10 * MINUTES);
  await entry(panel).getByRole('heading').getByRole('button').focus();
  await tabTo(panel, panel.getByRole('button', { name: 'Look again at another time' }));
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: /^In ten minutes/ }));
  await panel.keyboard.press('Enter');
  await expect(entry(panel).getByText(/^Changed .*, look again in ten minutes$/)).toBeVisible();
  await setClock(panel, Date.now() + MINUTES);
  await expect(line(panel)).toHaveText(/1 to look at again/);

  const show = line(panel).getByRole('button', { name: 'Show' });
  await tabTo(panel, show);
  await panel.keyboard.press('Enter');
  await tabTo(panel, line(panel).getByRole('button', { name: 'Not yet' }));
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: 'in an hour' }).last());
  await panel.keyboard.press('Enter');
  const undo = line(panel).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(line(panel).locator(':focus')).toHaveText('Undone.');
  await tabTo(panel, line(panel).getByRole('button', { name: 'As expected' }));
  await panel.keyboard.press('Enter');
  await expect(line(panel).getByText(/^Noted/)).toBeVisible();
  await expect(undo).toBeFocused();
  await expect.poll(() => badge(panel)).toBe('');
});

test('the badge can be switched off', async ({ ext }) => {
  const panel = await besideTenant(ext, 'acme');
  await remindIn(panel, 0);
  await expect.poll(() => badge(panel)).toBe('1');
  const options = await ext.openPage('options');
  await options.getByRole('checkbox', { name: 'Show on the toolbar button how many are due' }).uncheck();
  await expect.poll(() => badge(panel)).toBe('');
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
  const check = async (page: Page, state: string) => void found.push(...(await faults(page, state)));
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
