import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { startKillable } from './killable-browser';
import { openChecklist, run, step } from './runs-page';

/** Kills in `npm test`; `KILLS=200` for the long run. */
const KILLS = Math.ceil(Number(process.env.KILLS ?? 8) / 4);

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
  await step(panel).getByRole('button', { name: /^Skip/ }).click();
  await check('skipping');
  await panel.getByRole('button', { name: 'Later' }).click();
  await expect(step(panel)).toContainText('3 of');
  await step(panel).getByRole('button', { name: /^Note/ }).click();
  await panel.keyboard.type('Ask Kim');
  await panel.getByText('All steps').click();
  await panel.getByText('Copy or save as a note').click();
  await panel.getByRole('checkbox', { name: 'Leave out names and ids' }).check();
  await check('a step, all unfolded');
  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('button', { name: 'Screenshot mode' }).click();
  await expect(panel.getByRole('button', { name: 'Show: Note on this step' })).toBeVisible();
  await check('screenshot mode');
  await panel.getByRole('button', { name: 'Leave', exact: true }).click();
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
