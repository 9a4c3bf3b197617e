/**
 * What a large store of notes costs the *Notes* tab: with a hundred notes and with a hundred thousand, measured in turn,
 * so that a busy moment of the machine meets both.
 */
import type { Page } from '@playwright/test';
import { serveDemo } from '@/demo/serve';
import { launch, type ExtensionBrowser } from '@/scripts/browser/launch';

const FEW = 100;
const MANY = 100_000;
const ROUNDS = 11;

/** How far the list is scrolled, in pixels: some hundred notes. */
const SCROLLED = 40_000;

const MEASURES = ['open list', 'other list', 'open a note', 'longest stop in scrolling'] as const;
type Measure = (typeof MEASURES)[number];
type Times = Record<Measure, number[]>;

/** Milliseconds, and the memory of the page in megabytes once it is idle. */
export async function benchNoteList(): Promise<Record<string, number | string>[]> {
  const browsers = [await withNotes(FEW), await withNotes(MANY)] as const;
  const [few, many] = browsers;
  const times = { few: noTimes(), many: noTimes() };
  try {
    // The first of each is not counted: files and databases are still cold.
    await measure(few, noTimes());
    await measure(many, noTimes());
    for (let round = 0; round < ROUNDS; round += 1) {
      await measure(few, times.few);
      await measure(many, times.many);
    }
    const rows = MEASURES.map((name) => row(name, median(times.few[name]), median(times.many[name])));
    return [...rows, row('memory (MB)', await memory(few), await memory(many)), ...(await search(many))];
  } finally {
    await Promise.all(browsers.map(({ context }) => context.close()));
  }
}

const noTimes = (): Times => ({
  'open list': [],
  'other list': [],
  'open a note': [],
  'longest stop in scrolling': [],
});

function row(measure: string, few: number, many: number): Record<string, number | string> {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { measure, [`${FEW} notes`]: round(few), [`${MANY} notes`]: round(many), ratio: round(many / few) };
}

async function withNotes(count: number): Promise<ExtensionBrowser> {
  const ext = await launch({ viewport: { width: 400, height: 800 } });
  // The compiler of this script names functions, and pages do not know its helper.
  await ext.context.addInitScript('globalThis.__name = (named) => named');
  await serveDemo(ext.context);
  await (await ext.context.newPage()).goto('https://ws.planhat.com/acme/home');
  const panel = await openPanel(ext);
  await panel.locator(NOTES_TAB).click();
  await panel.getByRole('textbox', { name: 'Write a note' }).waitFor();
  await panel.evaluate(fill, count);
  await panel.close();
  return ext;
}

const NOTES_TAB = '#panel-body-notes';

/** The panel, drawn and idle, with *All* chosen in a *Notes* tab that is not open yet. */
async function openPanel({ context, id }: ExtensionBrowser): Promise<Page> {
  const panel = await context.newPage();
  await panel.addInitScript(() => sessionStorage.setItem('notes-scope', '"all"'));
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  await panel.locator('[data-ready]').waitFor();
  // What is not seen at first is fetched now.
  await panel.waitForTimeout(400);
  return panel;
}

async function measure(ext: ExtensionBrowser, times: Times): Promise<void> {
  const panel = await openPanel(ext);
  times['open list'].push(await pressed(panel, NOTES_TAB));
  times['other list'].push(await pressed(panel, 'fieldset input[type=radio]:not(:checked)'));
  times['open a note'].push(await pressed(panel, '[data-note-id] [aria-label="Edit note"]', 'textarea'));
  await panel.keyboard.press('Escape');
  times['longest stop in scrolling'].push(await panel.evaluate(scroll, SCROLLED));
  await panel.close();
}

