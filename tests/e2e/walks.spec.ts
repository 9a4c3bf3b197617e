import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { faults } from './beside-tenant';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';

const ACME = 'https://ws.planhat.com/acme/home';
const NORTHWIND = 'https://ws.planhatdemo.com/northwind-demo/home';

/** A walk as a person takes it. `>` goes on in a related tree. */
interface Way {
  fix: string;
  answers: readonly string[];
  /** How the cause begins. */
  ends: string;
}

/** One of each area, with every kind of answer, ending and way on. */
const ways: readonly Way[] = [
  {
    fix: 'a-fix-score-stays-at-5',
    answers: ['Cannot tell', 'Yes', 'Cannot tell', 'No', 'No'],
    ends: 'The reason is in one single factor',
  },
  {
    fix: 'b-fix-not-syncing-or-overwritten',
    answers: ['Data does not arrive', 'Other records or fields', 'Pipedrive', 'No', 'Yes', 'Yes', 'Yes'],
    ends: 'The integration itself should name the reason',
  },
  {
    fix: 'c-fix-upgrade-and-churn-never-happened',
    answers: ['No', 'No', 'Yes'],
    ends: 'Product is free text',
  },
  { fix: 'd-not-firing', answers: ['No'], ends: 'It is off. Saving turns it off' },
  {
    fix: 'e-fix-no-usage',
    answers: ['Yes', 'Yes', 'Yes', 'No', '>', 'No, and no email either'],
    ends: 'Nothing ties these people to a Company',
  },
  { fix: 'f-fix-metric-empty', answers: ['No', 'No', '>', 'No'], ends: 'The Company has no External ID' },
  {
    fix: 'g-401-with-a-good-token',
    answers: ['Authorization header', 'Yes', 'Yes', 'Yes, and it did not help', 'Yes', 'Yes'],
    ends: 'Header, host, token and app look right',
  },
  { fix: 'h-no-records', answers: ['It is usage data'], ends: 'Usage over time is not covered' },
  { fix: 'i-fix-survey-not-sent', answers: ['No', 'No', 'Yes', 'Yes'], ends: 'The person has opted out' },
  {
    fix: 'j-fix-steps-stay-inactive',
    answers: ['Yes, or it has none', 'Yes, or it has none', 'Yes, or it has neither'],
    ends: 'Nothing holds the step back',
  },
  { fix: 'k-fix-emails-do-not-show', answers: ['Yes', 'Yes', 'No', 'Yes'], ends: 'It works as designed' },
  { fix: 'l-fix-cannot-see', answers: ['A model', 'No'], ends: 'The Role does not allow it' },
];

const article = (panel: Page) => panel.locator('article[data-kind="fix"]');
const heading = (panel: Page) => article(panel).getByRole('heading', { level: 3 }).first();
const press = (panel: Page, name: string) =>
  article(panel).getByRole('button', { name, exact: true }).click();
const kept = (panel: Page, answers: number) =>
  expect(article(panel)).toHaveAttribute('data-kept', String(answers));

async function openTree(ext: ExtensionBrowser, fix: string): Promise<Page> {
  const panel = await ext.openPage('sidepanel', `#entry/${fix}`);
  await expect(panel.locator(`article[data-entry-id="${fix}"]`)).toBeVisible();
  return panel;
}

