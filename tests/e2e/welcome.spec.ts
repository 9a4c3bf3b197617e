import AxeBuilder from '@axe-core/playwright';
import { test as base } from '@playwright/test';
import { serveDemo } from '@/demo/serve';
import { launch } from '@/scripts/browser/launch';
import { expect } from './fixtures';

base('a new user chooses three things, looks around, and is not greeted again', async () => {
  const ext = await launch({ welcome: true });
  await serveDemo(ext.context);
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const page =
    ext.context.pages().find((each) => isWelcome(each.url())) ??
    (await ext.context.waitForEvent('page', (each) => isWelcome(each.url())));
  await page.setViewportSize({ width: 380, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('radio', { name: /^API developer/ }).check();
  await page.getByRole('radio', { name: 'HubSpot' }).check();
  await expect(page.getByRole('listitem').filter({ hasText: 'Quick search' })).toContainText('Alt+Shift+G');
  // Where less motion is wanted the tour turns no page by itself.
  await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  const picture = page.locator('[data-stop] img');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Find the fault' })).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Skip' })).toBeInViewport();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'That is all' })).toBeFocused();

  const app = await ext.context.newPage();
  await app.goto('https://ws.planhat.com/acme/home/data-explorer/license');
  const panel = await ext.openPage('sidepanel');
  await expect(panel.getByRole('tab', { name: /^Reference/ })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByRole('button', { name: 'Got it' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Tenant acme' }).click();
  await expect(panel.getByRole('radio', { name: 'As usual: HubSpot' })).toBeChecked();

  await ext.reload();
  await expect.poll(() => ext.context.serviceWorkers().length).toBe(1);
  expect(ext.context.pages().filter((each) => isWelcome(each.url())).length).toBeLessThanOrEqual(1);
  await ext.context.close();
});
