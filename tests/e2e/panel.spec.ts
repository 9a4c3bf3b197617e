import type { Page, Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { visitStop } from '@/demo/visit';
import { demoScreens } from '@/demo/tour';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

/** What the service worker itself sees. */
declare const chrome: typeof Browser;

const HOME = 'https://ws.planhat.com/acme/home';
const SOMEWHERE = 'https://ws.planhat.com/acme/somewhere';

const root = (page: Page) => page.locator('[data-screen]').first();
const screenOf = (page: Page, id: string) => expect(root(page)).toHaveAttribute('data-screen', id);
const entry = (page: Page, id: string) => page.locator(`[data-entry-id="${id}"]`);

/** Brings a new tab to the custom automation editor of the demo. */
async function openEditor(ext: ExtensionBrowser, app: 'upgraded' | 'legacy' = 'upgraded'): Promise<Page> {
  const stop = demoScreens.find(
    ({ id, generation }) => id === 'custom-automation-editor' && generation === app,
  );
  if (!stop) throw new Error('The demo has lost its automation editor.');
  const page = await ext.context.newPage();
  await visitStop(page, stop);
  return page;
}

const storedTeachings = (worker: Worker) =>
  worker.evaluate(
    async () => (await chrome.storage.local.get<Record<string, object[]>>('teachings')).teachings,
  );

/** A page at a Planhat address that is no screen we know, with a few labels of the automation editor. */
async function openUnknown(ext: ExtensionBrowser): Promise<Page> {
  const body =
    '<!doctype html><h1>Weekly plan</h1><button role="tab">Logs</button><button role="tab">Editor</button><button>Delete step</button>';
  await ext.context.route(SOMEWHERE, (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await ext.context.newPage();
  await page.goto(SOMEWHERE);
  return page;
}

test('on an unknown screen it says so and offers a guess, the areas and the search', async ({ ext }) => {
  await openUnknown(ext);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.getByText('I do not know this screen yet.')).toBeVisible();
  await expect(root(panel)).toHaveAttribute('data-confidence', 'unknown');
  const guesses = panel.getByRole('region', { name: 'It might be' });
  await expect(guesses.getByRole('button', { name: 'Custom Automation', exact: true })).toBeVisible();
  await expect(panel.locator('ul[data-count="12"] > li')).toHaveCount(12);

  await panel.getByRole('button', { name: 'Integrations' }).click();
  await expect(panel.getByText('You are looking at Integrations')).toBeVisible();
  await panel.getByRole('tab', { name: 'Gotchas' }).click();
  await expect(panel.locator('[data-kind="gotcha"]').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel.getByText('I do not know this screen yet.')).toBeVisible();
});

test('beside another site the guide and the notes can be used all the same', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto('about:blank');
  const panel = await ext.openPage('sidepanel');
  await screenOf(panel, 'not-a-screen');
  await expect(panel.getByText('Open Planhat and I follow along.')).toBeVisible();
  await panel.keyboard.press('/');
  await panel.getByRole('combobox').fill('automation not triggering');
  await expect(panel.getByRole('option').first()).toContainText('My automation is not triggering');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('You are looking at Automation')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'My automation is not triggering' })).toBeVisible();
});

test('where the tab has no script it says so, and a reload of the tab mends it', async ({ ext }) => {
  const page = await ext.context.newPage();
  // The browser's own page for a failed load: at Planhat's address, but no script may enter it.
  await ext.context.route(HOME, (route) => route.abort());
  await page.goto(HOME).catch(() => undefined);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.getByText('Reload this tab to use it here.')).toBeVisible();
  await ext.context.unroute(HOME);
  await panel.getByRole('button', { name: 'Reload this tab' }).click();
  await screenOf(panel, 'home');
});

test('the card of the first run is shown once', async ({ ext }) => {
  const panel = await ext.openPage('sidepanel');
  await panel.getByRole('button', { name: 'Got it' }).click();
  await expect(panel.getByText('Nothing leaves this computer.')).toBeHidden();
  await panel.reload();
  await expect(root(panel)).toHaveAttribute('data-ready', '');
  await expect(panel.getByText('Nothing leaves this computer.')).toBeHidden();
});

