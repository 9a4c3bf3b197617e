import type { Run, StepState } from '@/lib/journal/rows';

/** What a run begins with. */
export type RunStart = Pick<
  Run,
  'id' | 'tenant' | 'record' | 'screen' | 'area' | 'list' | 'name' | 'steps' | 'leftOut'
>;

/** What can be said of a step; what is left out stays as it was. */
export type Saying = Partial<Omit<StepState, 'at'>>;

/** The journal holds no longer text than this; a row with one would not be read again. */
const LONGEST = 4000;

const UNSAID: Omit<StepState, 'at'> = { state: 'open', value: '', reason: '', note: '' };

export const startRun = (start: RunStart, now: number): Run => ({
  ...start,
  name: clip(start.name),
  states: {},
  bookmark: start.steps[0] ?? null,
  status: 'open',
  startedAt: now,
  updatedAt: now,
  finishedAt: null,
});

/** What was said of a step. */
export const saidOf = (run: Run, step: string): Omit<StepState, 'at'> & { at: number | null } =>
  run.states[step] ?? { ...UNSAID, at: null };

/** Say something of a step. Work goes on where it did. */
export function say(run: Run, step: string, saying: Saying, now: number): Run {
  const before = run.states[step] ?? UNSAID;
  const { state, value, reason, note } = { ...before, ...saying };
  const said = { state, value: clip(value), reason: clip(reason), note: clip(note), at: now };
  return { ...run, states: { ...run.states, [step]: said }, updatedAt: now };
}

/** A step is dealt with: work goes on at the next one that is not. */
export function settle(run: Run, step: string, saying: Saying & Pick<StepState, 'state'>, now: number): Run {
  const said = say(run, step, saying, now);
  return { ...said, bookmark: nextOpen(said, step) };
}

/** Go to a step; `null` is behind the last one. */
export const moveTo = (run: Run, step: string | null, now: number): Run => ({
  ...run,
  bookmark: step !== null && run.steps.includes(step) ? step : null,
  updatedAt: now,
});

/** The step before or after the bookmark. Nothing stands before the first; behind the last stands the end. */
export function neighbour(run: Run, by: 1 | -1): string | null {
  const at = run.bookmark === null ? run.steps.length : run.steps.indexOf(run.bookmark);
  return run.steps[Math.max(0, at + by)] ?? null;
}

export const hold = (run: Run, now: number): Run => ({ ...run, status: 'held', updatedAt: now });

/** Go on with a run that was held or finished. */
export const resume = (run: Run, now: number): Run => ({
  ...run,
  status: 'open',
  finishedAt: null,
  updatedAt: now,
});

export const finish = (run: Run, now: number): Run => ({
  ...run,
  status: 'finished',
  finishedAt: now,
  updatedAt: now,
});

/** As it was when it began; its name stays. */
export const reset = (run: Run, now: number): Run => ({
  ...run,
  states: {},
  bookmark: run.steps[0] ?? null,
  updatedAt: now,
});

/** Without a name it keeps the one it has. */
export const rename = (run: Run, name: string, now: number): Run => ({
  ...run,
  name: clip(name.trim()) || run.name,
  updatedAt: now,
});

/** Choose which steps it is about. What was said of the others is kept, and counts for nothing. */
export const aboutSteps = (
  run: Run,
  { steps, leftOut }: Pick<Run, 'steps' | 'leftOut'>,
  now: number,
): Run => {
  const next = { ...run, steps, leftOut, updatedAt: now };
  return { ...next, bookmark: nextOpen(next, null) };
};

/**
 * Take in a step at its place.
 *
 * @param order - All steps of the list, as they are worked through.
 */
export function takeIn(run: Run, step: string, order: readonly string[], now: number): Run {
  if (run.steps.includes(step)) return run;
  const wanted = new Set([...run.steps, step]);
  // Steps that the guide does not have any more stay where they were: before all others.
  const gone = run.steps.filter((id) => !order.includes(id));
  return {
    ...run,
    steps: [...gone, ...order.filter((id) => wanted.has(id))],
    leftOut: run.leftOut.filter((id) => id !== step),
    bookmark: run.bookmark ?? step,
    updatedAt: now,
  };
}

/** How far a run is. */
export interface Progress {
  done: number;
  skipped: number;
  all: number;
}

export function progressOf(run: Run): Progress {
  const inState = (state: StepState['state']) =>
    run.steps.filter((id) => saidOf(run, id).state === state).length;
  return { done: inState('done'), skipped: inState('skipped'), all: run.steps.length };
}

/** Nothing was done, skipped or typed yet. */
export const isUntouched = (run: Run): boolean => Object.keys(run.states).length === 0;

/** Whether two runs are one and the same, to the last key; `null` is none. */
export const isSameRun = (one: Run | null, other: Run | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether the same was done in both: where one stands in them, and since when, is no work. */
export const isSameWork = (one: Run, other: Run): boolean =>
  isSameRun({ ...one, bookmark: null, updatedAt: 0 }, { ...other, bookmark: null, updatedAt: 0 });

/** The first open step after a step, from the beginning again if need be; `null` when all are dealt with. */
function nextOpen(run: Run, after: string | null): string | null {
  const from = after === null ? 0 : run.steps.indexOf(after) + 1;
  const inTurn = [...run.steps.slice(from), ...run.steps.slice(0, from)];
  return inTurn.find((id) => saidOf(run, id).state === 'open') ?? null;
}

/** Cut at the limit, never inside a character. */
function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