/** Loads the panel's page anew, at a tree. */
async function reloadAt(panel: Page, fix: string): Promise<void> {
  const page = panel.url().replace(/#.*/, '');
  await panel.goto('about:blank');
  await panel.goto(`${page}#entry/${fix}`);
  await expect(panel.locator(`article[data-entry-id="${fix}"]`)).toBeVisible();
}

/** Goes a way with the pointer; returns how many answers were given. */
async function take(panel: Page, answers: readonly string[]): Promise<number> {
  let given = 0;
  for (const answer of answers) {
    await expect(heading(panel)).toBeVisible();
    if (answer === '>') {
      await press(panel, 'Go on there');
    } else {
      await press(panel, answer);
      given += 1;
    }
    await expect(article(panel)).toHaveAttribute('data-answers', String(given));
  }
  return given;
}

test('twelve trees lead by hand to twelve ends', async ({ ext }) => {
  test.setTimeout(180_000);
  const app = await ext.context.newPage();
  await app.goto(ACME);
  for (const { fix, answers, ends } of ways) {
    const panel = await openTree(ext, fix);
    const given = await take(panel, answers);
    await expect(heading(panel), fix).toContainText(ends);
    await expect(article(panel).getByText('Re-check', { exact: true })).toBeVisible();
    await kept(panel, given);
    await panel.close();
  }
});

test('a walk resumes after a reload, after closing the panel, and in another window', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(ACME);
  const panel = await openTree(ext, 'd-not-firing');
  await take(panel, ['Yes', 'No']);
  await panel.getByLabel('What did you see?').fill('half typed');
  const asked = (await heading(panel).textContent()) ?? '';
  await kept(panel, 2);
  await reloadAt(panel, 'd-not-firing');
  // Both panels stand in one window here: the first shall not follow to the tab of the second.
  await panel.getByRole('button', { name: 'Keep this guide while I move' }).click();
  await expect(heading(panel)).toHaveText(asked);
  await expect(panel.getByLabel('What did you see?')).toHaveValue('half typed');

  const other = await openTree(ext, 'd-not-firing');
  await expect(heading(other)).toHaveText(asked);
  await press(other, 'A record enters or leaves a filter');
  await expect(article(panel)).toHaveAttribute('data-answers', '3');
  await expect(heading(panel)).toHaveText((await heading(other).textContent()) ?? '');

  await kept(other, 3);
  await panel.close();
  await other.close();
  const later = await openTree(ext, 'd-not-firing');
  await expect(article(later)).toHaveAttribute('data-answers', '3');
});