/** From a press to the frame in which a note shows what it should. */
function pressed(panel: Page, selector: string, inside = 'h3'): Promise<number> {
  return panel.evaluate(
    async ([pressedAt, shows]) => {
      const control = document.querySelector<HTMLElement>(pressedAt);
      if (!control) throw new Error(`There is no ${pressedAt} to press.`);
      for (const note of document.querySelectorAll('[data-note-id]')) note.setAttribute('data-old', '');
      const begun = performance.now();
      control.click();
      const wanted = shows === 'h3' ? '[data-note-id]:not([data-old]) h3' : `[data-note-id] ${shows}`;
      while (!document.querySelector(wanted)) await new Promise((next) => requestAnimationFrame(next));
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      return performance.now() - begun;
    },
    [selector, inside] as const,
  );
}

/** The longest time without a frame while the list is scrolled, as a wheel would. */
async function scroll(pixels: number): Promise<number> {
  const scroller = document.querySelector('#panel-body');
  if (!scroller) throw new Error('There is nothing to scroll.');
  let longest = 0;
  let last = performance.now();
  for (let at = 0; at < pixels; at += 160) {
    scroller.scrollTop = at;
    const now = await new Promise<number>((next) => requestAnimationFrame(next));
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

async function memory(ext: ExtensionBrowser): Promise<number> {
  const panel = await openPanel(ext);
  await pressed(panel, NOTES_TAB);
  await panel.evaluate(scroll, SCROLLED);
  const session = await ext.context.newCDPSession(panel);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await panel.close();
  return usedSize / 1e6;
}

/** A word that no note has: all are looked at, while a save waits for no more than its turn. */
async function search(ext: ExtensionBrowser): Promise<Record<string, number | string>[]> {
  const panel = await openPanel(ext);
  await pressed(panel, NOTES_TAB);
  const begun = performance.now();
  await panel.getByRole('textbox', { name: 'Search notes' }).fill('nowhere-to-be-found');
  await panel.locator('[data-search-status=done]').waitFor();
  const found = performance.now() - begun;
  await panel.getByRole('textbox', { name: 'Search notes' }).fill('nor-this-one');
  await panel.waitForTimeout(300);
  const saving = performance.now();
  await panel.getByRole('textbox', { name: 'Write a note' }).fill('While a search is under way');
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('contentinfo').getByText('Saved').waitFor();
  const saved = performance.now() - saving;
  await panel.close();
  const round = (value: number) => Math.round(value);
  return [
    { measure: 'search through all of them', [`${MANY} notes`]: round(found) },
    { measure: 'save while it goes on', [`${MANY} notes`]: round(saved) },
  ];
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/* eslint-disable no-restricted-syntax -- a bench fills its database as no product may: at once, and without the door */
/** Notes of six hundred characters, straight into the store. */
async function fill(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('field-guide-notes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The notes do not open.'));
  });
  for (let start = 0; start < count; start += 5000) {
    const tx = db.transaction('notes', 'readwrite');
    for (let at = start; at < Math.min(count, start + 5000); at += 1) {
      const note = {
        id: `note-${at}`,
        revision: 1,
        title: `Note ${at}`,
        body: `Line ${at} of **what was learnt** about the sync.\n\n- first\n- second\n\n`.padEnd(
          600,
          'word ',
        ),
        tags: [`tag-${at % 300}`, `kind-${at % 7}`],
        pinned: false,
        createdAt: 1_760_000_000_000,
        updatedAt: 1_760_000_000_000 + at,
        deletedAt: null,
        area: 'L',
        screen: at % 2 ? 'home' : null,
        tenant: `tenant-${at % 40}`,
        record: null,
        entry: null,
      };
      tx.objectStore('notes').put({
        id: note.id,
        note,
        rank: 0,
        textRevision: 1,
        ...(at % 2 ? {} : { areaOnly: 'L' }),
      });
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(new Error('The notes were not written.'));
    });
  }
  // What every write of the product keeps right.
  const tx = db.transaction('meta', 'readwrite');
  tx.objectStore('meta').put({ key: 'state', notes: count, sequence: count });
  await new Promise<void>((resolve) => (tx.oncomplete = () => resolve()));
  db.close();
}
