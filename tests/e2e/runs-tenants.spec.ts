import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';
import { openChecklist, progress, run, step } from './runs-page';

/** What the service worker itself sees. */
declare const chrome: typeof Browser;

/** A panel in a browser window of its own, beside what is open there at an address. */
async function panelBeside(ext: ExtensionBrowser, url: string): Promise<Page> {
  const worker = await ext.worker();
  const app = ext.context.waitForEvent('page');
  const windowId = await worker.evaluate(async (address) => {
    const window = await chrome.windows.create({ url: address });
    return window?.id ?? -1;
  }, url);
  await (await app).waitForURL(url);
  const panel = ext.context.waitForEvent('page');
  await worker.evaluate(async (id) => {
    await chrome.tabs.create({ windowId: id, url: chrome.runtime.getURL('/sidepanel.html') });
  }, windowId);
  return panel;
}

/** Starts a run, names it, and writes a note on its first step. */
async function begin(panel: Page, name: string, note: string): Promise<void> {
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await panel.getByRole('button', { name: 'More for this run' }).click();
  await panel.getByRole('button', { name: 'Rename' }).click();
  await panel.keyboard.type(name);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  await step(panel).getByRole('button', { name: /^Note/ }).click();
  await panel.keyboard.type(note);
  await panel.keyboard.press('Enter');
}

const textOf = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

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

test('two tenants in two windows, each with its runs: nothing of one shows in the other', async ({ ext }) => {
  const { panel: acme } = await openChecklist(ext);
  const northwind = await panelBeside(
    ext,
    'https://ws.planhatdemo.com/northwind-demo/home/data-explorer/license',
  );
  await northwind.getByRole('tab', { name: 'Check' }).click();
  await expect(northwind.locator('[data-tenant="northwind-demo"]')).toBeVisible();

  await begin(acme, 'First plan', 'Only acme knows');
  await begin(northwind, 'Second plan', 'Only northwind knows');
  const apart = async () => {
    expect(await textOf(acme)).not.toMatch(/Second plan|Only northwind/);
    expect(await textOf(northwind)).not.toMatch(/First plan|Only acme/);
  };
  await apart();

  // Back in the lists, where ticks and other runs would show; finished, held, and under way.
  await acme.getByRole('button', { name: 'Checklist' }).click();
  await expect(acme.getByText(/^A run of northwind-demo is open: /)).toBeVisible();
  await apart();
  await northwind.getByRole('button', { name: 'Finish' }).first().click();
  await expect(northwind.getByText(/^Finished /)).toBeVisible();
  await expect(acme.getByText(/^A run of northwind-demo is open: /)).toHaveCount(0);
  await apart();
  await northwind.getByRole('button', { name: 'Checklist' }).click();
  await northwind.getByText('Finished runs').click();
  await expect(northwind.getByRole('list', { name: 'Finished runs' })).toHaveAttribute('data-count', '1');
  await expect(acme.getByText('Finished runs')).toHaveCount(0);
  await apart();
  await acme.reload();
  await expect(acme.getByRole('button', { name: 'Open run' })).toBeVisible();
  await apart();
});

test('the screenshot mode hides what was typed in runs, in hand, in the list and in the history', async ({
  ext,
}) => {
  const { panel } = await openChecklist(ext);
  await begin(panel, 'Acme before the audit', 'Ask Kim');
  await step(panel).getByRole('button', { name: /^Skip/ }).click();
  await panel.getByRole('textbox', { name: 'Another reason' }).fill('Kim did it');
  await panel.keyboard.press('Enter');
  while (!(await panel.getByRole('textbox', { name: 'Value seen' }).isVisible())) {
    const before = await step(panel).getAttribute('data-entry-id');
    await panel.keyboard.press('ArrowDown');
    await expect(step(panel)).not.toHaveAttribute('data-entry-id', before ?? '');
  }
  await panel.getByRole('textbox', { name: 'Value seen' }).fill('47 runs');
  await panel.getByText('All steps').click();
  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('button', { name: 'Screenshot mode' }).click();
  await expect(panel.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();

  const secret = /acme|kim|47 runs/i;
  const hidden = async (words: string) => {
    await expect(panel.getByText(words).first()).toBeVisible();
    expect(await textOf(panel)).not.toMatch(secret);
  };
  await hidden('Hidden in the screenshot mode.');
  await panel.reload();
  await hidden('Hidden in the screenshot mode.');
  await panel.getByRole('button', { name: 'More for this run' }).click();
  await panel.getByRole('button', { name: 'Rename' }).click();
  await expect(panel.getByRole('button', { name: 'Show: Name of the run' })).toBeFocused();
  await hidden('Save name');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Checklist' }).click();
  await hidden('Skipped: hidden');
  await panel.getByRole('button', { name: 'Open run' }).click();
  await panel.getByRole('button', { name: 'Finish' }).click();
  await hidden('Not touched');
  await panel.getByRole('button', { name: 'Checklist' }).click();
  await panel.getByText('Finished runs').click();
  await hidden('Finished runs');
  await panel.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(panel.getByRole('button', { name: /^Acme before the audit/ })).toBeVisible();
});
