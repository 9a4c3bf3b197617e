import type { Page, Worker } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { expect, test } from './fixtures';

/** As far as these tests reach into the built extension. */
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  omnibox: {
    onInputStarted: { dispatch: () => void };
    onInputChanged: { dispatch: (typed: string, suggest: (lines: Line[]) => void) => void };
    onInputEntered: { dispatch: (chosen: string, where: string) => void };
  };
};

interface Line {
  content: string;
  description: string;
}

const HOME = 'https://ws.planhat.com/acme/home';
const FIX = 'My automation is not triggering';

/** What the address bar itself does at each letter: nobody can type there without a screen. */
const suggested = (worker: Worker, typed: string): Promise<Line[]> =>
  worker.evaluate(
    (text) =>
      new Promise<Line[]>((resolve) => {
        chrome.omnibox.onInputStarted.dispatch();
        chrome.omnibox.onInputChanged.dispatch(text, resolve);
      }),
    typed,
  );

const choose = (worker: Worker, chosen: string, where = 'currentTab'): Promise<void> =>
  worker.evaluate(
    ([text = '', place = '']) => chrome.omnibox.onInputEntered.dispatch(text, place),
    [chosen, where],
  );

const openedGuide = (ext: ExtensionBrowser): Promise<Page> =>
  ext.context.waitForEvent('page', (page) => page.url().includes('sidepanel.html'));

/** As the browser does after half a minute without work. */
async function stopWorker(ext: ExtensionBrowser): Promise<void> {
  const page = await ext.openPage('options');
  const cdp = await ext.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => null));
  await page.close();
}

/** Whether the worker carries the guide. */
const hasGuide = (worker: Worker): Promise<boolean> =>
  worker.evaluate(() => 'fieldGuideAddressBar' in globalThis);

test('a worker that was stopped and woken has the guide again, once somebody types', async ({ ext }) => {
  await ext.worker();
  const app = await ext.context.newPage();
  await app.goto(HOME);
  await stopWorker(ext);
  await app.bringToFront();
  const worker = await ext.worker();
  expect(await hasGuide(worker)).toBe(false);

  const [first, ...others] = await suggested(worker, 'automaton not trig');
  expect(await hasGuide(worker)).toBe(true);
  expect(first?.content).toBe(FIX);
  expect(first?.description).toMatch(/<match>automation<\/match>.*<dim>– Fix · Automation<\/dim>/);
  expect(others).toHaveLength(5);
  expect(await suggested(worker, 'n: kickoff')).toEqual([]);
  const [place] = await suggested(worker, '/ export');
  expect(place?.content).toBe('/ Export notes');
});

test('what is chosen opens at its place', async ({ ext }) => {
  const worker = await ext.worker();
  const app = await ext.context.newPage();
  await app.goto(HOME);
  await expect(app.locator('field-guide')).toBeAttached();
  await app.bringToFront();
  await suggested(worker, 'automation not trig');
  const entry = openedGuide(ext);
  await choose(worker, FIX);
  await expect((await entry).getByRole('heading', { name: FIX })).toBeVisible();
  expect(app.url()).toBe(HOME);

  const dialog = openedGuide(ext);
  await choose(worker, '/ Export notes', 'newForegroundTab');
  await expect((await dialog).getByRole('dialog', { name: 'Export notes' })).toBeVisible();

  const area = openedGuide(ext);
  await choose(worker, '/ Switch to area: CRM sync', 'newForegroundTab');
  await expect((await area).getByText('You are looking at CRM sync')).toBeVisible();
});

test('a question without a line goes on in the guide, and into no address', async ({ ext }) => {
  const worker = await ext.worker();
  const app = await ext.context.newPage();
  await app.goto(HOME);
  await app.bringToFront();
  await suggested(worker, 'duplicate companies');
  const page = openedGuide(ext);
  await choose(worker, 'duplicate companies', 'newForegroundTab');
  const guide = await page;
  await expect(guide.getByRole('combobox')).toHaveValue('duplicate companies');
  await expect(guide.getByRole('option').first()).toBeVisible();
  expect(guide.url()).not.toContain('duplicate');
});

test('a screen opens beside the Planhat tab', async ({ ext }) => {
  const worker = await ext.worker();
  const app = await ext.context.newPage();
  await app.goto('https://ws.planhat.com/acme/home/data-explorer/company');
  await expect(app.locator('field-guide')).toBeAttached();
  await app.bringToFront();
  const [line] = await suggested(worker, '/ home');
  expect(line?.description).toContain('Opens in a tab beside this one');
  const opened = ext.context.waitForEvent('page');
  await choose(worker, line?.content ?? '');
  await expect.poll(async () => (await opened).url()).toBe(HOME);
  expect(app.url()).toContain('data-explorer');
});
