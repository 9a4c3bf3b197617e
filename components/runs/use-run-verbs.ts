import { changeRun, keepRun, removeRun } from '@/hooks/run-store';
import type { Run, StepState } from '@/lib/journal/rows';
import {
  aboutSteps,
  finish,
  hold,
  moveTo,
  neighbour,
  rename,
  reset,
  resume,
  say,
  type Saying,
  settle,
  takeIn,
} from '@/lib/runs/run';
import { messages } from './messages';
import type { RunNotice } from './Notice';
import { useSaving } from './use-saving';

/** What can be done with a run. Each is on the disk before it shows; what cannot be seen any more has a way back. */
export function useRunVerbs(run: Run, onNotice: (notice: RunNotice) => void, onComeBack: () => void) {
  const { failure, save } = useSaving();
  const change = (how: (run: Run, now: number) => Run, then?: () => void) =>
    save(() => changeRun(run.id, how), then);
  const undoable = (text: string) => onNotice({ text, action: messages.undo, act: () => keepRun(run) });
  return {
    failure,
    settle: (step: string, saying: Saying & Pick<StepState, 'state'>) =>
      change((stored, now) => settle(stored, step, saying, now)),
    say: (step: string, saying: Saying) => change((stored, now) => say(stored, step, saying, now)),
    /** From where the run stands on the disk: two quick presses are two moves. */
    move: (by: 1 | -1) => change((stored, now) => moveTo(stored, neighbour(stored, by), now)),
    goTo: (step: string | null) => change((stored, now) => moveTo(stored, step, now)),
    rename: (name: string) => change((stored, now) => rename(stored, name, now)),
    takeIn: (step: string, order: readonly string[]) =>
      change((stored, now) => takeIn(stored, step, order, now)),
    choose: (about: Pick<Run, 'steps' | 'leftOut'>) =>
      change((stored, now) => aboutSteps(stored, about, now)),
    hold: () =>
      change(hold, () =>
        onNotice({
          text: messages.heldDone,
          action: messages.resume,
          act: () => changeRun(run.id, resume).then(onComeBack),
        }),
      ),
    resume: () => change(resume),
    finish: () => change(finish),
    reset: () => change(reset, () => undoable(messages.resetDone)),
    remove: () =>
      save(
        () => removeRun(run.id),
        () => undoable(messages.removed),
      ),
  };
}

export type RunVerbs = ReturnType<typeof useRunVerbs>;
