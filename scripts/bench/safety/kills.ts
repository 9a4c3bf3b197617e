/** SIGKILL in the middle of writing: every note of which "Saved" was said is there at the next start. */
import path from 'node:path';
import { startKillable } from '@/tests/e2e/killable-browser';
import { atLeast, exactly, type Figure, told } from './figure';
import { noteBox, openNotes, saveNote, storedBodies } from './panel';
import { openProgress } from './progress';
import { between, seeded } from './random';

/** One kill, and what was said to be saved before it. */
interface Round {
  saved: string[];
  /** Notes of earlier rounds that were not there at its start. */
  lost: number;
}

/** Notes of a round, at least: so many that a kill comes somewhere among many writes. */
const FEWEST = 15;

export async function benchKills(kills: number, seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('kills', seed);
  const profile = path.join(progress.folder, 'profile');
  for (let number = progress.done.length; number <= kills; number += 1) {
    const random = seeded(seed * 1_000_003 + number);
    progress.add(await round(profile, progress.done, number === kills ? 0 : between(random, 0, 400), number));
  }
  const rounds = progress.done;
  progress.clear();
  return [
    told('kills', kills),
    atLeast(
      'notes that were said to be saved',
      rounds.reduce((sum, { saved }) => sum + saved.length, 0),
      kills * FEWEST,
    ),
    exactly('of them, lost', Math.max(...rounds.map(({ lost }) => lost)), 0),
  ];
}

/** @param killAfter - Milliseconds after the last note that must be there; writing goes on until then. */
async function round(
  profile: string,
  before: readonly Round[],
  killAfter: number,
  number: number,
): Promise<Round> {
  const browser = await startKillable(profile);
  const panel = await browser.openPanelInTab();
  await openNotes(panel);
  await noteBox(panel).waitFor();
  const stored = new Set(await storedBodies(panel));
  const lost = before.flatMap(({ saved }) => saved).filter((text) => !stored.has(text)).length;

  const saved: string[] = [];
  const killed = Promise.withResolvers<null>();
  let isEnding = false;
  try {
    for (;;) {
      const text = `Kill ${number}, note ${saved.length}`;
      await saveNote(panel, text);
      saved.push(text);
      if (saved.length !== FEWEST) continue;
      isEnding = true;
      setTimeout(() => void browser.kill().then(() => killed.resolve(null)), killAfter);
    }
  } catch (cause) {
    // What ends the writing must be the kill.
    if (!isEnding) throw cause;
  }
  await killed.promise;
  return { saved, lost };
}
