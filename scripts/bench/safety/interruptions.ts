/** What comes in between while notes are imported. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '@/scripts/browser/launch';
import { type KillableBrowser, startKillable } from '@/tests/e2e/killable-browser';
import { chooseFile, ended, offered, pressImport, zipFile } from './import-dialog';
import { backupOf, withBadLastLine } from './made-notes';
import { between } from './random';
import { SILENT_PAGE } from './stored';

/** An import under way. */
export interface Attempt {
  browser: KillableBrowser;
  /** The options page. */
  options: Page;
  random: () => number;
  /** Ids of its notes begin with this. */
  prefix: string;
}

export interface Interruption {
  name: string;
  /** @param extension - The folder to load it from. */
  start: (profile: string, extension: string, random: () => number) => Promise<KillableBrowser>;
  /** Import, with something in between. Resolves with the number of notes that the user agreed to; 0: none. */
  run: (attempt: Attempt) => Promise<number>;
}

const NOTES = 1000;
/** So many that reading them takes a while. */
const MANY_NOTES = 8000;

const start: Interruption['start'] = (profile, extension) =>
  startKillable(profile, [], copyExtension(extension));
const importOf = (prefix: string, count: number) => zipFile('import.zip', backupOf(prefix, count));

export const interruptions: Interruption[] = [
  {
    name: 'the browser is killed',
    start,
    async run({ browser, options, random, prefix }) {
      await chooseFile(options, importOf(prefix, NOTES));
      const count = await offered(options);
      await pressImport(options);
      await options.waitForTimeout(between(random, 0, 700));
      await browser.kill();
      return count;
    },
  },
  {
    name: 'the disk is full',
    start: startWithQuota,
    async run({ options, prefix }) {
      await chooseFile(options, importOf(prefix, NOTES));
      const count = await offered(options);
      await pressImport(options);
      await ended(options);
      return count;
    },
  },
  {
    name: 'the worker is stopped',
    start,
    async run({ browser, options, random, prefix }) {
      const isReader = random() < 0.5;
      await chooseFile(options, importOf(prefix, isReader ? MANY_NOTES : NOTES));
      if (isReader) await stopReader(options, between(random, 0, 400));
      const count = await offered(options);
      if (count === 0) return 0;
      await pressImport(options);
      if (!isReader) {
        await options.waitForTimeout(between(random, 0, 400));
        await stopServiceWorker(browser);
      }
      await ended(options);
      return count;
    },
  },
  {
    name: 'the last line is bad',
    start,
    async run({ options, random, prefix }) {
      await chooseFile(options, zipFile('import.zip', withBadLastLine(prefix, NOTES, random)));
      const count = await offered(options);
      if (count === 0) return 0;
      await pressImport(options);
      await ended(options);
      return count;
    },
  },
];

async function stopReader(options: Page, after: number): Promise<void> {
  const reader =
    options.workers()[0] ?? (await options.waitForEvent('worker', { timeout: 2000 }).catch(() => null));
  await options.waitForTimeout(after);
  await reader?.evaluate(() => self.close()).catch(() => undefined); // it may have ended by itself
}

async function stopServiceWorker({ context, origin }: KillableBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/${SILENT_PAGE}`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Bytes that are left for what is imported: from too few for the copy before it to enough for all of it. */
async function startWithQuota(
  profile: string,
  extension: string,
  random: () => number,
): Promise<KillableBrowser> {
  const browser = await startKillable(profile, [], copyExtension(extension, { isLimited: true }));
  const page = await browser.openPage(SILENT_PAGE);
  const cdp = await browser.context.newCDPSession(page);
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: browser.origin });
  const left = between(random, 0, 3_000_000);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize: usage + left });
  return browser;
}

/**
 * Copy the built extension. Always to the same folder: its id, and with it its data, follows from that.
 *
 * @param isLimited - Without `unlimitedStorage`, which makes the browser ask for no quota.
 */
export function copyExtension(to: string, { isLimited = false } = {}): string {
  cpSync(EXTENSION, to, { recursive: true });
  const manifest = path.join(to, 'manifest.json');
  if (isLimited) writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"unlimitedStorage",', ''));
  return to;
}
