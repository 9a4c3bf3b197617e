/**
 * Files that were valid once, changed by seed: refused or read, never a crash, and nothing but whole notes is written.
 * All go through the gate; some of them also through the built extension, and what it offers is imported.
 */
import type { Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { mutatedFile, type MutationTally, runMutations } from '@/tests/corpus/import/run-mutations';
import { atMost, exactly, type Figure, told } from './figure';
import { chooseFile, ended, offered, pressImport } from './import-dialog';
import { openProgress } from './progress';
import { readStored } from './stored';

export interface MutationsOptions {
  runs: number;
  /** Of them, through the extension. */
  inBrowser: number;
}

/** Changed files between two looks at the progress. */
const RUNS_A_ROUND = 500;

type Round = Omit<MutationTally, 'crashes'> & { crashes: number };

export async function benchMutations({ runs, inBrowser }: MutationsOptions, seed: number): Promise<Figure[]> {
  const progress = openProgress<Round>('mutations', seed);
  const first = seed * 1_000_003;
  for (let done = progress.done.length * RUNS_A_ROUND; done < runs; done += RUNS_A_ROUND) {
    const tally = runMutations(first + done, Math.min(RUNS_A_ROUND, runs - done));
    for (const { seed: at, cause } of tally.crashes) console.error(`Changed file ${at}:`, cause);
    progress.add({ ...tally, crashes: tally.crashes.length });
  }
  const browser = await importMutations(first, inBrowser);
  const rounds = progress.done;
  progress.clear();
  const sum = (of: (round: Round) => number) => rounds.reduce((all, round) => all + of(round), 0);
  return [
    told('changed files', runs),
    told(
      'of them, refused',
      sum(({ refused }) => refused),
    ),
    exactly(
      'crashes',
      sum(({ crashes }) => crashes),
      0,
    ),
    exactly(
      'built-in prototypes changed',
      sum(({ isUnpolluted }) => Number(!isUnpolluted)),
      0,
    ),
    atMost('slowest (ms)', Math.max(...rounds.map(({ slowest }) => slowest)), 5000),
    told('of them, also through the extension', inBrowser),
    told('notes imported from them', browser.imported),
    exactly('imports that wrote another number of notes than was agreed to', browser.partial, 0),
    exactly('reports of the content security policy, errors and dialogs', browser.reports, 0),
  ];
}

interface Seen {
  imported: number;
  partial: number;
  reports: number;
}

async function importMutations(first: number, runs: number): Promise<Seen> {
  const ext = await launch();
  try {
    const options = await ext.openPage('options');
    const seen: Seen = { imported: 0, partial: 0, reports: 0 };
    options.on('pageerror', () => (seen.reports += 1));
    options.on('dialog', (dialog) => {
      seen.reports += 1;
      void dialog.dismiss();
    });
    options.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) seen.reports += 1;
    });
    // The dialog makes the database.
    await options.getByRole('button', { name: 'Export notes' }).click();
    await options.getByText('0 notes', { exact: true }).waitFor();
    await options.keyboard.press('Escape');
    for (let number = 0; number < runs; number += 1) {
      const written = await importOne(options, first + number);
      seen.imported += written.there;
      if (written.there !== written.agreed) seen.partial += 1;
    }
    return seen;
  } finally {
    await ext.context.close();
  }
}

/** Import what a changed file offers as new, if anything. */
async function importOne(options: Page, seed: number): Promise<{ agreed: number; there: number }> {
  const { path, bytes } = mutatedFile(seed);
  const before = (await readStored(options)).notes.length;
  await chooseFile(options, { name: path, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const agreed = await offered(options);
  if (agreed > 0) {
    await pressImport(options);
    const added = await ended(options);
    const said = added ? await options.getByText(/^Imported: /).textContent() : null;
    const there = (await readStored(options)).notes.length - before;
    await options.keyboard.press('Escape');
    return { agreed: Number(/\d+/.exec(said ?? '')?.[0] ?? 0), there };
  }
  await options.keyboard.press('Escape');
  return { agreed: 0, there: (await readStored(options)).notes.length - before };
}
