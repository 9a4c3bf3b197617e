/** The extension is updated again and again while Planhat tabs are open: each of them goes on working. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { serveDemo } from '@/demo/serve';
import { EXTENSION, type ExtensionBrowser, launch } from '@/scripts/browser/launch';
import { readingOf } from '@/scripts/browser/state';
import { median } from '../median';
import { atMost, exactly, type Figure, told } from '../safety/figure';
import { timeUntil } from './time-until';

const HOME = 'https://ws.planhat.com/acme/home';
const TABS = 5;
/** Each tab goes round among these, and no two are at the same one: they are told apart by their address. */
const STOPS = [
  { link: 'Data Explorer', screen: 'data-explorer-company' },
  { link: 'Calendar', screen: 'calendar' },
  { link: 'Email Manager', screen: 'email-manager' },
  { link: 'Notifications', screen: 'notifications' },
  { link: 'Timesheets', screen: 'timesheets' },
] as const;
const stopOf = (round: number, tab: number) => STOPS[(round + tab) % STOPS.length] ?? STOPS[0];
/** So long after an update, nothing of the old version may be heard. */
const QUIET_AFTER_MS = 1000;

/** What one update did. */
interface Round {
  /** Milliseconds from the update until each tab was told of by its new script. */
  again: number[];
  /** Tabs that then told the next screen. */
  following: number;
  /** Tabs that show another number of launchers than one. */
  doubled: number;
  /** The launcher of one tab opened the panel. */
  opened: boolean;
  errors: string[];
}

/** The next version, in the folder the extension was loaded from. */
function raiseVersion(folder: string, to: number): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version: `1.0.${to}` }));
}

/** What pages and old scripts throw or complain of. */
function listen(page: Page): { message: string; at: number }[] {
  const heard: { message: string; at: number }[] = [];
  const hear = (message: string) => heard.push({ message, at: performance.now() });
  page.on('pageerror', ({ message }) => hear(message));
  page.on('console', (line) => line.type() === 'error' && hear(line.text()));
  return heard;
}

async function update(
  ext: ExtensionBrowser,
  pages: readonly Page[],
  heard: ReturnType<typeof listen>[],
  round: number,
): Promise<Round> {
  const begun = performance.now();
  await ext.reload();
  const worker = await ext.worker();
  const known = (page: Page) => readingOf(worker, page.url()).catch(() => undefined);
  const again = await Promise.all(
    pages.map((page) => timeUntil(begun, async () => (await known(page)) !== undefined)),
  );

  await pause(Math.max(0, begun + QUIET_AFTER_MS - performance.now()));
  const quietFrom = performance.now();
  // Each tab does what wakes every script in it, old ones too: it goes elsewhere, by a real click.
  let following = 0;
  for (const [index, page] of pages.entries()) {
    const stop = stopOf(round, index);
    await follow(page, stop.link);
    const followed = await timeUntil(
      performance.now(),
      async () => (await known(page))?.screen === stop.screen,
    );
    if (followed < Infinity) following += 1;
  }
  const counts = await Promise.all(pages.map((page) => page.locator('field-guide').count()));
  const front = pages[round % pages.length];
  await front?.bringToFront();
  const opened = front ? await opensPanel(ext, front) : false;
  return {
    again,
    following,
    doubled: counts.filter((count) => count !== 1).length,
    opened,
    errors: heard.flatMap((each) => each.filter(({ at }) => at > quietFrom).map(({ message }) => message)),
  };
}

const follow = (page: Page, link: string): Promise<void> =>
  page.getByRole('link', { name: link, exact: true }).click();

const CONTROL = 'thrown on purpose';

const hasControl = (heard: ReturnType<typeof listen>): boolean =>
  heard.some(({ message }) => message.includes(CONTROL));

/** The control: an error where our own script lives must be heard, or silence would say nothing. */
async function throwInTab(ext: ExtensionBrowser): Promise<void> {
  const worker = await ext.worker();
  // As text: what builds this file gives inner functions a mark that the worker does not know.
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://ws.planhat.com/*' });
    const func = () => void setTimeout(() => Promise.reject(new Error('${CONTROL}')));
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
  })()`);
}

async function opensPanel(ext: ExtensionBrowser, page: Page): Promise<boolean> {
  const panel = await ext.openPanel(page).catch(() => null);
  if (!panel) return false;
  return panel
    .locator('[data-ready]')
    .waitFor({ state: 'attached', timeout: 5000 })
    .then(() => true)
    .catch(() => false);
}

/** Some updates beside five tabs. */
export async function benchUpdates(updates: number): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'field-guide-updated-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const ext = await launch({ extension: folder });
  const rounds: Round[] = [];
  let heardOnPurpose: boolean;
  try {
    await serveDemo(ext.context);
    const pages = await Promise.all(Array.from({ length: TABS }, () => ext.context.newPage()));
    const heard = pages.map(listen);
    for (const [index, page] of pages.entries()) {
      await page.goto(HOME);
      await follow(page, stopOf(0, index).link);
    }
    for (let round = 1; round <= updates; round += 1) {
      raiseVersion(folder, round);
      rounds.push(await update(ext, pages, heard, round));
    }
    await throwInTab(ext);
    heardOnPurpose =
      (await timeUntil(performance.now(), () => Promise.resolve(heard.some(hasControl)))) < Infinity;
  } finally {
    await ext.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const times = rounds.flatMap(({ again }) => again);
  const sum = (count: (round: Round) => number) => rounds.reduce((all, round) => all + count(round), 0);
  const errors = rounds.flatMap((round) => round.errors);
  return [
    told('updates', updates),
    told('tabs beside each', TABS),
    told('until a tab works again, median (ms)', median(times)),
    atMost('until a tab works again, slowest (ms)', Math.max(...times), 2000),
    exactly(
      'tabs that then follow to the next screen',
      sum(({ following }) => following),
      updates * TABS,
    ),
    exactly(
      'tabs without exactly one launcher',
      sum(({ doubled }) => doubled),
      0,
    ),
    exactly(
      'launchers pressed that opened the panel',
      sum(({ opened }) => Number(opened)),
      updates,
    ),
    exactly('errors thrown on purpose by a script like ours that were heard', Number(heardOnPurpose), 1),
    exactly('errors later than 1 s after an update', errors.length, 0),
    ...(errors[0] === undefined ? [] : [told('the first of them', errors[0])]),
  ];
}
