import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect } from './fixtures';

export const GOTCHA = 'd-filter-trigger-waits-for-processing';

/** The panel beside a tenant, at an entry. */
export async function besideTenant(ext: ExtensionBrowser, tenant: string, id = GOTCHA): Promise<Page> {
  const app = await ext.context.newPage();
  await app.goto(`https://ws.planhat.com/${tenant}/home`);
  const panel = await ext.openPage('sidepanel', `#entry/${id}`);
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.locator(`[data-tenant="${tenant}"] [data-entry-id="${id}"]`)).toBeVisible();
  return panel;
}

export const entry = (page: Page, id = GOTCHA): Locator => page.locator(`[data-entry-id="${id}"]`);

/** What is due, at the foot of the panel. */
export const line = (page: Page): Locator => page.getByRole('region', { name: 'To look at again' });

/** Sets the reminder for the likely wait. */
export const setting = (page: Page): Locator =>
  page.getByRole('button', { name: /^Look again (after|in|tomorrow)/ });

/** Sets the clock of a page, which looks at it as when one comes back to it. */
export async function setClock(page: Page, time: number): Promise<void> {
  await page.clock.setSystemTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Goes on with the Tab key alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  await expect(target).toBeFocused();
}

/** What axe finds on the page, in light and in dark. */
export async function faults(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
  }
  return found;
}
