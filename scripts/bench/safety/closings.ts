/** The panel is left 0 to 1,000 ms after the last key, in every way there is: not a character of the draft is lost. */
import type { Page } from '@playwright/test';
import { launch, type ExtensionBrowser } from '@/scripts/browser/launch';
import { closingWays } from './closing-ways';
import { exactly, type Figure, told } from './figure';
import { noteBox, openNotes } from './panel';
import { openProgress } from './progress';
import { between, seeded } from './random';

interface Round {
  way: string;
  waited: number;
  typed: number;
  lost: number;
}

export async function benchClosings(closings: number, seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('closings', seed);
  const ext = await launch();
  try {
    for (let number = progress.done.length; number < closings; number += 1) {
      progress.add(await round(ext, seeded(seed * 1_000_003 + number), number));
    }
  } finally {
    await ext.context.close();
  }
  const rounds = progress.done;
  progress.clear();
  const torn = rounds.filter(({ lost }) => lost > 0);
  return [
    told('closings', closings),
    told('ways of closing', new Set(rounds.map(({ way }) => way)).size),
    told(
      'characters typed',
      rounds.reduce((sum, { typed }) => sum + typed, 0),
    ),
    exactly(
      'characters lost',
      rounds.reduce((sum, { lost }) => sum + lost, 0),
      0,
    ),
    ...torn.map(({ way, waited }) => told('lost by', `${way} after ${waited} ms`)),
  ];
}

async function round(ext: ExtensionBrowser, random: () => number, number: number): Promise<Round> {
  const ways = Object.entries(closingWays);
  const [name, way] = ways[number % ways.length] ?? [];
  if (!name || !way) throw new Error('There is no way to close the panel.');
  const waited = between(random, 0, 1000);
  const text = `Closing ${number}: ${'abcdefghij'.repeat(4).slice(0, between(random, 3, 40))}`;

  const panel = await way.open(ext);
  await readyToWrite(panel);
  await noteBox(panel).pressSequentially(text, { delay: 3 });
  await panel.waitForTimeout(waited);
  await way.leave(panel, ext);
  if (!panel.isClosed()) await panel.close();

  const again = await ext.openPage('sidepanel');
  await readyToWrite(again);
  const kept = await draftIn(again);
  if (kept) {
    await again.getByRole('button', { name: 'Discard' }).click();
    await again.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value === '');
  }
  await again.close();
  return { way: name, waited, typed: text.length, lost: missing(text, kept) };
}

/** Characters of what was typed that are not there; one, if other text stands there as well. */
const missing = (typed: string, kept: string): number =>
  kept === typed ? 0 : Math.max(1, typed.length - kept.length);

/** What the panel offers of what was typed before; empty when that is nothing. */
async function draftIn(panel: Page): Promise<string> {
  const found = panel.waitForFunction(() => {
    const value = document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '';
    return value.startsWith('Closing') ? value : null;
  });
  return found
    .then((value) => value.jsonValue())
    .then((value) => value ?? '')
    .catch(() => '');
}

async function readyToWrite(panel: Page): Promise<void> {
  panel.setDefaultTimeout(10_000);
  await openNotes(panel);
  await noteBox(panel).waitFor();
}
