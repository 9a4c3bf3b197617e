import { dateOf } from '@/lib/dates';
import type { Verdict } from '@/lib/journal/rows';
import type { Doubt } from '@/lib/verdicts/status';

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
  on: dateOf,
  remark: 'What is different here, in one line',
  otherRemark: 'Your own words on it, in one line',
  remarkHint: 'How is it here?',
  save: 'Save',
  change: 'Change',
  remarkHidden: 'Your words are hidden in the screenshot mode.',
  notStored: 'This was not stored. Try again.',
  said: (says: string) => `Stored: ${says}`,
  takenBack: 'Taken back',
  putBack: 'Put back',
  wentOn: 'This was changed in another window. It stands as it is there.',
  unreadable: 'What is stored of this here cannot be read by this version. It stays as it is.',
  things: 'confirmations',
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
  verdictsFailed: 'The confirmations could not be read. Open this page again to try once more.',
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
