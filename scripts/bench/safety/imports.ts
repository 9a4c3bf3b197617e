/** Imports with something in between: a killed browser, a full disk, a stopped worker, a file that is bad at its end. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { startKillable } from '@/tests/e2e/killable-browser';
import { atLeast, exactly, type Figure, told } from './figure';
import { copyExtension, type Interruption, interruptions } from './interruptions';
import { noteBox, openNotes, saveNote } from './panel';
import { copyProfile } from './profile';
import { openProgress } from './progress';
import { seeded } from './random';
import { readStored, SILENT_PAGE, type Stored } from './stored';

interface Round {
  way: string;
  outcome: 'nothing' | 'all' | 'partial';
  /** The notes that were there before are unchanged, and the panel misses none. */
  isWhole: boolean;
}

/** Notes that are there before. */
const BEFORE = 15;
const BEFORE_TEXT = 'Here before';

/** @param imports - Of all ways together, in turn. */
export async function benchImports(imports: number, seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('imports', seed);
  const place: Place = {
    base: path.join(progress.folder, 'base'),
    extension: path.join(progress.folder, 'extension'),
  };
  if (progress.done.length === 0) await makeBase(place);
  for (let number = progress.done.length; number < imports; number += 1) {
    const way = interruptions[number % interruptions.length];
    if (!way) throw new Error('There is nothing to come in between.');
    progress.add(await round(way, place, number, seeded(seed * 1_000_003 + number)));
  }
  const rounds = progress.done;
  progress.clear();
  const count = (kept: (round: Round) => boolean) => rounds.filter(kept).length;
  return [
    told('interrupted imports', rounds.length),
    exactly(
      'of them, partly there',
      count(({ outcome }) => outcome === 'partial'),
      0,
    ),
    exactly(
      'of them, other notes changed or said to be lost',
      count(({ isWhole }) => !isWhole),
      0,
    ),
    ...interruptions.map(({ name }) => {
      const [nothing, all] = (['nothing', 'all'] as const).map((outcome) =>
        count((each) => each.way === name && each.outcome === outcome),
      );
      return told(`${name}: nothing of it, all of it`, `${nothing ?? 0}, ${all ?? 0}`);
    }),
    // Otherwise all came too early, and nothing was tried.
    atLeast(
      'of them, nothing written',
      count(({ outcome }) => outcome === 'nothing'),
      imports / 4,
    ),
  ];
}

interface Place {
  /** A profile with some notes in it. */
  base: string;
  /** Where the extension is loaded from. */
  extension: string;
}

async function makeBase({ base, extension }: Place): Promise<void> {
  rmSync(base, { recursive: true, force: true });
  const browser = await startKillable(base, [], copyExtension(extension));
  const panel = await browser.openPanelInTab();
  await openNotes(panel);
  await noteBox(panel).waitFor();
  for (let number = 0; number < BEFORE; number += 1) await saveNote(panel, `${BEFORE_TEXT} ${number}`);
  await panel.waitForTimeout(500);
  await browser.kill();
}

async function round(
  { name, start, run }: Interruption,
  { base, extension }: Place,
  number: number,
  random: () => number,
): Promise<Round> {
  const profile = `${base}-${number}`;
  copyProfile(base, profile);
  const prefix = `import-${number}`;
  const browser = await start(profile, extension, random);
  let agreed: number;
  try {
    const options = await browser.openPage('options.html');
    agreed = await run({ browser, options, random, prefix });
  } finally {
    await browser.kill();
  }
  const { after, isMissed } = await lookAgain(profile, extension);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const before = after.notes.filter(({ body, revision }) => body.startsWith(BEFORE_TEXT) && revision === 1);
  return { way: name, outcome: judge(after, prefix, agreed), isWhole: before.length === BEFORE && !isMissed };
}

/** What lies there after the next start, and whether the panel says that notes are missing. */
async function lookAgain(profile: string, extension: string): Promise<{ after: Stored; isMissed: boolean }> {
  const browser = await startKillable(profile, [], copyExtension(extension));
  try {
    const after = await readStored(await browser.openPage(SILENT_PAGE));
    const panel = await browser.openPanelInTab();
    await openNotes(panel);
    await noteBox(panel).waitFor();
    // The rows are counted after the database is open.
    await panel.waitForTimeout(500);
    return { after, isMissed: (await panel.locator('[data-recovery]').count()) > 0 };
  } finally {
    await browser.kill();
  }
}

/** All of it with the way back, or no trace of it; and the count of the database says the same. */
function judge({ notes, imports, state }: Stored, prefix: string, agreed: number): Round['outcome'] {
  const imported = notes.filter(({ id }) => id.startsWith(`${prefix}-`)).length;
  const isCounted = state?.notes === notes.length;
  if (imported === 0 && imports.length === 0 && isCounted) return 'nothing';
  if (imported === agreed && imports.length === 1 && imports[0]?.added === agreed && isCounted) return 'all';
  return 'partial';
}
