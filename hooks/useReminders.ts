import { useEffect, useState } from 'react';
import type { Reminder } from '@/lib/journal/rows';
import {
  answered,
  isOpen,
  newReminder,
  nextDue,
  notYet,
  type Outcome,
  type Subject,
} from '@/lib/reminders/reminders';
import type { Wait } from '@/lib/reminders/times';
import { addTime, keepTimes } from '@/services/reminders';
import { openJournal, useJournal } from './useJournal';

/** Computers sleep and clocks are set: a long timer alone would come late. */
const LOOK_EVERY_MS = 30_000;

/** All reminders, kept up to date with every window, and the time by which they are due or not. */
export function useReminders() {
  const { status, rows } = useJournal('reminders');
  const [now, setNow] = useState(Date.now);
  const next = nextDue(rows, now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setTimeout(look, Math.min(LOOK_EVERY_MS, Math.max(0, (next ?? Infinity) - Date.now())));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [next, now]);
  return { status, reminders: rows, now };
}

/** What can be done with reminders. Each resolves when it is on the disk; `put` takes back what the others did. */
export const reminderActions = {
  set: (subject: Subject, wait: Wait) => store(newReminder(crypto.randomUUID(), subject, wait, Date.now())),
  settle: (reminder: Reminder, outcome: Exclude<Outcome, 'not-yet'>) =>
    store(answered(reminder, outcome, Date.now())),
  notYet: (reminder: Reminder, now: number, dueAt: number) => store(notYet(reminder, now, dueAt)),
  /** Not looked yet. */
  snooze: (reminder: Reminder, dueAt: number) => store({ ...reminder, dueAt }),
  async remove({ id }: Reminder): Promise<void> {
    const { changeRow } = await openJournal();
    await changeRow('reminders', id, () => null);
    await repairTimes();
  },
  put: (reminder: Reminder) => store(reminder),
};

async function store(reminder: Reminder): Promise<void> {
  const { changeRow } = await openJournal();
  if (isOpen(reminder)) await addTime(reminder.dueAt);
  await changeRow('reminders', reminder.id, () => reminder);
  await repairTimes();
}

/** Bring what the badge goes by in line with the journal: after each change, and when a page starts. */
export async function repairTimes(): Promise<void> {
  const { listRows } = await openJournal();
  await keepTimes(async () => (await listRows('reminders')).filter(isOpen).map(({ dueAt }) => dueAt));
}
