import type { Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';

/** What the service worker itself sees. The functions below run there. */
declare const chrome: typeof Browser;

/** What the extension makes of the tab in front. */
export interface Seen {
  screen: string;
  confidence: string;
  alternatives: string[];
}

const NOTHING: Seen = { screen: '', confidence: '', alternatives: [] };

/** The last reading of the tab in front, before teachings; empty where there is none. */
export async function readingInFront(worker: Worker): Promise<Seen> {
  const stored = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const key = `screen-${tab?.id ?? 0}`;
    return (await chrome.storage.session.get(key))[key];
  });
  return (stored as { reading: Seen } | undefined)?.reading ?? NOTHING;
}

/** The last reading of the tab at an address; `undefined` where the extension is silent. */
export async function readingOf(worker: Worker, url: string): Promise<Seen | undefined> {
  const stored = await worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    const key = `screen-${tab?.id ?? 0}`;
    return (await chrome.storage.session.get(key))[key];
  }, url);
  return (stored as { reading: Seen } | undefined)?.reading;
}

/** Everything in `storage.session`. */
export const sessionContents = (worker: Worker): Promise<Record<string, unknown>> =>
  worker.evaluate(() => chrome.storage.session.get<Record<string, unknown>>());

/** Take the launcher out of the way, for pages whose controls lie under it. */
export const hideLauncher = (worker: Worker): Promise<void> =>
  worker.evaluate(() => chrome.storage.local.set({ launcher: { top: 0.42, size: 'hidden' } }));
