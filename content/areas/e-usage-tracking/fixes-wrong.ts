import { defineFixes } from '../../define';

/** Usage that arrives twice, in part, or late. */
export const fixesOfWrong = defineFixes('E', [
  {
    id: 'e-fix-counted-twice',
    title: 'Events are counted twice',
    refs: ['ET-3', 'E-8', 'E-32', 'E-51'],
    screens: [
      'integration-mixpanel',
      'user-activities',
      'enduser-profile-usage',
      'company-profile-usage',
      'integration-segment',
    ],
    sources: ['S12', 'S15', 'S16', 'S4', 'S9', 'S10'],
    confidence: 'derived',
    search: [
      'usage counted twice',
      'duplicate events',
      'mixpanel duplicate events',
      'clicks are doubled',
      'statistics twice too high',
      'every login appears twice',
      'same action listed two times',
      'usage looks too good',
      'usage doubled',
      'events counted twice',
    ],
    questions: [
      {
        id: 'routes',
        ask: 'Do two routes send the same event?',
        check: 'List all sources: script, Segment, API, Mixpanel, Pendo, Amplitude, warehouse.',
        answers: [
          { when: 'Yes', go: 'two-routes' },
          { when: 'No', go: 'mixpanel' },
          { when: 'Cannot tell', go: 'mixpanel' },
        ],
      },
      {
        id: 'mixpanel',
        ask: 'Was the Mixpanel start date changed?',
        check: '“Sync events from date” in the Mixpanel integration.',
        answers: [
          { when: 'Yes', go: 'imported-again' },
          { when: 'No, or no Mixpanel', go: 'running-total' },
        ],
      },
      {
        id: 'running-total',
        ask: 'Is a running total sent several times a day, with SUM as aggregation?',
        check: 'The metric’s settings and its Raw Data of one day.',
        answers: [
          { when: 'Yes', go: 'sum-of-totals' },
          { when: 'No', go: 'two-companies' },
        ],
      },
      {
        id: 'two-companies',
        ask: 'Is the person in two Companies?',
        check: 'Data Explorer → End User, search the email.',
        answers: [
          { when: 'Yes', go: 'two-end-users' },
          { when: 'No', go: 'count-rows' },
        ],
      },
    ],
    causes: [
      {
        id: 'two-routes',
        cause: 'Each route counts the event.',
        fix: 'Remove one route, so that each event has one.',
        recheck: 'Compare tomorrow’s number with your product’s own.',
      },
      {
        id: 'imported-again',
        cause: 'Changing the start date imported the same events again.',
        fix: 'Remove the raw data of the doubled range, then sync once and leave the date.',
        recheck: 'Compare one day in the range with Mixpanel.',
      },
      {
        id: 'sum-of-totals',
        cause: 'SUM adds running totals up.',
        fix: 'Use LAST, or send differences.',
        recheck: 'Look at the value of today after two loads.',
      },
      {
        id: 'two-end-users',
        cause:
          'There are two End Users with one email, and by default activity goes to one of them at random.',
        fix: 'Send `companyId` or `companyExternalId` with each event, or set Primary on one.',
        recheck: 'Send one event and see where it arrives.',
      },
      {
        id: 'count-rows',
        cause: 'The rows themselves must show it.',
        fix: 'Count the Raw Data rows of one person on one day and compare them with your product’s log.',
        recheck: 'Repeat for a second person before you change anything.',
      },
    ],
  },
  {
    id: 'e-fix-pendo-companies-missing',
    title: 'Pendo data is missing for some Companies',
    refs: ['ET-6', 'E-52', 'E-53', 'E-54', 'E-55'],
    screens: ['integration-pendo'],
    sources: ['S13', 'S13b'],
    confidence: 'official',
    search: [
      'pendo accountid externalid',
      'pendo missing data',
      'pendo works for some clients',
      'pendo numbers empty',
      'engagement score absent',
      'only some accounts have pendo',
      'pendo account without numbers',
      'pendo not syncing',
      'pendo missing',
    ],
    questions: [
      {
        id: 'ids',
        ask: 'Does the Company’s External ID equal Pendo’s accountId?',
        check: 'The same customer in Pendo and in Planhat, side by side.',
        answers: [
          { when: 'Yes', go: 'mapping' },
          { when: 'No', go: 'ids-differ' },
        ],
      },
      {
        id: 'mapping',
        ask: 'Was the mapping changed?',
        check: 'Ask those who may change it: a mapping is replaced, not edited.',
        answers: [
          { when: 'Yes', go: 'mapping-changed' },
          { when: 'No', go: 'version' },
          { when: 'Cannot tell', go: 'version' },
        ],
      },
      {
        id: 'version',
        ask: 'Is it version 1 of the integration?',
        check: 'Version 2 brings Features, Pages, Reports, Aggregations and PES.',
        answers: [
          { when: 'Yes', go: 'version-one' },
          { when: 'No', go: 'update' },
          { when: 'Cannot tell', go: 'update' },
        ],
      },
    ],
    causes: [
      {
        id: 'ids-differ',
        cause: 'PES arrives only where the External ID equals Pendo’s accountId.',
        fix: 'Align External ID and accountId, then sync again.',
        recheck: 'Look for PES on the Company after the sync.',
      },
      {
        id: 'mapping-changed',
        cause: 'A mapping cannot be edited, so a change needs a new one and a full sync.',
        fix: 'Delete it, create it again, then use Update and Re-sync all.',
        recheck: 'Compare one Company with Pendo after the sync.',
      },
      {
        id: 'version-one',
        cause: 'Version 1 cannot create users and fetches 90 days of history.',
        fix: 'Create the users another way, by CRM or API. Do not expect more than 90 days of history.',
        recheck: 'Look for one missing user after the sync.',
      },
      {
        id: 'update',
        cause: 'Ids and mapping look right; the errors of the sync must show it.',
        fix: 'Use Update and check the errors.',
        recheck: 'Look at the same Company after the update.',
      },
    ],
  },
  {
    id: 'e-fix-last-seen-old',
    title: 'Last Seen is old or empty',
    refs: ['ET-5', 'E-36'],
    screens: ['enduser-profile', 'enduser-profile-usage', 'data-explorer-enduser'],
    sources: ['S5', 'S4'],
    confidence: 'official',
    search: [
      'last seen not updating',
      'last active empty',
      'why is last seen empty',
      'last login date is wrong',
      'says inactive but works daily',
      'date of last activity missing',
      'active yesterday shows months ago',
      'active customer looks asleep',
      'last seen wrong',
    ],
    questions: [
      {
        id: 'activity',
        ask: 'Does the person have any User Activity?',
        check: 'The End User’s profile, tab Usage or Time-series.',
        answers: [
          { when: 'Yes', go: 'twin' },
          { when: 'No', go: 'no-activity' },
        ],
      },
      {
        id: 'twin',
        ask: 'Is the latest activity on a twin with the same email at another Company?',
        check: 'Data Explorer → End User, search the email.',
        answers: [
          { when: 'Yes', go: 'on-the-twin' },
          { when: 'No', go: 'past-date' },
        ],
      },
      {
        id: 'past-date',
        ask: 'Do the latest events carry a date in the past, as in a backfill?',
        answers: [
          { when: 'Yes', go: 'backfill' },
          { when: 'No', go: 'fix:e-fix-no-usage' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-activity',
        cause: 'Last Seen needs User Activities. Emails and Custom Metrics do not move it.',
        fix: 'Send a login or another action for this person. If the product sends them already, they may be on a twin at another Company.',
        recheck: 'Look again some minutes after the first event.',
      },
      {
        id: 'on-the-twin',
        cause: 'The activity is on the other End User with this email.',
        fix: 'Set Primary on the right one, or merge the two.',
        recheck: 'Send one event and look at Last Seen of the right one.',
      },
      {
        id: 'backfill',
        cause: 'It is expected: the events are of the past, and Last Seen is the latest User Activity.',
        fix: 'Nothing to do; the next live event moves it.',
        recheck: 'Look again after the person’s next login.',
      },
    ],
  },
]);
