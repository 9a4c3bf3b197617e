import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { demoScreens } from '@/demo/tour';
import { visitStop } from '@/demo/visit';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

/** What the service worker itself sees. */
declare const chrome: typeof Browser;

const ACME = 'https://ws.planhat.com/acme/home';
const ACME_LICENSES = 'https://ws.planhat.com/acme/home/data-explorer/license';
const NORTHWIND_LICENSES = 'https://ws.planhatdemo.com/northwind-demo/home/data-explorer/license';

const root = (page: Page) => page.locator('[data-screen]').first();
const ready = (page: Page) => expect(root(page)).toHaveAttribute('data-ready', '');
const question = (panel: Page) => panel.locator('[data-question]');
const answered = (panel: Page) => question(panel).locator('p');
const chip = (panel: Page, name: string) => panel.getByRole('button', { name: `Tenant ${name}` });
const entries = (panel: Page) => panel.locator('[data-entry-id]');
const card = (panel: Page, name: string) => panel.getByRole('group', { name: `Tenant ${name}` });

/** The panel in a tab, beside what is open at an address; the welcome is put away. */
async function beside(ext: ExtensionBrowser, url: string): Promise<{ app: Page; panel: Page }> {
  const worker = await ext.worker();
  await worker.evaluate(() => chrome.storage.local.set({ firstRunDone: true }));
  const app = await ext.context.newPage();
  await app.goto(url);
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await ready(panel);
  return { app, panel };
}

/** A page in a browser window of its own. */
async function inNewWindow(ext: ExtensionBrowser, url: string): Promise<{ page: Page; windowId: number }> {
  const opened = ext.context.waitForEvent('page');
  const worker = await ext.worker();
  const windowId = await worker.evaluate(async (address) => {
    const window = await chrome.windows.create({ url: address });
    return window?.id ?? -1;
  }, url);
  const page = await opened;
  await page.waitForURL(url);
  return { page, windowId };
}

async function panelIn(ext: ExtensionBrowser, windowId: number): Promise<Page> {
  const opened = ext.context.waitForEvent('page');
  const worker = await ext.worker();
  await worker.evaluate(async (id) => {
    await chrome.tabs.create({ windowId: id, url: chrome.runtime.getURL('/sidepanel.html') });
  }, windowId);
  const panel = await opened;
  await ready(panel);
  return panel;
}

const textOf = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

