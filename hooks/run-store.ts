import type { Run } from '@/lib/journal/rows';
import { type ListPlace, runOfList } from '@/lib/runs/belonging';
import { RunConflict } from '@/lib/runs/conflict';
import { isSameRun, isSameWork } from '@/lib/runs/run';

/**
 * The way back from what was done to a run. Resolves when it is on the disk.
 *
 * @throws RunConflict - `went-on`, when the run is not as it was left: then it stays as it is.
 */
export type Undo = () => Promise<void>;

/** Comes with the first use: a page that is only read needs no database. */
const openJournal = () => import('@/services/journal/journal');

/** Store a run that is new. Resolves when it is on the disk. */
export async function keepRun(run: Run): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('runs', run.id, () => run);
}

/**
 * Change a run as it stands on the disk. Resolves when that is on the disk.
 *
 * @throws RunConflict - `removed`, when it is gone: it stays gone.
 */
export const changeRun = (id: string, change: (run: Run, now: number) => Run): Promise<Undo> =>
  act(id, (run) => change(run, Date.now()));

/**
 * Remove a run. Resolves when it is off the disk.
 *
 * @throws RunConflict - `removed`, when it is gone already.
 */
export const removeRun = (id: string): Promise<Undo> => act(id, () => null);

/** The run of a list as the disk has it: the last tick may be younger than what is on screen. */
export async function storedRunOf(place: ListPlace): Promise<Run | null> {
  const { listRows } = await openJournal();
  return runOfList(await listRows('runs'), place);
}

/** A run before and after what was done to it; `null` where there is none. */
interface Act {
  before: Run;
  after: Run | null;
}

async function act(id: string, change: (run: Run) => Run | null): Promise<Undo> {
  const { changeRow } = await openJournal();
  const found: { act: Act | null } = { act: null };
  await changeRow('runs', id, (run) => {
    // Repeated after a lost connection it may find its own work done.
    if (found.act && isSameRun(run ?? null, found.act.after)) return undefined;
    found.act = run ? { before: run, after: change(run) } : null;
    return found.act?.after;
  });
  const { act: done } = found;
  if (!done) throw new RunConflict('removed');
  return () => takeBack(done);
}

async function takeBack({ before, after }: Act): Promise<void> {
  const { changeRow } = await openJournal();
  const found = { newer: false };
  await changeRow('runs', before.id, (run) => {
    const isLeft = after && run ? isSameWork(run, after) : isSameRun(run ?? null, after);
    found.newer = !isLeft && !isSameRun(run ?? null, before);
    return isLeft ? before : undefined;
  });
  if (found.newer) throw new RunConflict('went-on');
}
