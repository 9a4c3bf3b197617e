/** Each contender over each corpus, in turn, every step in a process of its own. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ContenderName } from './contenders';
import { writeCorpus } from './corpus';
import type { Made, Used } from './measure';
import { median } from './percentile';
import { type Failure, hasFailed, LONGEST_S, runStep } from './step';

export interface Effort {
  /** Notes in the corpora; 0 is the guide alone. */
  sizes: readonly number[];
  /** Queries typed letter by letter. */
  typed: number;
  /** How often each is opened. */
  openings: number;
  /** A pass of typing, and a set of questions, takes about so many seconds at most. */
  seconds: number;
}

/** One contender over one corpus. */
export interface Row {
  notes: number;
  name: ContenderName;
  made: Made | Failure;
  /** From the stored form to the first results, a median in milliseconds; `null` where there is no stored form. */
  opened: number | null | Failure;
  used: Used | Failure;
}

/** @param folder - Corpora and stored forms lie there; what is there already is used again. */
export async function benchContenders(
  { libraries, names }: { libraries: string; names: readonly ContenderName[] },
  effort: Effort,
  folder: string,
  progress: { done: readonly Row[]; add: (row: Row) => void },
): Promise<readonly Row[]> {
  for (const notes of effort.sizes) {
    const corpus = path.join(folder, `corpus-${notes}`);
    await ensureCorpus(corpus, notes);
    for (const name of names) {
      if (progress.done.some((row) => row.notes === notes && row.name === name)) continue;
      const row = await bench(name, notes, { libraries, corpus, effort });
      console.log(`${notes} notes, ${name}: ${JSON.stringify(row.used)}`);
      progress.add(row);
    }
    rmSync(corpus, { recursive: true, force: true });
  }
  return progress.done;
}

/** Written under another name first: half a corpus must not be taken for a whole one. */
async function ensureCorpus(corpus: string, notes: number): Promise<void> {
  if (existsSync(corpus)) return;
  const half = `${corpus}-half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  await writeCorpus(half, notes);
  renameSync(half, corpus);
}

async function bench(
  name: ContenderName,
  notes: number,
  { libraries, corpus, effort }: { libraries: string; corpus: string; effort: Effort },
): Promise<Row> {
  const stored = path.join(corpus, 'stored');
  rmSync(stored, { recursive: true, force: true });
  const { typed, seconds, openings } = effort;
  const step = { name, libraries, corpus, notes, stored, typed, seconds, isStored: false };
  const made = await runStep('make', step);
  // What cannot be built in time cannot be used either.
  if (hasFailed(made)) return { notes, name, made, opened: made, used: made };
  const isStored = made.bytes !== undefined;
  const opened = isStored ? await openOften(openings, { ...step, isStored }) : null;
  const used = await runStep('use', { ...step, isStored });
  return { notes, name, made, opened, used };
}

async function openOften(openings: number, step: Parameters<typeof runStep>[1]): Promise<number | Failure> {
  const times: number[] = [];
  const end = performance.now() + (LONGEST_S.open / 2) * 1000;
  while (times.length < openings && performance.now() < end) {
    const opening = await runStep('open', step);
    if (hasFailed(opening)) return opening;
    times.push(opening.first);
  }
  return median(times);
}
