import type { Reminder } from '@/lib/journal/rows';
import { dueAfter, type Wait } from './times';

/** What the user saw when they looked again. */
export type Outcome = NonNullable<Reminder['outcome']>;

/** What a reminder is about. */
export interface Subject {
  tenant: string | null;
  entry: string;
  /** The id of a cause of the entry, where it is a fix; otherwise empty. */
  cause: string;
}

/** A reminder for what was changed just now. */
export const newReminder = (id: string, subject: Subject, wait: Wait, now: number): Reminder => ({
  id,
  ...subject,
  wait,
  changedAt: now,
  dueAt: dueAfter(wait, now),
  answeredAt: null,
  outcome: null,
});

/** Whether there is still something to look at. "Not yet" is an answer that leaves it open. */
export const isOpen = ({ outcome }: Reminder): boolean => outcome === null || outcome === 'not-yet';

export const isDue = (reminder: Reminder, now: number): boolean => isOpen(reminder) && reminder.dueAt <= now;

/** The reminder after a look that settled it. */
export const answered = (
  reminder: Reminder,
  outcome: Exclude<Outcome, 'not-yet'>,
  now: number,
): Reminder => ({ ...reminder, outcome, answeredAt: now });

/** The reminder after a look that was too early. */
export const notYet = (reminder: Reminder, now: number, dueAt: number): Reminder => ({
  ...reminder,
  outcome: 'not-yet',
  answeredAt: now,
  dueAt,
});

/** Open reminders as a tenant's panel may show them. */
export interface Agenda {
  /** Of this tenant, or of none: to be looked at now, the oldest first. */
  due: Reminder[];
  later: Reminder[];
  /** How many are due in other tenants: what they are about is not shown here. */
  dueElsewhere: number;
}

/** What is due and what is coming, beside a tenant. What was set away from Planhat is shown everywhere. */
export function agendaOf(reminders: readonly Reminder[], tenant: string | null, now: number): Agenda {
  const open = reminders.filter(isOpen).toSorted((a, b) => a.dueAt - b.dueAt);
  const isHere = (reminder: Reminder) => reminder.tenant === null || reminder.tenant === tenant;
  const here = open.filter(isHere);
  return {
    due: here.filter((reminder) => isDue(reminder, now)),
    later: here.filter((reminder) => !isDue(reminder, now)),
    dueElsewhere: open.filter((reminder) => !isHere(reminder) && isDue(reminder, now)).length,
  };
}

/** Whether it is about the same thing in the same tenant. */
export const isAbout = (reminder: Reminder, { tenant, entry, cause }: Subject): boolean =>
  reminder.tenant === tenant && reminder.entry === entry && reminder.cause === cause;

/** The open reminder for a thing: there is one at most. */
export const openFor = (reminders: readonly Reminder[], subject: Subject): Reminder | undefined =>
  reminders.find((reminder) => isOpen(reminder) && isAbout(reminder, subject));

/** When the next open reminder is due; `null` where none is coming. */
export function nextDue(reminders: readonly Reminder[], now: number): number | null {
  const times = reminders.filter((reminder) => isOpen(reminder) && reminder.dueAt > now);
  return times.length > 0 ? Math.min(...times.map(({ dueAt }) => dueAt)) : null;
}
