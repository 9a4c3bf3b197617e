import { isNamed } from '@/lib/notes/errors';
import { numberSome } from '../notes-db/changes';
import { countUpTo } from '../notes-db/read-notes';
import { indexBasis } from './basis';
import { checkIndex } from './check';
import { beginIndex, type IndexBasis, noteOfIndex, openIndex, type OpenedIndex } from './database';
import { runWorker, type WorkerLike } from './run-worker';
import { tellIndex } from './signals';

export interface Means {
  makeWorker: () => WorkerLike;
  /** Lets the page draw. */
  pause: () => Promise<void>;
  now: () => number;
}

const CHECK_EVERY = 24 * 60 * 60_000;

/** Pages are told no more often how far it is. */
const TELL_EVERY_MS = 1000;

/** Fewer notes than this are done before anybody could read of it. */
export const MOST_UNSAID = 500;

/**
 * Bring the index up to date with the notes; one page at a time. Can be stopped anywhere, and goes on there.
 *
 * An index that is damaged, in another form, of other notes or ahead of them is begun anew. Once a day it is compared with
 * all notes, and what it still holds of notes that are gone is taken out.
 */
export async function bringUpToDate(means: Means): Promise<void> {
  const opened = await openOrBegin();
  await numberNotes(opened, means);
  const caughtUp = await work(opened, means, false);
  if (means.now() - caughtUp.checkedAt < CHECK_EVERY) return;
  const { isIncomplete, hasOld } = await checkIndex(caughtUp, means.pause);
  const { basis } = await indexBasis();
  if (isIncomplete) {
    await beginIndex(basis);
    await bringUpToDate(means);
    return;
  }
  if (hasOld) await work({ ...caughtUp, basis }, means, true);
  await noteOfIndex(caughtUp.build, { checkedAt: means.now() });
}

type Index = OpenedIndex & { basis: IndexBasis };

async function openOrBegin(): Promise<Index> {
  const { basis, state } = await indexBasis();
  const opened = await openIndex(basis);
  if (opened && opened.upTo <= state.sequence) return { ...opened, basis };
  await beginIndex(basis);
  const begun = await openIndex(basis);
  if (!begun) throw new Error('The index could not be begun.');
  return { ...begun, basis };
}

async function numberNotes({ build, numbered }: Index, { pause }: Means): Promise<void> {
  if (numbered) return;
  let after: string | null = null;
  do {
    await pause();
    after = await numberSome(after);
  } while (after !== null);
  await noteOfIndex(build, { numbered: true });
}

/** @returns The index as it is afterwards. */
async function work({ basis, build }: Index, means: Means, compact: boolean): Promise<Index> {
  const before = await openOrBegin();
  const { state } = await indexBasis();
  if (before.upTo < state.sequence || compact) {
    const { pause, makeWorker } = means;
    const all = (await countUpTo({ scope: 'all' }, 0)).count;
    await runWorker(makeWorker, { basis, build, compact, pause, onStep: teller(all, means.now) });
    tellIndex({ kind: 'caught-up' });
  }
  return openOrBegin();
}

/** Tells now and then how far it is, where there is much to do. */
function teller(all: number, now: () => number): (indexed: number) => void {
  let told = 0;
  return (indexed) => {
    // What was changed since stands in the index more than once, until segments are merged.
    const done = Math.min(indexed, all);
    if (all - done <= MOST_UNSAID || now() - told < TELL_EVERY_MS) return;
    told = now();
    tellIndex({ kind: 'catching-up', done, all });
  };
}

/** Whether somebody else has begun the index anew meanwhile: then there is work to do, and nothing is wrong. */
export const wasReplaced = (cause: unknown): boolean => isNamed(cause, 'IndexReplaced');
