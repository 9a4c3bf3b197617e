import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const HOME = 'https://ws.planhat.com/acme/home';
const COMPANIES = 'https://ws.planhat.com/acme/home/data-explorer/company';
const WITHIN_A_SECOND = { timeout: 1000 };

const shows = (panel: Page, screen: string) =>
  expect(panel.locator('[data-screen]').first()).toHaveAttribute('data-screen', screen, WITHIN_A_SECOND);

test('the panel follows navigation inside the app, back and forward included', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPanel(page);
  await shows(panel, 'home');
  await expect(panel.locator('[data-ready]')).toBeAttached();

  await page.getByRole('link', { name: 'Data Explorer' }).click();
  await expect(page).toHaveURL(/data-explorer/);
  await shows(panel, 'data-explorer-company');
  await page.goBack();
  await shows(panel, 'home');
  await page.goForward();
  await shows(panel, 'data-explorer-company');
});

test('the panel notices tabs and dialogs that change without an address', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(HOME);
  const panel = await ext.openPanel(page);
  await page.getByRole('button', { name: 'Acme Tools' }).click();
  await page.getByRole('menuitem', { name: 'Data Model' }).click();
  await shows(panel, 'data-model');
  const address = page.url();
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await page.getByRole('tab', { name: 'Rules' }).click();
  await shows(panel, 'field-rules');
  await page.getByRole('tab', { name: 'Powertools' }).click();
  await shows(panel, 'powertools');
  expect(page.url()).toBe(address);

  await page.getByRole('button', { name: 'Acme Tools' }).click();
  await page.getByRole('menuitem', { name: 'App Center' }).click();
  await shows(panel, 'app-center');
  await page.getByRole('button', { name: '+ New app' }).click();
  await shows(panel, 'apps-library');
  await page.keyboard.press('Escape');
  await shows(panel, 'app-center');
});

test('the panel follows the tab in front', async ({ ext }) => {
  const first = await ext.context.newPage();
  await first.goto(HOME);
  const panel = await ext.openPanel(first);
  const second = await ext.context.newPage();
  await second.goto(COMPANIES);
  await second.bringToFront();
  await shows(panel, 'data-explorer-company');
  await first.bringToFront();
  await shows(panel, 'home');

  const other = await ext.context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  await shows(panel, 'not-a-screen');
  await first.bringToFront();
  await shows(panel, 'home');
});

test('the panel as a tab follows the Planhat tab beside it', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(COMPANIES);
  const panel = await ext.openPage('sidepanel');
  await shows(panel, 'data-explorer-company');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await shows(panel, 'calendar');
});
