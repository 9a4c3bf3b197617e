import type { Locator, Page } from '@playwright/test';
import { demoScreens } from '@/demo/tour';
import { visitStop } from '@/demo/visit';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect } from './fixtures';

/** Brings a new tab to the custom automation editor of the demo, and a panel beside it to its checklist. */
export async function openChecklist(ext: ExtensionBrowser): Promise<{ app: Page; panel: Page }> {
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

export async function openPanel(ext: ExtensionBrowser): Promise<Page> {
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.getByRole('tab', { name: 'Check' }).click();
  return panel;
}

export const run = (panel: Page): Locator => panel.locator('section[data-run-id]');
export const step = (panel: Page): Locator => run(panel).locator('article');
export const progress = (panel: Page, words: string): Promise<void> =>
  expect(run(panel).getByText(words, { exact: true }).first()).toBeVisible();
