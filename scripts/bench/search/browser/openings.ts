import type { Browser } from 'wxt/browser';
import { loadArea } from '@/content/areas';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { median } from '../percentile';
import { watchOpening } from './page-probes';
import { titleOfFirst } from './with-notes';

/** What the service worker has; the functions below run there. */
declare const chrome: typeof Browser;

/** Milliseconds from asking for the popup to the frame that shows it; medians. */
export interface Openings {
  /** Nothing typed, nothing opened lately: a list without a line. */
  empty: number;
  /** The first line of what was opened lately. */
  lately: number;
  /** The first line for the query that was kept. */
  kept: number;
  /** The first note for it; `null` where there are no notes. */
  keptNote: number | null;
}

const LINE = '[role=listbox] [role=option]';

/** What to look for in each way to open it. */
const ways = {
  empty: { empty: '[data-ready]' },
  lately: { lately: LINE },
  kept: { kept: LINE, keptNote: `${LINE}[data-note-id]` },
} as const;

type Way = keyof typeof ways;

/** Open the popup in all ways by turns, so that a busy moment of the machine meets each. */
export async function measureOpenings(
  ext: ExtensionBrowser,
  rounds: number,
  hasNotes: boolean,
): Promise<Openings> {
  const times: Record<keyof Openings, number[]> = { empty: [], lately: [], kept: [], keptNote: [] };
  // The first round is not counted: files and databases are still cold.
  for (let round = -1; round < rounds; round += 1) {
    for (const way of Object.keys(ways) as Way[]) {
      const { keptNote, ...selectors } = { keptNote: undefined, ...ways[way] };
      const wanted = hasNotes && keptNote !== undefined ? { ...selectors, keptNote } : selectors;
      const taken = await openOnce(ext, way, wanted);
      if (round >= 0) for (const [name, time] of taken) times[name as keyof Openings].push(time);
    }
  }
  const { empty, lately, kept, keptNote } = times;
  return {
    ...{ empty: median(empty), lately: median(lately), kept: median(kept) },
    keptNote: hasNotes ? median(keptNote) : null,
  };
}

async function openOnce(
  ext: ExtensionBrowser,
  way: Way,
  selectors: Readonly<Record<string, string>>,
): Promise<[name: string, time: number][]> {
  await prepare(ext, way);
  const popup = await ext.context.newPage();
  await popup.addInitScript(watchOpening, { ...selectors });
  await popup.goto(`chrome-extension://${ext.id}/popup.html`);
  const times: [string, number][] = [];
  for (const name of Object.keys(selectors)) {
    const attribute = `data-bench-${name.toLowerCase()}`;
    const shown = popup.locator(`html[${attribute}]`);
    await shown.waitFor({ state: 'attached', timeout: 60_000 });
    times.push([name, Number(await shown.getAttribute(attribute))]);
  }
  await popup.close();
  return times;
}

async function prepare(ext: ExtensionBrowser, way: Way): Promise<void> {
  const worker = await ext.worker();
  const when = Date.now();
  const [entry] = (await loadArea('D')).entries;
  await worker.evaluate(
    async ([searchQuery, opened]) => {
      await chrome.storage.session.set({ searchQuery });
      await chrome.storage.local.set({ opened });
    },
    [
      way === 'kept' ? { query: titleOfFirst(), at: when } : null,
      way === 'lately' && entry ? [{ kind: 'entry', id: entry.id, when, count: 1 }] : [],
    ] as const,
  );
}
