import type { Run } from '@/lib/journal/rows';
import { type ListPlace, runOfList } from '@/lib/runs/belonging';

/** Comes with the first use: a page that is only read needs no database. */
const openJournal = () => import('@/services/journal/journal');

/** Store a run as it is given. Resolves when it is on the disk. */
export async function keepRun(run: Run): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('runs', run.id, () => run);
}

/** Change a run as it stands on the disk; one that is gone stays gone. Resolves when that is on the disk. */
export async function changeRun(id: string, change: (run: Run, now: number) => Run): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('runs', id, (run) => run && change(run, Date.now()));
}

/** Remove a run. `keepRun` brings it back. */
export async function removeRun(id: string): Promise<void> {
  const { changeRow } = await openJournal();
  await changeRow('runs', id, () => null);
}

/** The run of a list as the disk has it: the last tick may be younger than what is on screen. */
export async function storedRunOf(place: ListPlace): Promise<Run | null> {
  const { listRows } = await openJournal();
  return runOfList(await listRows('runs'), place);
}
