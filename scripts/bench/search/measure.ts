/** What is measured of one contender over one corpus, each step in a process of its own. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Loaded, Searcher } from './contenders/contender';
import { median, percentile } from './percentile';
import { type Question, questionsOf, typedLetters } from './questions';

/** As many as the list of the product shows. */
const LIMIT = 20;
/** What stands in the box when it is opened. */
const FIRST_QUERY = 'automation not firing';

/** Where things lie, and how long it may take. */
export interface Places {
  corpus: string;
  /** Notes in the corpus. */
  notes: number;
  stored: string;
  /** Queries that are typed letter by letter. */
  typed: number;
  /** Each pass of typing, and each set of questions, takes about so many seconds at most, and ends with what it has. */
  seconds: number;
}

export interface Made {
  /** From the texts to the first results, in milliseconds. */
  first: number;
  /** Of its stored form, with which it is opened; absent where it has none. */
  bytes?: number;
  gzip?: number;
  /** Why it has none, where it should. */
  notStored?: string;
}

/** Build it from the texts, search once, and write its stored form. */
export async function make(contender: Loaded, { corpus, stored }: Places): Promise<Made> {
  const begun = performance.now();
  const searcher = await contender.build(corpus);
  await searcher.search(FIRST_QUERY, LIMIT);
  const first = performance.now() - begun;
  if (!searcher.store) return { first };
  try {
    mkdirSync(stored, { recursive: true });
    await searcher.store(stored);
  } catch (cause) {
    return { first, notStored: cause instanceof Error ? cause.message : String(cause) };
  }
  const files = readdirSync(stored).map((name) => path.join(stored, name));
  const sum = (sizeOf: (file: string) => number) => files.reduce((all, file) => all + sizeOf(file), 0);
  return {
    first,
    bytes: sum((file) => statSync(file).size),
    gzip: sum((file) => gzipSync(readFileSync(file)).length),
  };
}

export interface Opening {
  /** From the stored form to the first results, in milliseconds. */
  first: number;
}

/** Open what `make` wrote, and search once. */
export async function open(contender: Loaded, { corpus, stored }: Places): Promise<Opening> {
  const begun = performance.now();
  const searcher = await contender.open?.(stored, corpus);
  await searcher?.search(FIRST_QUERY, LIMIT);
  return { first: performance.now() - begun };
}

export interface Quality {
  /** How many were asked; with slow ones, fewer than there are. */
  of: number;
  mrr: number;
  first: number;
  firstThree: number;
}

export interface Used {
  /** Letters typed. */
  keys: number;
  p50: number;
  p95: number;
  /** Bytes that it holds more than before it was opened, after typing. */
  memory: number;
  quality: Record<string, Quality>;
}

/** Use it as it would be used: opened from its stored form where it has one, built where not. */
export async function use(contender: Loaded, isStored: boolean, places: Places): Promise<Used> {
  const questions = await questionsOf(places.corpus, places.notes);
  const letters = typedLetters(places.typed);
  const before = held();
  const opened = isStored ? contender.open?.(places.stored, places.corpus) : undefined;
  const searcher = await (opened ?? contender.build(places.corpus));
  const times = await typing(searcher, letters, places.seconds);
  const memory = held() - before;
  const quality: Used['quality'] = {};
  for (const [name, set] of Object.entries(questions)) {
    quality[name] = await qualityOf(searcher, set, places.seconds);
  }
  return {
    ...{ keys: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    ...{ memory, quality },
  };
}

/** Heap, and what typed arrays hold outside of it. */
function held(): number {
  if (!globalThis.gc) throw new Error('Memory cannot be measured without --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Passes over the same letters: of each letter the middle one counts, so that a busy moment of the machine is left out. */
const PASSES = 3;

/** Milliseconds for each letter. What is too slow for several passes is measured in one, as far as that comes. */
async function typing(searcher: Searcher, letters: readonly string[], seconds: number): Promise<number[]> {
  const end = performance.now() + PASSES * seconds * 1000;
  const passes: number[][] = [];
  while (passes.length < PASSES) {
    const times = await typeOnce(searcher, letters, end);
    if (times.length === letters.length || passes.length === 0) passes.push(times);
    if (times.length < letters.length) break;
  }
  return (passes[0] ?? []).map((_, at) => median(passes.map((times) => times[at] ?? 0)));
}

async function typeOnce(searcher: Searcher, letters: readonly string[], end: number): Promise<number[]> {
  const times: number[] = [];
  for (const typed of letters) {
    const begun = performance.now();
    if (begun > end) break;
    await searcher.search(typed, LIMIT);
    times.push(performance.now() - begun);
  }
  return times;
}

/** Ask some questions, as many as there is time for. An answer below the tenth place is none. */
export async function qualityOf(
  searcher: Searcher,
  questions: readonly Question[],
  seconds: number,
): Promise<Quality> {
  const end = performance.now() + seconds * 1000;
  const ranks: number[] = [];
  for (const { query, isAnswer } of questions) {
    if (performance.now() > end) break;
    const at = (await searcher.search(query, LIMIT)).slice(0, 10).findIndex(isAnswer);
    ranks.push(at < 0 ? Infinity : at + 1);
  }
  const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
  return { of: ranks.length, mrr, first: share(1), firstThree: share(3) };
}
