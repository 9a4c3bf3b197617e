/** Profiles whose notes are damaged, and how a user fares with one. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startKillable } from '@/tests/e2e/killable-browser';
import { type Damage, databaseFolder, type Engine } from './damages';
import { noteBox, openNotes, saveNote, TALL } from './panel';
import { copyProfile } from './profile';

/** What must come back. */
const TEXTS = Array.from({ length: 12 }, (_, index) => `Note ${index + 1}, which must come back`);

export interface Profiles {
  /** With half of the notes in it. */
  older: string;
  /** With all of them, and a copy. */
  whole: string;
}

/** Write notes in both, and wait until the second copy has them. */
export async function makeProfiles(folder: string, { args }: Engine): Promise<Profiles> {
  const profiles = { older: path.join(folder, 'older'), whole: path.join(folder, 'whole') };
  rmSync(profiles.older, { recursive: true, force: true, maxRetries: 5 });
  await writeAll(profiles.older, args, TEXTS.slice(0, 6));
  copyProfile(profiles.older, profiles.whole);
  await writeAll(profiles.whole, args, TEXTS.slice(6));
  return profiles;
}

async function writeAll(profile: string, args: readonly string[], texts: readonly string[]): Promise<void> {
  const browser = await startKillable(profile, args);
  try {
    const panel = await browser.openPanelInTab();
    await openNotes(panel);
    for (const text of texts) await saveNote(panel, text);
    const last = texts.at(-1) ?? '';
    // Files come and go while it is read.
    while (!(await secondCopy(panel).catch(() => '')).includes(last)) await panel.waitForTimeout(100);
  } finally {
    await browser.kill();
  }
}

/** Everything that lies in the second copy. */
const secondCopy = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('second-copy', { create: true });
    const texts: string[] = [];
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') texts.push(await (await handle.getFile()).text());
    }
    return texts.join('\n');
  });

export interface Fared {
  /** Whether the recovery screen stood in place of the notes. */
  wasNoticed: boolean;
  /** Notes that are there in the end, of those that must be. */
  back: number;
}

/** How many notes must come back. */
export const NOTES = TEXTS.length;

/** Damage a copy of the whole profile, open the panel, restore where it asks, look, and write one more. */
export async function fareWith(
  { whole, older }: Profiles,
  engine: Engine,
  damage: Damage | null,
): Promise<Fared> {
  const profile = path.join(path.dirname(whole), 'damaged');
  copyProfile(whole, profile);
  if (damage) {
    const folder = await databaseFolder(profile, engine);
    await damage(folder, await databaseFolder(older, engine));
  }
  const browser = await startKillable(profile, engine.args);
  try {
    const panel = await browser.openPanelInTab();
    await openNotes(panel);
    const wasNoticed = await recoverIfAsked(panel);
    const back = await notesBack(panel);
    await noteBox(panel).waitFor();
    await saveNote(panel, 'written afterwards');
    return { wasNoticed, back };
  } finally {
    await browser.kill();
  }
}

/** Wait for the notes or for what stands in their place; then say no to a restore once, and yes. */
async function recoverIfAsked(panel: Page): Promise<boolean> {
  const screen = panel.locator('[data-recovery]');
  const restore = screen.getByRole('button', { name: /^Restore the copy from/ });
  const dialog = panel.getByRole('dialog');
  // The rows are counted a while after the database is open.
  const checked = panel.locator('[data-notes-health="fine"], [data-notes-health="trouble"]');
  await checked.waitFor({ state: 'attached' });
  if ((await checked.getAttribute('data-notes-health')) === 'fine') return false;
  await restore.click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await screen.waitFor();
  await restore.click();
  await dialog.getByRole('button', { name: /^Restore the copy from/ }).click();
  await screen.waitFor({ state: 'hidden' });
  return true;
}

/** The notes that must come back and are shown, each once. */
async function notesBack(panel: Page): Promise<number> {
  await panel.setViewportSize(TALL);
  await panel.getByRole('radio', { name: 'All' }).check({ force: true });
  const notes = panel.locator('[data-note-id]');
  await notes
    .nth(NOTES - 1)
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined); // told by the count
  const counts = await Promise.all(TEXTS.map((text) => notes.filter({ hasText: text }).count()));
  return counts.filter((count) => count === 1).length;
}
