import { changeRun, removeRun, type Undo } from '@/hooks/run-store';
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

interface After {
  onNotice: (notice: RunNotice) => void;
  /** It was held or removed: the list comes in its place. */
  onPutAway: () => void;
  /** After it was held: the user wants to go on at once. */
  onComeBack: () => void;
}

/** What can be done with a run. Each is on the disk before it shows; what cannot be seen any more has a way back. */
export function useRunVerbs(run: Run, { onNotice, onPutAway, onComeBack }: After) {
  const { failure, save, attempt } = useSaving();
  const change = (how: (run: Run, now: number) => Run, then?: (undo: Undo) => void) =>
    save(() => changeRun(run.id, how), then);
  const undoable = (text: string) => (undo: Undo) => onNotice({ text, action: messages.undo, act: undo });
  return {
    failure,
    /** Rejects when it is not on the disk. */
    settle: (step: string, saying: Saying & Pick<StepState, 'state'>): Promise<unknown> =>
      attempt(() => changeRun(run.id, (stored, now) => settle(stored, step, saying, now))),
    say: (step: string, saying: Saying) => change((stored, now) => say(stored, step, saying, now)),
    /** Keeps what is being typed. Rejects when it is not on the disk: the field says so. */
    keep: (step: string, typed: Pick<Saying, 'value' | 'note'>): Promise<unknown> =>
      changeRun(run.id, (stored, now) => say(stored, step, typed, now)),
    /** From where the run stands on the disk: two quick presses are two moves. */
    move: (by: 1 | -1) => change((stored, now) => moveTo(stored, neighbour(stored, by), now)),
    goTo: (step: string | null) => change((stored, now) => moveTo(stored, step, now)),
    rename: (name: string) => change((stored, now) => rename(stored, name, now)),
    takeIn: (step: string, order: readonly string[]) =>
      change((stored, now) => takeIn(stored, step, order, now)),
    choose: (about: Pick<Run, 'steps' | 'leftOut'>) =>
      change((stored, now) => aboutSteps(stored, about, now)),
    hold: () =>
      change(hold, () => {
        onPutAway();
        onNotice({
          text: messages.heldDone,
          action: messages.resume,
          act: () => changeRun(run.id, resume).then(onComeBack),
        });
      }),
    resume: () => change(resume),
    finish: () => change(finish),
    reset: () => change(reset, undoable(messages.resetDone)),
    remove: () =>
      save(
        () => removeRun(run.id),
        (undo) => {
          onPutAway();
          undoable(messages.removed)(undo);
        },
      ),
  };
}

export type RunVerbs = ReturnType<typeof useRunVerbs>;