/** What axe finds on the page, in light and in dark. */
async function faults(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${state}, ${colorScheme}: ${id} at ${target.join(' ')}`));
  }
  return found;
}

test('the tenant’s name opens what is known of it; each change is saved at once, told, and undone', async ({
  ext,
}) => {
  const { panel } = await beside(ext, ACME);
  await chip(panel, 'acme').click();
  const open = card(panel, 'acme');
  await open.getByRole('textbox', { name: 'Name' }).fill('Acme Tools');
  const named = card(panel, 'Acme Tools');
  await expect(named.getByText('Saved: Name')).toBeVisible();
  await expect(chip(panel, 'Acme Tools')).toBeVisible();
  await named.getByRole('radio', { name: 'Purple' }).check();
  await named.getByRole('radio', { name: 'HubSpot' }).check();
  await named.getByRole('radio', { name: 'Enterprise' }).check();
  await expect(named.getByText('Saved: Plan')).toBeVisible();
  await named.getByRole('button', { name: 'Undo' }).click();
  await expect(named.getByText('Taken back: Plan')).toBeVisible();
  await expect(
    named.getByRole('group', { name: 'Plan' }).getByRole('radio', { name: 'Ask me' }),
  ).toBeChecked();
  await expect(named.getByText('The address is that of the upgraded app.')).toBeVisible();

  await panel.reload();
  await expect(chip(panel, 'Acme Tools')).toBeVisible();
  await chip(panel, 'Acme Tools').click();
  await expect(named.getByRole('radio', { name: 'HubSpot' })).toBeChecked();
  await expect(named.getByRole('radio', { name: 'Purple' })).toBeChecked();

  const popup = await ext.openPage('popup');
  await expect(popup.getByTitle('Tenant Acme Tools (acme)')).toHaveText('Acme Tools');
  await expect(popup.getByTitle('Tenant Acme Tools (acme)')).toHaveCSS(
    'color',
    await panel.getByTitle('Tenant Acme Tools (acme)').evaluate((each) => getComputedStyle(each).color),
  );
});

test('all of the card by keyboard; Escape gives the focus back to the name', async ({ ext }) => {
  const { panel } = await beside(ext, ACME);
  await chip(panel, 'acme').focus();
  await panel.keyboard.press('Enter');
  const open = card(panel, 'acme');
  await expect(open.getByRole('textbox', { name: 'Name' })).toBeVisible();
  const stops = [
    open.getByRole('textbox', { name: 'Name' }),
    open.getByRole('group', { name: /^Colour/ }).getByRole('radio', { checked: true }),
    open.getByRole('group', { name: 'CRM' }).getByRole('radio', { name: 'Ask me' }),
    open.getByRole('group', { name: 'Plan' }).getByRole('radio', { name: 'Ask me' }),
    open.getByRole('group', { name: 'Revenue model' }).getByRole('radio', { name: 'Ask me' }),
    open.getByRole('group', { name: 'App' }).getByRole('radio', { name: 'As seen' }),
  ];
  for (const stop of stops) {
    await panel.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await panel.keyboard.press('ArrowRight');
  await expect(open.getByRole('radio', { name: 'Upgraded' })).toBeChecked();
  await expect(open.getByText('Saved: App')).toBeVisible();
  await panel.keyboard.press('Tab');
  await expect(open.getByRole('button', { name: 'Undo' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(open.getByRole('radio', { name: 'As seen' })).toBeChecked();
  await panel.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expect(chip(panel, 'acme')).toBeFocused();
});

test('a question stands above the guide from its first paint; the answer filters, says so, and is undone', async ({
  ext,
}) => {
  const { panel } = await beside(ext, ACME);
  await panel.close();
  const app = await ext.context.newPage();
  await app.goto(ACME_LICENSES);
  const watched = await ext.context.newPage();
  // Whether an entry was ever shown without the question above it.
  await watched.addInitScript(() => {
    new MutationObserver(() => {
      const bare = document.querySelector('[data-entry-id]') && !document.querySelector('[data-question]');
      if (bare) document.documentElement.dataset.late = '';
    }).observe(document, { childList: true, subtree: true });
  });
  await watched.goto(`chrome-extension://${ext.id}/sidepanel.html`);
  await ready(watched);
  await expect(question(watched)).toHaveAttribute('data-question', 'revenue');
  await expect(entries(watched).first()).toBeVisible();
  expect(await watched.locator('html').getAttribute('data-late')).toBeNull();

  const footer = watched.getByRole('contentinfo');
  await watched.getByRole('tab', { name: 'Gotchas' }).click();
  const before = await entries(watched).count();
  await watched.getByRole('button', { name: 'Line Items and Deals' }).click();
  await expect(answered(watched)).toHaveText('Revenue model: Line Items and Deals Undo');
  await expect(question(watched).getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(footer.getByText(/hidden: .*Licenses and Opportunities only \(\d+\)/)).toBeVisible();
  expect(await entries(watched).count()).toBeLessThan(before);

  await footer.getByRole('button', { name: 'Show' }).click();
  const marks = watched.getByText('Not for this tenant: Licenses and Opportunities only');
  await expect(marks.first()).toBeVisible();
  await expect(entries(watched)).toHaveCount(before);
  await footer.getByRole('button', { name: 'Hide again' }).click();
  await expect(marks).toHaveCount(0);

  await question(watched).getByRole('button', { name: 'Undo' }).click();
  await expect(question(watched).getByRole('button', { name: 'Licenses and Opportunities' })).toBeFocused();
  await expect(entries(watched)).toHaveCount(before);
});

