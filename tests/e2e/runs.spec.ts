import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openChecklist, openPanel, run, step } from './runs-page';

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

/** What the Tab key comes to in a run, as it is read aloud: in the order of the page; of a group of radios the chosen one. */
function inReadingOrder(panel: Page): Promise<string[]> {
  return run(panel).evaluate((section) => {
    const all = [...section.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')];
    const met = all.filter(
      (each) =>
        each.tabIndex >= 0 &&
        each.checkVisibility({ visibilityProperty: true }) &&
        !each.matches(':disabled') &&
        !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
    );
    return met.map((each, index) => {
      each.dataset.met = String(index);
      return each.dataset.met;
    });
  });
}

test('the keyboard goes through a run in the order in which it is read aloud and seen', async ({ ext }) => {
  const { panel } = await openChecklist(ext);
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await step(panel).getByRole('button', { name: /^Note/ }).click();
  await panel.keyboard.type('Ask Kim');
  await step(panel).getByRole('button', { name: /^Skip/ }).click();
  for (const folded of ['All steps', 'Where this is from', 'Copy or save as a note'])
    await panel.getByText(folded).click();
  await expect(panel.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();

  const order = await inReadingOrder(panel);
  expect(order.length).toBeGreaterThan(25);
  const met: string[] = [];
  const tops: number[] = [];
  await run(panel).locator('[data-met="0"]').focus();
  while (met.length < order.length) {
    const [name, top] = await run(panel).evaluate((section) => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return ['', 0] as const;
      const above = section.getBoundingClientRect().top;
      return [focused.dataset.met ?? '', focused.getBoundingClientRect().bottom - above] as const;
    });
    met.push(name);
    tops.push(top);
    await panel.keyboard.press('Tab');
  }
  expect(met).toEqual(order);
  // Seen: nothing stands above what comes before it.
  const rises = tops.filter((top, index) => top < (tops[index - 1] ?? 0) - 24);
  expect(rises).toEqual([]);
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

test('what is typed last is there again after a reload in the same moment', async ({ ext }) => {
  const { panel } = await openChecklist(ext);
  await panel.getByRole('button', { name: 'Start a run' }).click();
  await step(panel).getByRole('button', { name: /^Note/ }).click();
  await panel.keyboard.type('Ask Kim');
  await panel.reload();
  await expect(panel.getByRole('textbox', { name: 'Note on this step' })).toHaveValue('Ask Kim');
});
