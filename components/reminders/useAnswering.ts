import { useState } from 'react';
import { type Change, type Changed, reminderActions } from '@/hooks/reminder-store';
import { errorName } from '@/lib/error-name';
import type { Reminder } from '@/lib/journal/rows';
import type { Subject } from '@/lib/reminders/reminders';
import type { Later, Wait } from '@/lib/reminders/times';
import { tookOf } from '@/lib/reminders/usual';
import { lengthWords, whenWords } from '@/lib/reminders/words';
import { messages } from './messages';

/** What was just done with a reminder. */
interface Done {
  text: string;
  /** `null`: there is nothing to take back. */
  changed: Changed | null;
  /** Counts what was done: the same words twice are two things. */
  turn: number;
}

/** What can be done with a reminder on screen, what was done last, and the way back. */
export function useAnswering() {
  const [done, setDone] = useState<Done | null>(null);
  const tell = (text: string, changed: Changed | null = null) =>
    setDone((last) => ({ text, changed, turn: (last?.turn ?? 0) + 1 }));
  const run = <Result>(work: Promise<Result>, then: (result: Result) => void) => {
    work.then(then, (cause: unknown) => {
      tell(messages.notStored);
      console.error('Field Guide: a reminder was not stored.', errorName(cause));
    });
  };
  const change = (work: Promise<Change>, wordsFor: (row: Reminder) => string) =>
    run(work, (outcome) => {
      if (outcome.kind !== 'done') {
        tell(messages.elsewhere[outcome.kind]);
        return;
      }
      const { before, after } = outcome;
      tell(wordsFor(after ?? before), { before, after });
    });
  return {
    done,
    forget: () => setDone(null),
    set: (subject: Subject, wait: Wait) => run(reminderActions.set(subject, wait), () => tell('')),
    asExpected: ({ id }: Reminder) => change(reminderActions.settle(id, 'as-expected'), asExpectedWords),
    wrong: ({ id }: Reminder) => change(reminderActions.settle(id, 'wrong'), () => messages.wrong),
    notYet: ({ id }: Reminder, again: Later) => change(reminderActions.notYet(id, again), dueAgain),
    snooze: ({ id }: Reminder, until: Later) => change(reminderActions.snooze(id, until), dueAgain),
    remove: ({ id }: Reminder) => change(reminderActions.remove(id), () => messages.removed),
    undo: () => {
      if (!done?.changed) return;
      run(reminderActions.undo(done.changed), (undone) => tell(undone ? messages.undone : messages.wentOn));
    },
  };
}

const dueAgain = ({ dueAt }: Reminder): string => messages.due(whenWords(dueAt, Date.now()));

function asExpectedWords(reminder: Reminder): string {
  const took = tookOf(reminder);
  return took === null ? messages.settled : messages.took(lengthWords(took));
}
