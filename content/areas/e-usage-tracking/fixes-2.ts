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
    sources: ['S12', 'S16', 'S9'],
    confidence: 'derived',
    search: ['usage counted twice', 'duplicate events', 'mixpanel duplicate events'],
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
        ask: 'Was the start date of Mixpanel changed?',
        answers: [
          { when: 'Yes', go: 'imported-again' },
          { when: 'No', go: 'running-total' },
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
        ask: 'Does the person exist on two Companies?',
        answers: [
          { when: 'Yes', go: 'two-end-users' },
          { when: 'No', go: 'count-rows' },
        ],
      },
    ],
    causes: [
      {
        id: 'two-routes',
        cause: 'Each route counts.',
        fix: 'Switch one off, then remove the doubled raw data of that time.',
        recheck: 'Compare tomorrow’s number with your product’s own.',
      },
      {
        id: 'imported-again',
        cause: 'The same time was imported again.',
        fix: 'Remove the raw data of the doubled range, set the date once, and sync once.',
        recheck: 'Compare one day in the range with Mixpanel.',
      },
      {
        id: 'sum-of-totals',
        cause: 'Totals are added up.',
        fix: 'Use LAST, or send differences.',
        recheck: 'Look at the value of today after two loads.',
      },
      {
        id: 'two-end-users',
        cause: 'There are two End Users with one email.',
        fix: 'Set Primary on one, or send the company id with each event.',
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
    refs: ['ET-6', 'E-53', 'E-54', 'E-55'],
    screens: ['integration-pendo'],
    sources: ['S13'],
    confidence: 'official',
    search: ['pendo accountid externalid', 'pendo missing data'],
    questions: [
      {
        id: 'ids',
        ask: 'Does the Company’s External ID equal Pendo’s accountId?',
        answers: [
          { when: 'Yes', go: 'mapping' },
          { when: 'No', go: 'ids-differ' },
        ],
      },
      {
        id: 'mapping',
        ask: 'Was the mapping changed?',
        answers: [
          { when: 'Yes', go: 'mapping-changed' },
          { when: 'No', go: 'version' },
          { when: 'Cannot tell', go: 'version' },
        ],
      },
      {
        id: 'version',
        ask: 'Is it version 1 of the integration?',
        answers: [
          { when: 'Yes', go: 'version-one' },
          { when: 'No', go: 'update' },
        ],
      },
    ],
    causes: [
      {
        id: 'ids-differ',
        cause: 'Pendo’s account finds no Company.',
        fix: 'Align External ID and accountId, then sync again.',
        recheck: 'Look for PES on the Company after the sync.',
      },
      {
        id: 'mapping-changed',
        cause: 'A mapping cannot be edited; what was changed may be half applied.',
        fix: 'Delete it, create it again, then use “Re-sync all”.',
        recheck: 'Compare one Company with Pendo after the sync.',
      },
      {
        id: 'version-one',
        cause: 'Version 1 cannot create users and reaches back 90 days.',
        fix: 'Move to version 2, or create the users first.',
        recheck: 'Look for one missing user after the sync.',
      },
      {
        id: 'update',
        cause: 'The last sync did not bring everything.',
        fix: 'Use Update and read the errors shown.',
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
    search: ['last seen not updating', 'last active empty'],
    questions: [
      {
        id: 'activity',
        ask: 'Does the person have any User Activity?',
        check: 'The End User’s profile, tab Usage or Time-series.',
        answers: [
          { when: 'Yes', go: 'past-date' },
          { when: 'No', go: 'twin' },
        ],
      },
      {
        id: 'twin',
        ask: 'Does the same email exist on another Company, with activity there?',
        answers: [
          { when: 'Yes', go: 'on-the-twin' },
          { when: 'No', go: 'no-activity' },
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
        fix: 'Send a login or another action for this person.',
        recheck: 'Look again some minutes after the first event.',
      },
      {
        id: 'on-the-twin',
        cause: 'The activity is on the other End User.',
        fix: 'Set Primary on the right one, or merge the two.',
        recheck: 'Send one event and look at both.',
      },
      {
        id: 'backfill',
        cause: 'It works as designed: Last Seen follows the event’s own date.',
        fix: 'Nothing to do; the next live event moves it.',
        recheck: 'Look again after the person’s next login.',
      },
    ],
  },
]);