test('skipped, it is not asked again, until the card says so; an open question does not follow into another area', async ({
  ext,
}) => {
  const { app, panel } = await beside(ext, ACME_LICENSES);
  await expect(question(panel)).toBeVisible();
  await panel.getByRole('tab', { name: 'Reference' }).click();
  await panel
    .getByRole('navigation')
    .or(panel.getByRole('region'))
    .filter({ hasText: 'REST API' })
    .last()
    .waitFor();
  await panel.getByRole('button', { name: 'REST API' }).click();
  await expect(panel.getByText('You are looking at REST API')).toBeVisible();
  await expect(question(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: /^Back to/ }).click();
  await question(panel).getByRole('button', { name: 'Skip' }).click();
  await expect(answered(panel)).toHaveText('Revenue model: not asked again for this tenant. Undo');

  await app.goto(ACME);
  await expect(root(panel)).toHaveAttribute('data-screen', 'home');
  await app.goto(ACME_LICENSES);
  await expect(root(panel)).toHaveAttribute('data-screen', 'data-explorer-license');
  await expect(entries(panel).first()).toBeVisible();
  await expect(question(panel)).toHaveCount(0);

  await chip(panel, 'acme').click();
  const revenue = card(panel, 'acme').getByRole('group', { name: 'Revenue model' });
  await expect(revenue.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await revenue.getByRole('radio', { name: 'Ask me' }).check();
  await expect(card(panel, 'acme').getByText('Saved: Revenue model')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(question(panel)).toHaveCount(0);
  await panel.reload();
  await expect(question(panel)).toBeVisible();
});

test('a legacy app names no tenant: the chip says so, and what is said of it is kept', async ({ ext }) => {
  const stop = demoScreens.find(
    ({ id, generation }) => id === 'data-explorer-license' && generation === 'legacy',
  );
  if (!stop) throw new Error('The demo has lost its licences.');
  const app = await ext.context.newPage();
  await visitStop(app, stop);
  const panel = await ext.openPage('sidepanel');
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.getByRole('button', { name: 'Got it' }).click();
  await expect(chip(panel, 'Legacy app')).toBeVisible();
  await expect(question(panel).getByText('Which revenue model does this tenant use?')).toBeVisible();
  await question(panel).getByRole('button', { name: 'Line Items and Deals' }).click();
  await expect(answered(panel)).toHaveText('Revenue model: Line Items and Deals Undo');
  const footer = panel.getByRole('contentinfo');
  await expect(footer.getByText(/Licenses and Opportunities only \(\d+\)/)).toBeVisible();
  await panel.reload();
  await expect(footer.getByText(/Licenses and Opportunities only \(\d+\)/)).toBeVisible();
});

test('on the page of a CRM its own entries hold, whichever the tenant uses, and nobody is asked', async ({
  ext,
}) => {
  const stop = demoScreens.find(
    ({ id, generation }) => id === 'integration-salesforce' && generation === 'upgraded',
  );
  if (!stop) throw new Error('The demo has lost its CRM screen.');
  const worker = await ext.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({
      firstRunDone: true,
      passports: {
        acme: {
          tenant: 'acme',
          name: '',
          colour: null,
          crm: 'hubspot',
          plan: null,
          revenue: null,
          generation: null,
        },
      },
    }),
  );
  const app = await ext.context.newPage();
  await visitStop(app, stop);
  const panel = await ext.openPage('sidepanel');
  await expect(panel.getByRole('contentinfo').getByText(/HubSpot only \(\d+\)/)).toBeVisible();
  await expect(panel.getByText(/Salesforce only/)).toHaveCount(0);
  await expect(question(panel)).toHaveCount(0);
});

test('two tenants in two windows: nothing of one shows in the other', async ({ ext }) => {
  const { panel: acme } = await beside(ext, ACME_LICENSES);
  const { windowId } = await inNewWindow(ext, NORTHWIND_LICENSES);
  const northwind = await panelIn(ext, windowId);
  await expect(chip(northwind, 'northwind-demo')).toBeVisible();
  await expect(chip(acme, 'acme')).toBeVisible();
  await expect(question(northwind).getByText('Which revenue model does northwind-demo use?')).toBeVisible();
  await expect(question(acme).getByText('Which revenue model does acme use?')).toBeVisible();

  await acme.getByRole('button', { name: 'Line Items and Deals' }).click();
  await expect(acme.getByRole('contentinfo').getByText(/Licenses and Opportunities only/)).toBeVisible();
  await chip(acme, 'acme').click();
  await card(acme, 'acme').getByRole('textbox', { name: 'Name' }).fill('First One');
  await expect(card(acme, 'First One').getByText('Saved: Name')).toBeVisible();

  await expect(question(northwind).getByRole('button', { name: 'Skip' })).toBeVisible();
  await expect(northwind.getByRole('contentinfo').getByText(/Licenses and Opportunities only/)).toHaveCount(
    0,
  );
  await question(northwind).getByRole('button', { name: 'Licenses and Opportunities' }).click();
  await expect(northwind.getByRole('contentinfo').getByText(/Line Items and Deals only/)).toBeVisible();
  await chip(northwind, 'northwind-demo').click();
  await card(northwind, 'northwind-demo').getByRole('textbox', { name: 'Name' }).fill('Second One');
  await expect(chip(northwind, 'Second One')).toBeVisible();

  await expect(acme.getByRole('contentinfo').getByText(/Line Items and Deals only/)).toHaveCount(0);
  expect(await textOf(acme)).not.toMatch(/northwind|Second One/i);
  expect(await textOf(northwind)).not.toMatch(/acme|First One/i);
});

test('the screenshot mode hides tenant, record and notes on every page, over a reload, until it is left', async ({
  ext,
}) => {
  const { app, panel } = await beside(ext, ACME);
  await chip(panel, 'acme').click();
  await card(panel, 'acme').getByRole('textbox', { name: 'Name' }).fill('Globex');
  await expect(chip(panel, 'Globex')).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('n');
  await panel.getByRole('textbox', { name: 'Write a note' }).fill('Secret of the renewal');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(panel.getByRole('heading', { name: 'Secret of the renewal' })).toBeVisible();
  const record = '0123456789abcdef01234567';
  await app.goto(`https://ws.planhat.com/acme/home?profile=Company.${record}`);
  await expect(panel.getByTitle(record)).toBeVisible();

  const secret = /acme|globex|secret|0123456789abcdef/i;
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Screenshot mode' }).click();
  const sign = panel.getByText('Screenshot mode hides tenant, ids and notes.');
  const hidden = async () => {
    await expect(sign).toBeVisible();
    await ready(panel);
    await expect(root(panel)).toHaveAttribute('data-tenant', '');
    await expect(panel.getByRole('button', { name: 'Tenant', exact: true })).toBeVisible();
    expect(await textOf(panel)).not.toMatch(secret);
  };
  await hidden();
  await panel.reload();
  await hidden();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  await panel.getByText('All', { exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Notes' })).toHaveAttribute('data-count', '1');
  await hidden();
  await panel.keyboard.press('/');
  await panel.getByRole('combobox').fill('renewal');
  await expect(panel.locator('[data-kind="note"]')).toContainText('Your note');
  expect(await textOf(panel)).not.toMatch(/secret|acme/i);

  const popup = await ext.openPage('popup');
  await ready(popup);
  await expect(root(popup)).toHaveAttribute('data-tenant', '');
  expect(await textOf(popup)).not.toMatch(secret);
  const options = await ext.openPage('options');
  await expect(options.getByText('Tenant 1')).toBeVisible();
  expect(await textOf(options)).not.toMatch(secret);
  await popup.close();
  await options.close();

  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(sign).toBeHidden();
  await expect(chip(panel, 'Globex')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Secret of the renewal' })).toBeVisible();
  await expect(root(panel)).toHaveAttribute('data-tenant', 'acme');
});

test('the options list tenants, change one in place, forget one and bring it back', async ({ ext }) => {
  const { panel } = await beside(ext, ACME_LICENSES);
  await question(panel).getByRole('button', { name: 'Line Items and Deals' }).click();
  const options = await ext.openPage('options');
  const tenants = options.getByRole('list', { name: 'Tenants' });
  await expect(tenants.getByText('Revenue model: Line Items and Deals')).toBeVisible();
  await options.getByRole('button', { name: 'Edit: acme' }).click();
  await tenants.getByRole('group', { name: 'CRM' }).getByRole('radio', { name: 'None' }).check();
  await expect(tenants.getByText('CRM: None · Revenue model: Line Items and Deals')).toBeVisible();
  await options.getByRole('button', { name: 'Forget acme' }).click();
  await expect(tenants).toHaveAttribute('data-count', '0');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(tenants.getByText('CRM: None · Revenue model: Line Items and Deals')).toBeVisible();
});

test('axe finds nothing in the passport, the question, the marks and the screenshot mode', async ({
  ext,
}) => {
  test.setTimeout(120_000);
  const { panel } = await beside(ext, ACME_LICENSES);
  const found: string[] = [];
  await expect(question(panel)).toBeVisible();
  found.push(...(await faults(panel, 'question')));
  await question(panel).getByRole('button', { name: 'Line Items and Deals' }).click();
  await panel.getByRole('tab', { name: 'Gotchas' }).click();
  await panel.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(panel.getByText(/^Not for this tenant/).first()).toBeVisible();
  found.push(...(await faults(panel, 'answered, marks')));
  await chip(panel, 'acme').click();
  await card(panel, 'acme').getByRole('radio', { name: 'HubSpot' }).check();
  await expect(card(panel, 'acme').getByText('Saved: CRM')).toBeVisible();
  found.push(...(await faults(panel, 'card')));
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Screenshot mode' }).click();
  await expect(panel.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
  await panel.getByRole('tab', { name: 'Notes' }).click();
  found.push(...(await faults(panel, 'screenshot mode, notes')));
  await panel.getByRole('button', { name: 'Leave', exact: true }).click();
  const options = await ext.openPage('options');
  await options.getByRole('button', { name: 'Edit: acme' }).click();
  found.push(...(await faults(options, 'options')));
  expect(found).toEqual([]);
});
