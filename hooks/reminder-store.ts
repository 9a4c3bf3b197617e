import { errorName } from '@/lib/error-name';
import type { Reminder } from '@/lib/journal/rows';
import {
  answered,
  isAbout,
  isOpen,
  newReminder,
  notYet,
  type Outcome,
  type Subject,
} from '@/lib/reminders/reminders';
import { type Later, timeOf, type Wait } from '@/lib/reminders/times';
import { addTime, keepTimes } from '@/services/reminders';
import { openJournal } from './useJournal';

/** A change that is on the disk: the way back needs both. */
export interface Changed {
  before: Reminder;
  /** `null`: it was removed. */
  after: Reminder | null;
}

/** What came of a change. */
export type Change =
  | ({ kind: 'done' } & Changed)
  /** Nothing was changed: it was removed in another window, or answered there. */
  | { kind: 'removed-elsewhere' }
  | { kind: 'answered-elsewhere' };

/** What can be done with reminders. Each works on the reminder as the disk has it, and resolves when that is stored. */
export const reminderActions = {
  set: setReminder,
  settle: (id: string, outcome: Exclude<Outcome, 'not-yet'>) => {
    const now = Date.now();
    return change(id, (row) => answered(row, outcome, now));
  },
  notYet: (id: string, again: Later) => {
    const now = Date.now();
    const dueAt = timeOf(again, now);
    return change(id, (row) => notYet(row, now, dueAt), dueAt);
  },
  /** Not looked yet. */
  snooze: (id: string, until: Later) => {
    const dueAt = timeOf(until, Date.now());
    return change(id, (row) => ({ ...row, dueAt }), dueAt);
  },
  remove: (id: string) => change(id, () => null),
  undo,
};

/** One at most for the same thing: where another window was first, its reminder stands. */
async function setReminder(subject: Subject, wait: Wait): Promise<void> {
  const { addRow } = await openJournal();
  const reminder = newReminder(crypto.randomUUID(), subject, wait, Date.now());
  await addTime(reminder.dueAt);
  await addRow(
    'reminders',
    reminder,
    (other) => other.id !== reminder.id && isOpen(other) && isAbout(other, subject),
  );
  await repairQuietly();
}

/** @param dueAt - When it will be due by the change, if it stays open. */
async function change(id: string, how: (row: Reminder) => Reminder | null, dueAt?: number): Promise<Change> {
  const { changeRow } = await openJournal();
  if (dueAt !== undefined) await addTime(dueAt);
  const found: { change: Change } = { change: { kind: 'removed-elsewhere' } };
  await changeRow('reminders', id, (row) => {
    const isRepeated = found.change.kind === 'done' && isSame(row, found.change.after);
    if (!isRepeated) found.change = row ? decide(row, how(row)) : { kind: 'removed-elsewhere' };
    return found.change.kind === 'done' ? found.change.after : undefined;
  });
  await repairQuietly();
  return found.change;
}

const decide = (before: Reminder, after: Reminder | null): Change =>
  isOpen(before) ? { kind: 'done', before, after } : { kind: 'answered-elsewhere' };

/** Take a change back. `false`: the reminder went on in another window meanwhile, and that stands. */
async function undo({ before, after }: Changed): Promise<boolean> {
  const { changeRow } = await openJournal();
  if (isOpen(before)) await addTime(before.dueAt);
  const found = { unchanged: false };
  await changeRow('reminders', before.id, (row) => {
    // As it was before: it is taken back already.
    found.unchanged = isSame(row, after) || isSame(row, before);
    return found.unchanged ? before : undefined;
  });
  await repairQuietly();
  return found.unchanged;
}

const isSame = (one: Reminder | undefined, other: Reminder | null): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other);

/** Bring what the badge goes by in line with the journal: after each change, and when a page starts. */
export async function repairTimes(): Promise<void> {
  const { listRows } = await openJournal();
  await keepTimes(async () => (await listRows('reminders')).filter(isOpen).map(({ dueAt }) => dueAt));
}

/** What was changed is on the disk: that the badge may count wrongly until the next time must not make it fail. */
async function repairQuietly(): Promise<void> {
  try {
    await repairTimes();
  } catch (cause) {
    console.error('Field Guide: the badge may count wrongly.', errorName(cause));
  }
}