test('no answer is lost when the browser is killed in the middle', async () => {
  test.setTimeout(120_000);
  const { fix, answers, ends } = ways.find((way) => way.fix === 'g-401-with-a-good-token') ?? {
    fix: '',
    answers: [],
    ends: '',
  };
  const profile = await mkdtemp(path.join(tmpdir(), 'field-guide-walk-'));
  for (const [round, answer] of answers.entries()) {
    const browser = await startKillable(profile);
    const panel = await browser.openPanelInTab();
    await reloadAt(panel, fix);
    await expect(article(panel)).toHaveAttribute('data-answers', String(round));
    if (round === 0) await panel.getByLabel('What did you see?').fill('seen before the kill');
    await press(panel, answer);
    await kept(panel, round + 1);
    await browser.kill();
  }
  const browser = await startKillable(profile);
  const panel = await browser.openPanelInTab();
  await reloadAt(panel, 'g-api-errors');
  await panel.getByRole('button', { name: 'All symptoms' }).click();
  await panel.getByText('Earlier walks').click();
  const past = panel.locator('[data-past-walk]').getByRole('button').first();
  await expect(past).toContainText(ends);
  await past.click();
  await expect(panel.getByText('Seen: seen before the kill')).toBeVisible();
  await browser.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('two tenants do not see each other’s walks', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto(ACME);
  const panel = await openTree(ext, 'd-not-firing');
  const tenant = (name: string) =>
    expect(panel.locator('[data-screen]').first()).toHaveAttribute('data-tenant', name);
  await tenant('acme');
  await panel.getByLabel('What did you see?').fill('only at acme');
  await take(panel, ['No']);
  await kept(panel, 1);
  await press(panel, 'All symptoms');
  const row = panel.locator('li[data-entry-id="d-not-firing"]');
  await expect(row).toContainText('Found here before: It is off.');
  await panel.getByText('Earlier walks').click();
  await expect(panel.locator('[data-past-walk]')).toHaveCount(1);

  await app.goto(NORTHWIND);
  await tenant('northwind-demo');
  await reloadAt(panel, 'd-not-firing');
  await tenant('northwind-demo');
  await expect(article(panel)).toHaveAttribute('data-answers', '0');
  await press(panel, 'All symptoms');
  await expect(row).toBeVisible();
  await expect(panel.getByText(/Found here|Usual here|Earlier walks|Under way/)).toHaveCount(0);
  await row.getByRole('button').click();
  await take(panel, ['Yes']);
  await expect(panel.getByText('only at acme')).toHaveCount(0);

  await app.goto(ACME);
  await tenant('acme');
  await reloadAt(panel, 'd-not-firing');
  await tenant('acme');
  await expect(article(panel)).toHaveAttribute('data-answers', '0');
  await press(panel, 'All symptoms');
  await expect(row).toContainText('Found here before: It is off.');
  await expect(panel.getByText(/Under way/)).toHaveCount(0);
});

test('a walk is walked, gone back in and kept by keyboard alone', async ({ ext }) => {
  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await ext.context.newPage();
  await app.goto(ACME);
  const panel = await openTree(ext, 'e-fix-no-usage');
  await press(panel, 'All symptoms');
  await expect(panel.locator('li[data-entry-id="e-fix-no-usage"] button')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(heading(panel)).toBeFocused();
  for (const key of ['y', 'y', 'y', 'n']) await panel.keyboard.press(key);
  await expect(heading(panel)).toHaveText('Not all users we sent over the API were added');
  await expect(heading(panel)).toBeFocused();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(article(panel)).toHaveAttribute('data-entry-id', 'e-fix-users-not-added');
  await panel.keyboard.press('Tab');
  await panel.keyboard.type('no company at globex');
  await panel.keyboard.press('Enter');
  await expect(article(panel).getByRole('group').getByRole('button').first()).toBeFocused();
  await panel.keyboard.press('3');
  await expect(heading(panel)).toContainText('Nothing ties these people to a Company');
  await kept(panel, 5);

  await article(panel).getByRole('button', { name: 'Ticket text' }).press('Enter');
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(dialog.getByRole('region')).toContainText('`<tenant-1>`');
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.getByRole('region').textContent());
  expect(copied).toContain('## Then: Not all users we sent over the API were added');
  expect(copied).not.toContain('acme');
  await panel.keyboard.press('Escape');
  await expect(article(panel).getByRole('button', { name: 'Ticket text' })).toBeFocused();

  await article(panel).getByRole('button', { name: 'Save as note' }).press('Enter');
  const note = panel.locator('[data-note-id]').first();
  await expect(note).toContainText('A customer is active in our product');
  await expect(note).toContainText('no company at globex');
});

test('axe finds nothing in any state of a walk', async ({ ext }) => {
  test.setTimeout(120_000);
  const app = await ext.context.newPage();
  await app.goto(ACME);
  const panel = await openTree(ext, 'e-fix-no-usage');
  await panel.setViewportSize({ width: 380, height: 800 });
  const found: string[] = [];
  const check = async (state: string) => void found.push(...(await faults(panel, state)));
  await check('question');
  await take(panel, ['Yes', 'Yes', 'Yes', 'No']);
  await check('related tree');
  await take(panel, []);
  await press(panel, 'Go on there');
  await check('in a related tree');
  await press(panel, 'No, and no email either');
  await check('end');
  await press(panel, 'Ticket text');
  await check('ticket');
  await panel.keyboard.press('Escape');
  await press(panel, 'Start over');
  await check('start over');
  await press(panel, 'Undo');
  await press(panel, 'All symptoms');
  await panel.getByText('Earlier walks').click();
  await panel.locator('[data-past-walk] button').first().click();
  await check('history');
  await panel.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(panel.getByText(/^Removed:/)).toBeVisible();
  await check('removed');
  expect(found).toEqual([]);
});
