import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { expect, test } from './fixtures';

/** What the service worker itself sees. */
declare const chrome: typeof Browser;

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('the browser’s command and a key of one’s own work in the panel, and ? lists both', async ({ ext }) => {
  const app = await ext.context.newPage();
  await app.goto('https://ws.planhat.com/acme/home');
  const panel = await ext.openPage('sidepanel');
  await expect(tab(panel, 'Check')).toHaveAttribute('aria-selected', 'true');
  await (
    await ext.worker()
  ).evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true });
    // A key of the browser cannot be pressed from here; this is what it would call.
    (chrome.commands.onCommand as unknown as { dispatch: (...of: unknown[]) => void }).dispatch(
      'next-tab',
      front,
    );
  });
  await expect(tab(panel, 'Gotchas')).toHaveAttribute('aria-selected', 'true');

  const options = await ext.openPage('options');
  const search = options.getByRole('textbox', { name: 'Search', exact: true });
  await search.focus();
  await options.keyboard.press('x');
  await expect(search).toHaveValue('x');
  await expect(options.getByText('“Search” is x now.')).toBeVisible();

  await panel.bringToFront();
  await panel.keyboard.press('?');
  const sheet = panel.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('region', { name: 'In the panel' }).getByRole('term').first()).toHaveText('x');
  const browser = sheet.getByRole('region', { name: 'Anywhere in the browser' });
  await expect(browser.getByRole('term')).toHaveText(['Alt+Shift+G', 'Alt+Shift+J', 'no key', 'Alt+Shift+Y']);
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('/');
  await expect(panel.getByRole('combobox')).toHaveCount(0);
  await panel.keyboard.press('x');
  await expect(panel.getByRole('combobox')).toBeFocused();
});
