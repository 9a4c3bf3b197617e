import { demoScreens } from '@/demo/tour';
import { visitStop } from '@/demo/visit';
import { hideLauncher, readingInFront } from '@/scripts/browser/state';
import { expect, test } from './fixtures';

/**
 * Stops whose labels do not carry more than this: a report that is named like everybody's pages, and legacy pages
 * that show a vendor's name or one everyday word. The list may only shrink.
 */
const HONEST: Readonly<Record<string, string>> = {
  'Bookings report': 'home-page',
  'Renewals report': 'home-page',
  'Invoices report': 'home-page',
  'Data Explorer': 'data-explorer-company', // its table is chosen
  'Data, older app': 'data-explorer-company', // its first tab is open
  'Service Accounts, older app': 'private-app-detail', // one of them is open beside the list
  'Actions, older app': 'unknown',
  'Conversations, older app': 'unknown',
  'Automate, older app': 'unknown',
  'Integrations, older app': 'unknown',
};
const expected = (stop: (typeof demoScreens)[number]) =>
  HONEST[stop.title] ??
  (/^Integration: .*older app$/.test(stop.title) && !/Salesforce|HubSpot|Pipedrive/.test(stop.title)
    ? null
    : stop.id);

test('names every screen of the demo workspace, and is never sure of a wrong one', async ({ ext }) => {
  test.setTimeout(300_000);
  const worker = await ext.worker();
  await hideLauncher(worker);
  const page = await ext.context.newPage();
  const wrong: string[] = [];
  const wronglySure: string[] = [];
  for (const stop of demoScreens) {
    const screen = expected(stop);
    await visitStop(page, stop);
    let seen = await readingInFront(worker);
    for (let tries = 0; tries < 40 && seen.screen !== (screen ?? stop.id); tries += 1) {
      await page.waitForTimeout(screen === null ? 10 : 50);
      seen = await readingInFront(worker);
    }
    const line = `${stop.title}: ${stop.id} seen as ${seen.screen} (${seen.confidence})`;
    if (screen !== null && seen.screen !== screen) wrong.push(line);
    if (seen.confidence === 'sure' && seen.screen !== stop.id && seen.screen !== screen)
      wronglySure.push(line);
  }
  expect(wrong).toEqual([]);
  expect(wronglySure).toEqual([]);
});