test('pinned, it keeps the guide while the tab moves, and follows again when asked', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await screenOf(panel, 'home');
  await panel.getByRole('button', { name: 'Keep this guide while I move' }).click();
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(panel.getByText('Pinned. The tab looks like Calendar.')).toBeVisible();
  await screenOf(panel, 'home');
  await panel.getByRole('button', { name: 'Follow again' }).click();
  await screenOf(panel, 'calendar');
  await expect(panel.getByRole('button', { name: 'Keep this guide while I move' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('why? lists the evidence in words', async ({ ext }) => {
  await openEditor(ext);
  const panel = await ext.openPage('sidepanel');
  await panel.getByRole('button', { name: 'why?' }).click();
  const why = panel.getByRole('group', { name: 'Why this screen?' });
  await expect(why.getByText('Button “+add action”')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(panel.getByRole('button', { name: 'why?' })).toBeFocused();
});

test('a taught screen is stored as previewed, wins at the next visit, and can be taken back', async ({
  ext,
}) => {
  const page = await openUnknown(ext);
  const panel = await ext.openPage('sidepanel');
  await panel.getByRole('button', { name: 'Teach this screen' }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await dialog.getByRole('searchbox').fill('calendar');
  await dialog.getByRole('button', { name: /^Calendar/ }).click();
  await dialog.getByRole('checkbox', { name: /“delete step”/ }).check();
  const preview = dialog.getByRole('region', { name: /Exactly this is stored/ });
  await expect(preview.getByRole('definition')).toHaveText([
    'Calendar',
    'upgraded (ws.planhat.com)',
    '/<tenant>/somewhere',
    'delete step',
  ]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('From now on this is Calendar.')).toBeVisible();
  const [teaching = {}, ...others] = (await storedTeachings(await ext.worker())) ?? [];
  expect(others).toEqual([]);
  const { id, createdAt, lastUsedAt, ...said } = teaching as Record<string, unknown>;
  expect([typeof id, typeof createdAt, typeof lastUsedAt]).toEqual(['string', 'number', expect.any(String)]);
  expect(said).toEqual({
    screen: 'calendar',
    host: 'upgraded',
    path: '/<tenant>/somewhere',
    queryKeys: [],
    labels: ['delete step'],
  });

  await page.goto(HOME);
  await screenOf(panel, 'home');
  await page.goto(SOMEWHERE);
  await screenOf(panel, 'calendar');
});

test('a teaching is undone where it was made: the built-in answer is back', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await screenOf(panel, 'home');
  await panel.getByRole('button', { name: 'why?' }).click();
  await panel.getByRole('button', { name: 'Not right?' }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('calendar');
  await dialog.getByRole('button', { name: /^Calendar/ }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await screenOf(panel, 'calendar');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await screenOf(panel, 'home');
  await expect(dialog.getByText('The built-in rules decide again.')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('#entry/… in its address opens the entry at its place', async ({ ext }) => {
  await openEditor(ext);
  const first = await ext.openPage('sidepanel');
  await first.getByRole('tab', { name: 'Gotchas' }).click();
  const id = (await first.locator('[data-kind="gotcha"]').nth(2).getAttribute('data-entry-id')) ?? '';
  await first.close();

  const panel = await ext.openPage('sidepanel', `#entry/${id}`);
  await expect(panel.getByRole('tab', { name: 'Gotchas' })).toHaveAttribute('aria-selected', 'true');
  await expect(entry(panel, id).getByRole('button', { expanded: true })).toBeInViewport();
});

test('what the footer hides for the other app is shown when asked', async ({ ext }) => {
  await openEditor(ext, 'legacy');
  const panel = await ext.openPage('sidepanel');
  const footer = panel.getByRole('contentinfo');
  await expect(footer.getByText(/hidden: Upgraded app only/)).toBeVisible();
  const hidden = Number(await footer.getAttribute('data-hidden'));
  await footer.getByRole('button', { name: 'Show' }).click();
  await expect(footer.getByText(`${hidden} shown all the same: Upgraded app only (${hidden})`)).toBeVisible();
  await footer.getByRole('button', { name: 'Hide again' }).click();
  await expect(footer.getByText(`${hidden} hidden`)).toBeVisible();
});

test('the keyboard reaches everything in order, and dialogs give the focus back', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPage('sidepanel');
  await panel.getByRole('button', { name: 'Got it' }).click();
  await panel.locator('body').click({ position: { x: 5, y: 5 } });
  const controls = [
    panel.getByRole('button', { name: 'Keep this guide while I move' }),
    panel.getByRole('button', { name: 'Search the guide and your notes' }),
    panel.getByRole('button', { name: 'Menu' }),
    panel.getByRole('button', { name: 'why?' }),
    panel.getByRole('button', { name: 'Tenant acme' }),
    panel.getByRole('tab', { name: 'Check' }),
  ];
  for (const control of controls) {
    await panel.keyboard.press('Tab');
    await expect(control).toBeFocused();
  }
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Gotchas' })).toBeFocused();
  await expect(panel.getByRole('tab', { name: 'Gotchas' })).toHaveAttribute('aria-selected', 'true');

  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('tab', { name: 'Gotchas' })).toBeFocused();

  await panel.getByRole('button', { name: 'Menu' }).press('Enter');
  await panel.getByRole('button', { name: 'Export notes' }).press('Enter');
  await expect(panel.getByRole('dialog', { name: 'Export notes' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Menu' })).toBeFocused();

  await panel.keyboard.press('/');
  await expect(panel.getByRole('combobox')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('the popup lists the screen’s entries first, and Enter opens one in the panel at its place', async ({
  ext,
}) => {
  await openEditor(ext);
  const popup = await ext.openPage('popup');
  await screenOf(popup, 'custom-automation-editor');
  await expect(popup.getByRole('group', { name: 'On this screen' })).toBeVisible();
  await expect(popup.getByRole('combobox')).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  const chosen = popup.getByRole('option', { selected: true });
  const id = (await chosen.getAttribute('data-entry-id')) ?? '';
  expect(id).toBe(await popup.getByRole('option').nth(1).getAttribute('data-entry-id'));

  const opened = ext.context.waitForEvent('page', (each) => each.url().includes('sidepanel.html'));
  // The popup closes itself, often before the key is up.
  await popup.keyboard.press('Enter').catch(() => undefined);
  const panel = await opened;
  await expect(entry(panel, id).getByRole('button', { expanded: true })).toBeInViewport();
});
