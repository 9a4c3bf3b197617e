import type { Area, Entry, Gotcha, Step } from '@/content/types';
import type { Run } from '@/lib/journal/rows';
import { misfitOf, type World } from '@/lib/passport/passport';

/** All steps of one of an area's lists, in the order of work. */
export const stepsOfList = (area: Pick<Area, 'entries'>, list: Step['list']): Step[] =>
  area.entries.filter((entry): entry is Step => entry.kind === 'step' && entry.list === list);

/** The steps written for a screen. */
export const stepsOn = (steps: readonly Step[], screens: readonly string[]): Step[] =>
  steps.filter((step) => step.screens.some((id) => screens.includes(id)));

/** What a run over these steps is about, and what it leaves out because it does not hold in this tenant. */
export function runOver(steps: readonly Step[], world: World): Pick<Run, 'steps' | 'leftOut'> {
  const holds = (step: Step) => misfitOf(step, world) === null;
  return {
    steps: steps.filter(holds).map(({ id }) => id),
    leftOut: steps.filter((step) => !holds(step)).map(({ id }) => id),
  };
}

/** What bites where a step is left out: gotchas that rest on the same rows of the dossier. */
export function bitesOf({ refs }: Pick<Step, 'refs'>, entries: readonly Entry[]): Gotcha[] {
  return entries.filter(
    (entry): entry is Gotcha => entry.kind === 'gotcha' && entry.refs.some((ref) => refs.includes(ref)),
  );
}
