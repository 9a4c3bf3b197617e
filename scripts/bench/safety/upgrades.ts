/** SIGKILL while the notes of the first version are brought up to date: they are old or new afterwards, never between. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startKillable } from '@/tests/e2e/killable-browser';
import { atLeast, exactly, type Figure, told } from './figure';
import { noteBox, openNotes } from './panel';
import { copyProfile } from './profile';
import { openProgress } from './progress';
import { between, seeded } from './random';
import { readStored, SILENT_PAGE, type Stored } from './stored';

/** A database as the code of version 1 left it. */
const FROZEN = new URL('../../../tests/fixtures/databases/v1.json', import.meta.url);

/** The notes of the frozen database are few: more of them, so that the upgrade takes long enough to be hit. */
const COPIES = 400;

const SHAPES = {
  old: { version: 1, stores: ['drafts', 'notes'], hasTags: false },
  new: {
    version: 3,
    stores: ['changes', 'drafts', 'imports', 'meta', 'notes', 'versions'],
    hasTags: true,
  },
};

interface Round {
  outcome: 'old' | 'new' | 'between';
  /** All notes are as they were, and the panel then shows them. */
  isWhole: boolean;
}

export async function benchUpgrades(kills: number, seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('upgrades', seed);
  const frozen = path.join(progress.folder, 'frozen');
  const { rows, takes } = await makeFrozen(frozen);
  for (let number = progress.done.length; number < kills; number += 1) {
    const random = seeded(seed * 1_000_003 + number);
    const profile = path.join(progress.folder, 'killed');
    copyProfile(frozen, profile);
    await killWhileOpening(profile, between(random, 0, Math.round(takes * 1.2)));
    progress.add(await lookAgain(profile, rows));
  }
  const rounds = progress.done;
  progress.clear();
  const count = (kept: (round: Round) => boolean) => rounds.filter(kept).length;
  return [
    told('kills while upgrading', rounds.length),
    exactly(
      'neither old nor new',
      count(({ outcome }) => outcome === 'between'),
      0,
    ),
    exactly(
      'notes changed or said to be lost',
      count(({ isWhole }) => !isWhole),
      0,
    ),
    // Otherwise all came too early or too late, and nothing was tried.
    atLeast(
      'old',
      count(({ outcome }) => outcome === 'old'),
      1,
    ),
    atLeast(
      'new',
      count(({ outcome }) => outcome === 'new'),
      1,
    ),
  ];
}

/** A profile with the frozen database, what lies in it, and how long the panel needs to bring it up to date. */
async function makeFrozen(profile: string): Promise<{ rows: string; takes: number }> {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await startKillable(profile);
  const page = await browser.openPage(SILENT_PAGE);
  await page.evaluate(thaw, { text: readFileSync(FROZEN, 'utf8'), copies: COPIES });
  const { rows } = await readStored(page);
  await browser.kill();

  const timed = `${profile}-timed`;
  copyProfile(profile, timed);
  const takes = await timeUpgrade(timed);
  rmSync(timed, { recursive: true, force: true, maxRetries: 5 });
  return { rows, takes };
}

/** From the press on *Notes*, which opens them, to the end of the upgrade, in milliseconds. */
async function timeUpgrade(profile: string): Promise<number> {
  const browser = await startKillable(profile);
  try {
    const watching = await browser.openPage(SILENT_PAGE);
    const panel = await browser.openPanelInTab();
    const begun = performance.now();
    await openNotes(panel);
    while ((await versionIn(watching)) < SHAPES.new.version) await watching.waitForTimeout(20);
    return performance.now() - begun;
  } finally {
    await browser.kill();
  }
}

const versionIn = (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'field-guide-notes')?.version ?? 0,
  );

async function killWhileOpening(profile: string, after: number): Promise<void> {
  const browser = await startKillable(profile);
  await openNotes(await browser.openPanelInTab());
  await pause(after);
  await browser.kill();
}

async function lookAgain(profile: string, rows: string): Promise<Round> {
  const browser = await startKillable(profile);
  try {
    const silent = await browser.openPage(SILENT_PAGE);
    const found = await readStored(silent);
    const outcome = shapeOf(found);
    const panel = await browser.openPanelInTab();
    await openNotes(panel);
    await noteBox(panel).waitFor();
    while ((await versionIn(silent)) < SHAPES.new.version) await silent.waitForTimeout(20);
    // The rows are counted after the database is open.
    await panel.waitForTimeout(500);
    const isMissed = (await panel.locator('[data-recovery]').count()) > 0;
    const after = await readStored(silent);
    return { outcome, isWhole: found.rows === rows && after.rows === rows && !isMissed };
  } finally {
    await browser.kill();
  }
}

/** Every part of a version, or of the other: its number, its stores, its index, what it says of itself. */
function shapeOf({ version, stores, indexes, state, notes }: Stored): Round['outcome'] {
  const isOf = ({ old }: { old: boolean }) => {
    const shape = old ? SHAPES.old : SHAPES.new;
    return (
      version === shape.version &&
      stores.join() === shape.stores.join() &&
      indexes.includes('byTag') === shape.hasTags &&
      (old ? state === null : state?.notes === notes.length)
    );
  };
  if (isOf({ old: true })) return 'old';
  return isOf({ old: false }) ? 'new' : 'between';
}

/** Put the frozen database on the disk, each of its notes many times over. Runs in the page. */
async function thaw({ text, copies }: { text: string; copies: number }): Promise<void> {
  const frozen = JSON.parse(text) as {
    name: string;
    version: number;
    stores: {
      name: string;
      keyPath: string | string[];
      indexes: { name: string; keyPath: string | string[] }[];
      rows: { id: string; note: { id: string } }[];
    }[];
  };
  const opening = indexedDB.open(frozen.name, frozen.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of frozen.stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const row of rows) store.put(row);
      if (name !== 'notes') continue;
      for (let copy = 0; copy < copies; copy += 1) {
        for (const row of rows) {
          const id = `${row.id}-${copy}`;
          store.put({ ...row, id, note: { ...row.note, id } });
        }
      }
    }
  };
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(new Error('The frozen database was not thawed.'));
  });
  opening.result.close();
}
