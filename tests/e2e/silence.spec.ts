import { sessionContents } from '@/scripts/browser/state';
import { expect, test } from './fixtures';

const STRANGERS = [
  'https://ws.planhat.com.evil.test/acme/home',
  'https://help.planhat.com/en/articles/1',
  'https://api.planhat.com/companies',
  'https://acme.planhat.com/home',
  'http://ws.planhat.com/acme/home',
  'https://ws.planhat.com:8443/acme/home',
];

test('stays silent on everything that is not the app', async ({ ext }) => {
  const page = '<!doctype html><h1>App Center</h1><button>+ New app</button>';
  await ext.context.route(
    (url) => STRANGERS.includes(url.href),
    (route) => route.fulfill({ contentType: 'text/html', body: page }),
  );
  for (const url of STRANGERS) {
    const tab = await ext.context.newPage();
    await tab.goto(url);
    await tab.waitForTimeout(300);
    await expect(tab.locator('field-guide'), url).toHaveCount(0);
    await tab.close();
  }
  expect(await sessionContents(await ext.worker())).toEqual({});
});

test('asks the network for nothing', async ({ ext }) => {
  const asked: string[] = [];
  ext.context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const demo =
      /^(ws|app)\.planhat\.com$/.test(hostname) && !request.frame().url().startsWith('chrome-extension:');
    if (protocol !== 'chrome-extension:' && protocol !== 'data:' && protocol !== 'blob:' && !demo)
      asked.push(request.url());
  });
  const violations: string[] = [];
  ext.context.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/.test(message.text()))
      violations.push(message.text());
  });
  const page = await ext.context.newPage();
  await page.goto('https://ws.planhat.com/acme/home');
  const panel = await ext.openPanel(page);
  for (const name of ['Check', 'Gotchas', 'Fix', 'Reference', 'Notes'])
    await panel.getByRole('tab', { name }).click();
  const popup = await ext.openPage('popup');
  await popup.getByRole('combobox').fill('automation');
  await expect(popup.locator('[data-entry-id]').first()).toBeVisible();
  await ext.openPage('options');
  expect(asked).toEqual([]);
  expect(violations.filter((text) => text.includes('chrome-extension'))).toEqual([]);
});
