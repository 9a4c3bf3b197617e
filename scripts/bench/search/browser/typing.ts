import type { Page } from '@playwright/test';
import { messages } from '@/components/search/state-messages';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { seededRandom } from '@/tests/lib/search/queries/mistype';
import { percentile } from '../percentile';
import { drawBarePage, watchKeys } from './page-probes';

/** From one key to the next, in milliseconds: somebody who types well. */
const BETWEEN_KEYS = { least: 70, most: 180 };
/** After a query, before the next one. */
const READING = 300;

/** From a key to what it brings, in milliseconds. */
export interface Typing {
  keys: number;
  /** The last change of the list. */
  changed: { p50: number; p95: number };
  /** The first change, painted. */
  first: { p50: number; p95: number };
  /** All of it, painted. */
  painted: { p50: number; p95: number };
  /** Share of keys before whose notes the next key came. */
  overtaken: number;
  /** What the page holds after it, in bytes. */
  memory: number;
}

/** Type into the popup. */
export async function typeInPopup(ext: ExtensionBrowser, queries: readonly string[]): Promise<Typing> {
  const popup = await ext.context.newPage();
  await popup.addInitScript(watchKeys, messages.looking);
  await popup.goto(`chrome-extension://${ext.id}/popup.html`);
  await popup.locator('[data-ready]').waitFor();
  await popup.waitForTimeout(500);
  return typeInto(popup, queries, () => popup.keyboard.press('Escape'));
}

/** Type into a page that does nothing: what the browser takes by itself. */
export async function typeInBarePage(ext: ExtensionBrowser, queries: readonly string[]): Promise<Typing> {
  const page = await ext.context.newPage();
  await page.evaluate(watchKeys, messages.looking);
  await page.evaluate(drawBarePage);
  return typeInto(page, queries, () => page.keyboard.press('Control+a'));
}

async function typeInto(page: Page, queries: readonly string[], clear: () => Promise<void>): Promise<Typing> {
  const random = seededRandom(3);
  for (const query of queries) {
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const { least, most } = BETWEEN_KEYS;
      await page.waitForTimeout(least + random() * (most - least));
    }
    await page.waitForTimeout(READING);
    await clear();
    await page.waitForTimeout(READING);
  }
  const keys = await page.evaluate(() => globalThis.benchKeys);
  const memory = await heldBy(page);
  await page.close();
  const both = (times: readonly number[]) => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  return {
    keys: keys.length,
    changed: both(keys.flatMap(({ changed }) => changed ?? [])),
    first: both(keys.flatMap(({ first }) => first ?? [])),
    painted: both(keys.map(({ painted }) => painted)),
    overtaken: keys.filter(({ overtaken }) => overtaken).length / keys.length,
    memory,
  };
}

/** What the scripts of a page hold, typed arrays included, in bytes. */
export async function heldBy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}
