import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoScreens } from '@/demo/tour';
import { visitStop } from '@/demo/visit';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';

/** Kills in `npm test`; `KILLS=200` for the long run. */
const KILLS = Math.ceil(Number(process.env.KILLS ?? 20) / 4);

/** Brings a new tab to the custom automation editor of the demo, and a panel beside it to its checklist. */
async function openChecklist(ext: ExtensionBrowser): Promise<{ app: Page; panel: Page }> {
  const stop = demoScreens.find(
    ({ id, generation }) => id === 'custom-automation-editor' && generation === 'upgraded',
  );
  if (!stop) throw new Error('The demo has lost its automation editor.');
  const app = await ext.context.newPage();
  await visitStop(app, stop);
  const panel = await openPanel(ext);
  await panel.getByRole('button', { name: 'Got it' }).click();
  return { app, panel };
}

async function openPanel(ext: ExtensionBrowser): Promise<Page> {
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.getByRole('tab', { name: 'Check' }).click();
  return panel;
}

const run = (panel: Page) => panel.locator('section[data-run-id]');
const step = (panel: Page) => run(panel).locator('article');
const progress = (panel: Page, words: string) =>
  expect(run(panel).getByText(words, { exact: true }).first()).toBeVisible();

test('a checklist is worked through with the keyboard alone, and read again afterwards', async ({ ext }) => {
  const { panel } = await openChecklist(ext);
  await panel.getByRole('button', { name: 'Start a run' }).focus();
  await panel.keyboard.press('Enter');
  await expect(run(panel)).toHaveAttribute('aria-label', /^Custom Automation · acme · /);
  const all = Number(await panel.locator('progress').getAttribute('max'));
  expect(all).toBeGreaterThan(5);

  let skipped = 0;
  for (let number = 1; number <= all; number += 1) {
    await expect(step(panel)).toContainText(`${number} of ${all}`);
    const isValue = await panel.getByRole('textbox', { name: 'Value seen' }).isVisible();
    // The focus is on what answers the step: nothing has to be looked for.
    if (isValue) {
      await expect(panel.getByRole('textbox', { name: 'Value seen' })).toBeFocused();
      await panel.keyboard.type(`seen ${number}`);
      await panel.keyboard.press('Enter');
    } else if (skipped === 0) {
      await expect(panel.getByRole('button', { name: /^Done ?: / })).toBeFocused();
      await panel.keyboard.press('s');
      await expect(panel.getByRole('button', { name: 'Does not apply here' })).toBeFocused();
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
      skipped = number;
    } else {
      await expect(panel.getByRole('button', { name: /^Done ?: / })).toBeFocused();
      await panel.keyboard.press('Space');
    }
  }
  await expect(panel.getByText('Every step is dealt with')).toBeVisible();
  await expect(step(panel).getByRole('button', { name: 'Finish' })).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(step(panel)).toBeFocused();
  await expect(step(panel)).toContainText('Not my part');

  await ext.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${all - 1} of ${all} done`);
  expect(copied).toMatch(/## Not done\n\n- .* \(skipped: Not my part\)\n/);
  await panel.getByRole('checkbox', { name: 'Leave out names and ids' }).check();
  await panel.getByRole('button', { name: 'Save as note' }).click();
  await expect(panel.locator('[data-note-id]')).toContainText('Custom Automation · <tenant-1>');
  await expect(panel.locator('[data-note-id]')).not.toContainText('Tenant: acme');

  await panel.getByRole('tab', { name: 'Check' }).click();
  await panel.getByRole('button', { name: 'Checklist' }).click();
  await panel.getByText('Finished runs').click();
  await expect(panel.getByRole('list', { name: 'Finished runs' })).toHaveAttribute('data-count', '1');
});

test('a tick in the plain list starts a run; both survive a reload and show in another window', async ({
  ext,
}) => {
  const { panel } = await openChecklist(ext);
  const before = await panel.getByRole('checkbox').nth(1).boundingBox();
  await panel.getByRole('checkbox').first().click();
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  await expect(panel.getByText('Run started')).toBeVisible();
  // Nothing moved under the pointer.
  expect(await panel.getByRole('checkbox').nth(1).boundingBox()).toEqual(before);
  await panel.getByRole('button', { name: 'Name it' }).click();
  await panel.keyboard.type('Before the audit');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Before the audit' })).toBeVisible();

  await panel.reload();
  await expect(run(panel)).toHaveAttribute('aria-label', 'Before the audit');

  const other = await openPanel(ext);
  await expect(other.getByRole('checkbox').first()).toBeChecked();
  await other.getByRole('button', { name: 'Open run' }).click();
  await other.getByRole('button', { name: /^Done ?: / }).click();
  await expect(step(panel)).toContainText('3 of');
});

test('what is held in one tenant goes on there, and another tenant sees that it is open, no more', async ({
  ext,
}) => {
  const { app, panel } = await openChecklist(ext);
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await panel.getByRole('button', { name: /^Done ?: / }).click();
  await progress(panel, '1 of 12 done');
  const editor = app.url();

  await app.goto('https://ws.planhatdemo.com/northwind-demo/home');
  await expect(panel.locator('[data-tenant="northwind-demo"]')).toBeVisible();
  await expect(panel.getByText('A run of acme is open: Custom Automation.')).toBeVisible();
  await expect(run(panel)).toHaveCount(0);
  await expect(panel.getByText(/Custom Automation · acme/)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Hold it' }).click();
  await expect(panel.getByText('A run of acme')).toHaveCount(0);

  await app.goto(editor);
  await expect(panel.locator('[data-tenant="acme"]')).toBeVisible();
  await panel.getByRole('button', { name: /^Resume$/ }).click();
  await progress(panel, '1 of 12 done');
  await panel.getByRole('button', { name: 'Hold', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Resume' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(step(panel)).toContainText('2 of 12');
});

test('axe finds nothing in a run', async ({ ext }) => {
  test.setTimeout(120_000);
  const { app, panel } = await openChecklist(ext);
  const found: string[] = [];
  const check = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  };
  await panel.getByRole('checkbox').first().click();
  await panel.getByRole('button', { name: 'Name it' }).click();
  await expect(panel.getByRole('textbox', { name: 'Name of the run' })).toBeFocused();
  await check('naming');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: /^Skip/ }).click();
  await check('skipping');
  await panel.getByRole('button', { name: 'Later' }).click();
  await expect(step(panel)).toContainText('3 of');
  await panel.getByRole('button', { name: /^Note/ }).click();
  await panel.keyboard.type('Ask Kim');
  await panel.getByText('All steps').click();
  await panel.getByText('Copy or save as a note').click();
  await panel.getByRole('checkbox', { name: 'Leave out names and ids' }).check();
  await check('a step, all unfolded');
  await panel.getByRole('button', { name: 'More for this run' }).click();
  await check('menu');
  await panel.getByRole('button', { name: 'Reset this run' }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await check('reset');
  await panel.getByRole('button', { name: 'Hold', exact: true }).click();
  await check('held');
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await panel.getByRole('button', { name: 'Finish' }).click();
  await expect(panel.getByText(/^Finished/)).toBeVisible();
  await check('finished');
  await panel.getByRole('button', { name: 'Checklist' }).click();
  await panel.getByText('Finished runs').click();
  await check('history');
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await expect(run(panel)).toBeVisible();
  await app.goto('https://ws.planhatdemo.com/northwind-demo/home');
  await expect(panel.getByText('A run of acme is open')).toBeVisible();
  await check('elsewhere');
  expect(found).toEqual([]);
});

test(`no step is lost in ${KILLS} kills right after it shows as done`, async () => {
  test.setTimeout(KILLS * 20_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'field-guide-runs-'));
  for (let round = 0; round <= KILLS; round += 1) {
    const browser = await startKillable(profile);
    const panel = await browser.openPanelInTab();
    await panel.getByRole('button', { name: /Automation/ }).click();
    await panel.getByRole('tab', { name: 'Check' }).click();
    if (round === 0) await panel.getByRole('button', { name: 'Start a run' }).click();
    else await panel.getByRole('button', { name: 'Open run' }).click();
    await expect(
      run(panel)
        .getByText(new RegExp(`^${round} of \\d+ done$`))
        .first(),
    ).toBeVisible();
    if (round < KILLS) {
      const value = panel.getByRole('textbox', { name: 'Value seen' });
      if (await value.isVisible()) await value.fill('seen');
      await panel.getByRole('button', { name: /^Done ?: / }).click();
      await run(panel)
        .getByText(new RegExp(`^${round + 1} of \\d+ done$`))
        .first()
        .waitFor();
    }
    await browser.kill();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
