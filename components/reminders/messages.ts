import type { Change } from '@/hooks/reminder-store';
import type { Outcome } from '@/lib/reminders/reminders';
import type { Later, Wait } from '@/lib/reminders/times';

const PLURAL = new Intl.PluralRules('en-GB');
const tenants = (count: number) => (PLURAL.select(count) === 'one' ? 'another tenant' : 'other tenants');

/** Words of the reminders to look again. */
export const messages = {
  /** Stand behind "Look again". */
  wait: {
    'nightly-build': 'after the nightly build',
    'ten-minutes': 'in ten minutes',
    filter: 'after filter processing',
    tomorrow: 'tomorrow',
  } satisfies Record<Wait, string>,
  /** The same as a choice in a list. */
  waitChoice: {
    'nightly-build': 'After the nightly build',
    'ten-minutes': 'In ten minutes',
    filter: 'After filter processing',
    tomorrow: 'Tomorrow',
  } satisfies Record<Wait, string>,
  /** What is known of how long it takes. */
  known: {
    'nightly-build': 'Calculated Metrics are built once a day, at night, by default not before 03:00 UTC.',
    'ten-minutes': 'Raw data arrives within minutes; the Salesforce job runs about every 10 minutes.',
    filter:
      'How often a Global Filter is processed is not stated. Editing and saving it forces a run; its last run is shown in Global Filters.',
    tomorrow: 'For what shows by the next working morning.',
  } satisfies Record<Wait, string>,
  lookAgain: (wait: string) => `Look again ${wait}`,
  otherTimes: 'Look again at another time',
  due: (when: string) => `Due ${when}`,
  usually: (length: string) => `Usually took ${length} here.`,
  lastTime: (length: string) => `Took ${length} here last time.`,
  changed: (changed: string, wait: string) => `Changed ${changed}, look again ${wait}`,
  at: (when: string) => `at ${when}`,
  dueNow: 'Due now',
  seenTooEarly: 'Not yet at the last look',
  answers: 'What do you see now?',
  outcome: {
    'as-expected': 'As expected',
    'not-yet': 'Not yet',
    wrong: 'Wrong',
  } satisfies Record<Outcome, string>,
  again: 'Not yet. Look again',
  later: {
    'ten-minutes': 'in ten minutes',
    hour: 'in an hour',
    tomorrow: 'tomorrow morning',
  } satisfies Record<Later, string>,
  snooze: 'Remind me later',
  remove: 'Remove this reminder',
  removed: 'Reminder removed.',
  took: (length: string) => `Noted. It took ${length} here.`,
  settled: 'Noted as expected.',
  wrong: 'Noted as wrong.',
  undone: 'Undone.',
  /** What was pressed had no effect: another window was first. */
  elsewhere: {
    'removed-elsewhere': 'It was removed in another window before.',
    'answered-elsewhere': 'It was answered in another window before. That answer stands.',
  } satisfies Record<Exclude<Change['kind'], 'done'>, string>,
  wentOn: 'It went on in another window. It stands as it is there.',
  notStored: 'This was not stored. Try again.',
  list: 'To look at again',
  things: 'reminders',
  dueCount: (count: number) => `${count} to look at again`,
  nothingDue: 'Nothing more to look at now',
  inOthers: (count: number) => `${count} in ${tenants(count)}`,
  onlyElsewhere: (count: number) => `${count} to look at again in ${tenants(count)}`,
  show: 'Show',
  hide: 'Hide',
  coming: 'Later',
  entryGone: 'An entry that is not in the guide any more',
  badge: 'Show on the toolbar button how many are due',
};
