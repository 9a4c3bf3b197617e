/**
 * Many windows with many tabs write into the same few notes at the same time, each adding a line to what it sees. What
 * was said to be saved is there afterwards: in the note, or in another version of it that was kept beside it.
 */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type KillableBrowser, startKillable } from '@/tests/e2e/killable-browser';
import type { Browser } from 'wxt/browser';
import { exactly, type Figure, told } from './figure';
import { noteBox, openNotes, TALL } from './panel';
import { openProgress } from './progress';
import { between, seeded } from './random';
import { readStored, SILENT_PAGE } from './stored';

/** What the extension's pages see. */
declare const chrome: typeof Browser;

export interface WindowsOptions {
  windows: number;
  tabs: number;
  /** By each tab. */
  edits: number;
}

/** The notes that all tabs write into; few, so that two often meet. */
const SHARED = ['Shared one', 'Shared two', 'Shared three', 'Shared four', 'Shared five'];

/** Edits of each tab between two looks at the progress. */
const EDITS_A_ROUND = 10;

interface Round {
  saved: string[];
  conflicts: number;
}

export async function benchWindows(
  { windows, tabs, edits }: WindowsOptions,
  seed: number,
): Promise<Figure[]> {
  const progress = openProgress<Round>('windows', seed);
  const browser = await startKillable(path.join(progress.folder, 'profile'));
  const rounds = Math.ceil(edits / EDITS_A_ROUND);
  try {
    await makeShared(browser);
    const panels = await openPanels(browser, windows, tabs);
    for (let number = progress.done.length; number < rounds; number += 1) {
      const first = number * EDITS_A_ROUND;
      const count = Math.min(EDITS_A_ROUND, edits - first);
      const done = await Promise.all(
        panels.map((panel, tab) => editMany(panel, tab, { first, count, seed })),
      );
      progress.add({
        saved: done.flatMap(({ saved }) => saved),
        conflicts: done.reduce((sum, { conflicts }) => sum + conflicts, 0),
      });
    }
    const { notes } = await readStored(await browser.openPage(SILENT_PAGE));
    const lines = new Set(notes.flatMap(({ body }) => body.split('\n')));
    const saved = progress.done.flatMap((round) => round.saved);
    const kept = saved.filter((line) => lines.has(line)).length;
    const conflicts = progress.done.reduce((sum, round) => sum + round.conflicts, 0);
    progress.clear();
    const all = windows * tabs * edits;
    return [
      exactly('edits that were said to be saved', saved.length, all),
      exactly('of them, edits that are there', kept, all),
      told('notes that two changed at once, both kept', conflicts),
    ];
  } finally {
    await browser.kill();
  }
}

/** The shared notes, pinned, so that every tab has them at the top. Made once. */
async function makeShared(browser: KillableBrowser): Promise<void> {
  const panel = await browser.openPanelInTab();
  await panel.setViewportSize(TALL);
  await openNotes(panel);
  await panel.getByRole('radio', { name: 'All' }).check({ force: true });
  await noteBox(panel).waitFor();
  const { notes } = await readStored(panel);
  for (const title of SHARED) {
    if (notes.some((note) => note.body.startsWith(title))) continue;
    await noteBox(panel).fill(title);
    await panel.getByRole('button', { name: 'Save note' }).click();
    const note = panel.locator('[data-note-id]').filter({ hasText: title });
    await note.getByRole('button', { name: 'Pin to the top' }).click();
    await note.getByRole('button', { name: 'Unpin' }).waitFor();
  }
  await panel.close();
}

async function openPanels(browser: KillableBrowser, windows: number, tabs: number): Promise<Page[]> {
  const opener = await browser.openPage('options.html');
  await browser.context.addInitScript(() => sessionStorage.setItem('notes-scope', '"all"'));
  for (let number = 0; number < windows; number += 1) {
    await opener.evaluate(
      (count) => chrome.windows.create({ url: Array<string>(count).fill('sidepanel.html') }),
      tabs,
    );
  }
  const panels = () => browser.context.pages().filter((page) => page.url().endsWith('sidepanel.html'));
  while (panels().length < windows * tabs) await opener.waitForTimeout(50);
  await opener.close();
  for (const panel of panels()) {
    panel.setDefaultTimeout(60_000);
    await panel.setViewportSize(TALL);
    await panel.reload();
    await openNotes(panel);
    await panel.locator('[data-note-id]').first().waitFor();
  }
  return panels();
}

interface Share {
  first: number;
  count: number;
  seed: number;
}

async function editMany(panel: Page, tab: number, { first, count, seed }: Share): Promise<Round> {
  const round: Round = { saved: [], conflicts: 0 };
  for (let number = first; number < first + count; number += 1) {
    const random = seeded(seed * 1_000_003 + tab * 1009 + number);
    const line = `Tab ${tab}, edit ${number}`;
    const hadConflict = await addLine(panel, SHARED[between(random, 0, SHARED.length - 1)] ?? '', line);
    round.saved.push(line);
    if (hadConflict) round.conflicts += 1;
  }
  return round;
}

/** Add a line to a note as its tab shows it. Resolves when "Saved" is said, with whether both texts were kept. */
async function addLine(panel: Page, title: string, line: string): Promise<boolean> {
  const note = panel
    .locator('[data-note-id]')
    .filter({ has: panel.getByRole('heading', { name: title, exact: true }) })
    .filter({ has: panel.getByRole('button', { name: 'Unpin' }) });
  // Notes move while others write: a press by its place would miss.
  await note.getByRole('button', { name: 'Edit note' }).dispatchEvent('click');
  const editor = panel.getByRole('textbox', { name: 'Edit note' });
  await editor.press('Control+End');
  await panel.keyboard.insertText(`\n${line}`);
  await editor.press('Control+Enter');
  const conflict = panel.getByRole('alert').filter({ hasText: 'FG-C1' });
  await conflict
    .or(note.getByRole('button', { name: 'Edit note' }))
    .first()
    .waitFor();
  const hadConflict = await conflict.isVisible();
  if (hadConflict) await editor.press('Escape');
  await editor.waitFor({ state: 'detached' });
  return hadConflict;
}
