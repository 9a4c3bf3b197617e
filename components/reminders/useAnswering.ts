import { useState } from 'react';
import { errorName } from '@/lib/error-name';
import { reminderActions } from '@/hooks/useReminders';
import type { Reminder } from '@/lib/journal/rows';
import { answered, type Subject } from '@/lib/reminders/reminders';
import { type Later, timeOf, type Wait } from '@/lib/reminders/times';
import { tookOf } from '@/lib/reminders/usual';
import { lengthWords, whenWords } from '@/lib/reminders/words';
import { messages } from './messages';

/** What was just done with a reminder. */
interface Done {
  text: string;
  /** How it was before; `null`: there is nothing to take back. */
  before: Reminder | null;
  /** Counts what was done: the same words twice are two things. */
  turn: number;
}

/** What can be done with a reminder on screen, what was done last, and the way back. */
export function useAnswering() {
  const [done, setDone] = useState<Done | null>(null);
  const tell = (text: string, before: Reminder | null) =>
    setDone((last) => ({ text, before, turn: (last?.turn ?? 0) + 1 }));
  const run = (work: Promise<unknown>, text: string, before: Reminder | null) => {
    work.then(
      () => tell(text, before),
      (cause: unknown) => {
        tell(messages.notStored, null);
        console.error('Field Guide: a reminder was not stored.', errorName(cause));
      },
    );
  };
  return {
    done,
    forget: () => setDone(null),
    set: (subject: Subject, wait: Wait) => run(reminderActions.set(subject, wait), '', null),
    asExpected: (reminder: Reminder) =>
      run(reminderActions.settle(reminder, 'as-expected'), asExpectedWords(reminder), reminder),
    wrong: (reminder: Reminder) => run(reminderActions.settle(reminder, 'wrong'), messages.wrong, reminder),
    notYet: (reminder: Reminder, again: Later) => {
      const now = Date.now();
      const dueAt = timeOf(again, now);
      run(reminderActions.notYet(reminder, now, dueAt), dueAgain(dueAt), reminder);
    },
    snooze: (reminder: Reminder, until: Later) => {
      const dueAt = timeOf(until, Date.now());
      run(reminderActions.snooze(reminder, dueAt), dueAgain(dueAt), reminder);
    },
    remove: (reminder: Reminder) => run(reminderActions.remove(reminder), messages.removed, reminder),
    undo: () => {
      if (done?.before) run(reminderActions.put(done.before), messages.undone, null);
    },
  };
}

const dueAgain = (dueAt: number): string => messages.due(whenWords(dueAt, Date.now()));

function asExpectedWords(reminder: Reminder): string {
  const took = tookOf(answered(reminder, 'as-expected', Date.now()));
  return took === null ? messages.settled : messages.took(lengthWords(took));
}
