import type { Shelf } from '@/components/entries/shelf';
import { tenantName } from '@/components/passport/tenant-name';
import type { Step } from '@/content/types';
import { changeRun, keepRun, storedRunOf } from '@/hooks/run-store';
import type { Run, StepState } from '@/lib/journal/rows';
import { passportOf } from '@/lib/passport/passport';
import { nameOfRun } from '@/lib/runs/name';
import { resume, say, settle, startRun, takeIn } from '@/lib/runs/run';
import { runOver } from '@/lib/runs/steps';
import { listInView } from './list-in-view';

/** The checklist that is ticked or started. */
export interface Here {
  shelf: Pick<Shelf, 'area' | 'beside'>;
  list: Step['list'];
  passports: Parameters<typeof passportOf>[0];
}

/** Start a run over the steps in view. Resolves when it is on the disk. */
export async function startHere({ shelf, list, passports }: Here): Promise<Run> {
  const now = Date.now();
  const { place, about, world, own } = listInView(shelf, list);
  const { tenant, record } = place;
  const named = tenant === null ? '' : tenantName(tenant, passportOf(passports, tenant), false);
  const run = startRun(
    {
      id: crypto.randomUUID(),
      ...place,
      name: nameOfRun({ about, tenant: named, record }, now),
      ...runOver(own, world),
    },
    now,
  );
  await keepRun(run);
  return run;
}

/** Go on with a run that was held. */
export const resumeRun = (id: string): Promise<unknown> => changeRun(id, resume);

let queue: Promise<unknown> = Promise.resolve();

/** One tick after the other, in all windows: two quick ones start one run. Without locks, in this page alone. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks) return locks.request('field-guide-first-tick', work);
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

/**
 * Tick a step of the plain list, or take the tick back. The first tick starts a run. Resolves when it is on the disk.
 *
 * @returns The run that the tick started, if it did.
 */
export function tickHere(
  here: Here,
  step: string,
  said: Pick<StepState, 'state' | 'value'>,
): Promise<Run | null> {
  return inTurn(async () => {
    const { place, all } = listInView(here.shelf, here.list);
    const found = await storedRunOf(place);
    const run = found ?? (await startHere(here));
    const order = all.map(({ id }) => id);
    await changeRun(run.id, (before, now) => {
      const whole = takeIn(before, step, order, now);
      return said.state === 'done' ? settle(whole, step, said, now) : say(whole, step, said, now);
    });
    return found ? null : run;
  });
}
