import { browser, storage } from '#imports';
import { badge } from './settings';

/**
 * The times of all open reminders, and nothing else of them. A copy of what stands in the journal: the worker that
 * shows the badge needs no database for it.
 */
const times = storage.defineItem<readonly number[]>('local:reminderTimes', { fallback: [] });

const ALARM = 'look-again';

/** Quiet: the badge shall be found, not seen. */
const BADGE_COLOUR = '#5c5a55';

/** Work on the copy, one after the other in all windows. */
const oneByOne = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('field-guide-reminder-times', work);

/**
 * Add a time before its reminder is stored: whoever reads that it is set can rely on the alarm. If we are stopped in
 * between, the badge counts one too many until the next `keepTimes`.
 */
export const addTime = (dueAt: number): Promise<void> =>
  oneByOne(async () => times.setValue([...(await times.getValue()), dueAt]));

/** Bring the copy in line with the journal. */
export const keepTimes = (read: () => Promise<readonly number[]>): Promise<void> =>
  oneByOne(async () => {
    const [known, stored] = [await times.getValue(), await read()];
    if (known.toSorted().join() !== stored.toSorted().join()) await times.setValue(stored);
  });

/** Show how many are due, and wake up for the next. What was missed while the browser was closed is due at once. */
async function showDue(): Promise<void> {
  const [all, shown] = await Promise.all([times.getValue(), badge.getValue()]);
  const now = Date.now();
  const due = all.filter((time) => time <= now).length;
  const next = Math.min(...all.filter((time) => time > now));
  await browser.action.setBadgeText({ text: shown && due > 0 ? String(due) : '' });
  await (next < Infinity ? browser.alarms.create(ALARM, { when: next }) : browser.alarms.clear(ALARM));
}

/** Keep badge and alarm in line with the reminders, from each start of the worker on. */
export function followReminders(onError: (error: unknown) => void): void {
  const show = () => void showDue().catch(onError);
  times.watch(show);
  badge.watch(show);
  browser.alarms.onAlarm.addListener(show);
  browser.runtime.onStartup.addListener(show);
  void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  show();
}
