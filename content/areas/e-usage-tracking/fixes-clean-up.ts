import { defineFixes } from '../../define';

/** Data and people that should not be there. */
export const fixesOfCleanUp = defineFixes('E', [
  {
    id: 'e-fix-delete-usage-data',
    title: 'I need to delete wrong usage data',
    refs: ['ET-7', 'E-40'],
    screens: ['metric-preview', 'user-activities', 'company-profile-usage', 'integration-mixpanel'],
    alsoAreas: ['F'],
    sources: ['S15', 'S16'],
    confidence: 'official',
    search: [
      'delete usage data',
      'remove events',
      'wrong data imported',
      'clean up test events',
      'undo wrong import of clicks',
      'get rid of bad numbers',
      'reset tracking data',
      'test clicks polluted our numbers',
      'delete usage',
      'remove wrong events',
      'delete test data',
    ],
    questions: [
      {
        id: 'kind',
        ask: 'Is it a User Activity or a Custom Metric?',
        check: 'Data Explorer → Metric → open the metric.',
        answers: [
          { when: 'Yes', go: 'age' },
          { when: 'No, it is calculated', go: 'correct-formula' },
        ],
      },
      {
        id: 'age',
        ask: 'Is the data younger than 90 minutes?',
        answers: [
          { when: 'Yes', go: 'too-young' },
          { when: 'No', go: 'removed' },
        ],
      },
      {
        id: 'removed',
        ask: 'Have you used Remove Raw Data already?',
        answers: [
          { when: 'No', go: 'remove-it' },
          { when: 'Yes, under 25 minutes ago', go: 'still-running' },
          { when: 'Yes, longer ago', go: 'still-there' },
        ],
      },
      {
        id: 'still-there',
        ask: 'Is it still there after 25 minutes?',
        check: 'Raw Data of the metric, on one day of the range.',
        answers: [
          { when: 'Yes', go: 'wrong-range' },
          { when: 'No', go: 'night-build' },
        ],
      },
    ],
    causes: [
      {
        id: 'correct-formula',
        cause:
          'Remove Raw Data is for User Activities and Custom Metrics; a Calculated Metric follows its formula.',
        fix: 'Correct the formula instead.',
        recheck: 'Look at the metric after the nightly build.',
      },
      {
        id: 'too-young',
        cause: 'Data younger than 90 minutes cannot be removed.',
        fix: 'Wait until it is older, then remove it.',
        recheck: 'Look in Raw Data 25 minutes after the removal.',
      },
      {
        id: 'remove-it',
        cause: 'Raw data stays until somebody removes it.',
        fix: 'Metric Preview → ellipsis → Remove Raw Data. Choose the dates of the values, not the days they arrived, and check the range twice: what is inside it is gone.',
        recheck: 'Look in Raw Data 25 minutes later.',
      },
      {
        id: 'still-running',
        cause: 'Removal runs every 25 minutes.',
        fix: 'Wait for the next run.',
        recheck: 'Look in Raw Data 25 minutes after you asked for it.',
      },
      {
        id: 'wrong-range',
        cause: 'The range or the record does not fit: the range means the value’s date, not the arrival.',
        fix: 'Check the range and the record, then use Remove Raw Data again with the dates of the values.',
        recheck: 'Look in Raw Data after the next 25 minutes.',
      },
      {
        id: 'night-build',
        cause: 'The raw data is gone; Calculated Metrics follow at night, within the build period.',
        fix: 'If they still show it, wait for the nightly build. Days outside the build period are not built again: raise the period for them, then rebuild.',
        recheck: 'Look at the Calculated Metric tomorrow.',
      },
    ],
  },
  {
    id: 'e-fix-duplicate-contacts',
    title: 'We have duplicate contacts',
    refs: ['ET-8', 'E-8', 'E-12', 'E-13'],
    screens: ['data-explorer-enduser', 'enduser-profile', 'powertools'],
    alsoAreas: ['L', 'K'],
    sources: ['S18', 'S18b', 'S4', 'S19', 'S19b', 'S2'],
    confidence: 'official',
    search: [
      'duplicate contacts',
      'same person twice',
      'merge contacts planhat',
      'person listed twice',
      'two records same mail',
      'merge double persons',
      'clean up people list',
      'same colleague appears several times',
      'duplicate end users',
      'contacts duplicated',
      'same email twice',
      'hubspot duplicate contacts',
    ],
    questions: [
      {
        id: 'same-email',
        ask: 'Do they share an email within one Company?',
        check: 'Data Explorer → End User, grouped by email.',
        answers: [
          { when: 'Yes', go: 'merge' },
          { when: 'No', go: 'same-id' },
        ],
      },
      {
        id: 'same-id',
        ask: 'Do they share an External ID or a Source ID?',
        check: 'The two ids as columns in Data Explorer → End User.',
        answers: [
          { when: 'Yes', go: 'powertool' },
          { when: 'No', go: 'two-companies' },
        ],
      },
      {
        id: 'two-companies',
        ask: 'Is it the same person at two Companies on purpose?',
        answers: [
          { when: 'Yes', go: 'primary' },
          { when: 'No', go: 'free-mail' },
        ],
      },
      {
        id: 'free-mail',
        ask: 'Does a free-mail domain create them?',
        check: 'Search the Related Domains of Companies for gmail, outlook and the like.',
        answers: [
          { when: 'Yes', go: 'clean-domains' },
          { when: 'No', go: 'find-source' },
        ],
      },
    ],
    causes: [
      {
        id: 'merge',
        cause: 'Emails are not enforced as unique, so one person can stand there twice.',
        fix: 'Open the profile to keep → ellipsis → Merge with other contacts; candidates with the same email are suggested. Its empty fields are filled; tags, personas and activities are joined. If there are a great many and they share a sourceId or externalId, use Data → End User → Powertools → Merge Duplicate Models.',
        recheck: 'Search the email again: one End User must be left, with the activity of both.',
      },
      {
        id: 'powertool',
        cause: 'Several records carry one id.',
        fix: 'Data → End User → Powertools → Merge Duplicate Models, by the same sourceId, or by the same externalId within a Company.',
        recheck: 'Count End Users with this id again after the run.',
      },
      {
        id: 'primary',
        cause: 'The same person at two Companies is two End Users, and that is right.',
        fix: 'Set Primary on one, or send `companyId` or `companyExternalId` with each event. Otherwise activity for the email goes to one of them at random.',
        recheck: 'Send one event for the email and see where it arrives.',
      },
      {
        id: 'clean-domains',
        cause: 'Everybody with that mail domain is assigned to the Company.',
        fix: 'Take the free-mail domain out of Related Domains.',
        recheck: 'Look for new End Users with this domain after a day.',
      },
      {
        id: 'find-source',
        cause: 'Something else creates them.',
        fix: 'Find the source in the logs.',
        recheck: 'Look for new duplicates a day after you stopped it.',
      },
    ],
  },
]);
