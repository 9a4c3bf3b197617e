import type { Verdict } from '@/lib/journal/rows';
import type { Doubt } from '@/lib/verdicts/status';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const COUNT = new Intl.PluralRules('en-GB');
const times = (count: number) => (COUNT.select(count) === 'one' ? 'once' : `${count} times`);

/** Words of the confirmations and of the list of what should be looked at again. */
export const messages = {
  row: 'Is it so in this tenant?',
  says: {
    'still-true': 'Still true here',
    'not-any-more': 'Not any more',
    'different-here': 'Different here',
  } satisfies Record<Verdict['says'], string>,
  on: (time: number) => DAY.format(time),
  remark: 'What is different here, in one line',
  remarkHint: 'How is it here?',
  save: 'Save',
  change: 'Change',
  remarkHidden: 'Your words are hidden in screenshot mode.',
  notStored: 'This was not stored. Try again.',
  said: (says: string) => `Stored: ${says}`,
  takenBack: 'Taken back',
  confirmed: 'Confirmed here',
  /** On an entry that was found otherwise here. */
  doubted: {
    'not-any-more': 'Not any more here',
    'different-here': 'Different here',
  } satisfies Record<Doubt, string>,
  ask: 'You have just looked. Is this still so here?',
  notNow: 'Not now',
  staleEmpty: 'Nothing is old or doubted.',
  staleLoading: 'Reading the guide…',
  staleFailed: 'The guide could not be read. Open this page again to try once more.',
  list: 'Old or doubted entries',
  showAll: (count: number) => `Show all ${count}`,
  copyList: 'Copy list',
  openInPanel: (title: string) => `Open in the guide: ${title}`,
  notCheckedSince: (date: string) => `Not checked since ${date}`,
  opened: (count: number) => `Opened ${times(count)}`,
  inTenant: (tenant: string) => `in ${tenant}`,
  legacyTenant: 'the legacy app',
};
