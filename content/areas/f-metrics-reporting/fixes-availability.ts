import { defineFixes } from '../../define';

/** Metrics that are late or not offered. */
export const fixesOfAvailability = defineFixes('F', [
  {
    id: 'f-fix-metric-not-updated',
    title: 'My metric did not update today',
    refs: ['FT-3', 'F-12'],
    screens: ['metric-preview', 'data-explorer-metric', 'trends-analytics'],
    alsoAreas: ['E'],
    sources: ['S1', 'S4'],
    confidence: 'official',
    search: [
      'metric not updating',
      'metric stuck on yesterday',
      'metric build failed',
      'stale metric',
      'numbers from yesterday still',
      'kpi did not refresh',
      "today's value missing",
      'night run failed',
      'stale report',
      'metric stuck',
      'metric not refreshed',
    ],
    questions: [
      {
        id: 'raw-in-time',
        ask: 'Did the raw data arrive before the nightly job?',
        check:
          'Compare the last arrival in Raw Data with the time of the job: by default not before 03:00 UTC.',
        answers: [
          { when: 'Yes', go: 'others' },
          { when: 'No', go: 'too-late' },
        ],
      },
      {
        id: 'others',
        ask: 'Did other metrics update?',
        check: 'Open two other Calculated Metrics and look at the last day of their charts.',
        answers: [
          { when: 'Yes', go: 'refers' },
          { when: 'No', go: 'build-failed' },
        ],
      },
      {
        id: 'refers',
        ask: 'Does it refer to another metric that is stale?',
        check: 'Read its formula, and open each `calculated.<id>` in it.',
        answers: [
          { when: 'Yes', go: 'stale-below' },
          { when: 'No', go: 'same-value' },
        ],
      },
      {
        id: 'same-value',
        ask: 'Is the value simply the same as yesterday?',
        check: 'Work out today’s value by hand for one record.',
        answers: [
          { when: 'Yes', go: 'fine' },
          { when: 'No', go: 'support' },
        ],
      },
    ],
    causes: [
      {
        id: 'too-late',
        cause: 'The data came after the job, so it counts a day later.',
        fix: 'Wait for tomorrow’s build. If it happens each day, send earlier or ask Planhat to have the job moved.',
        recheck: 'Look at the same record tomorrow morning.',
      },
      {
        id: 'build-failed',
        cause: 'The daily build failed.',
        fix: 'Nothing to do today: it is tried again with the next daily build.',
        recheck: 'Look tomorrow morning. Is it still old? Then ask Planhat support.',
      },
      {
        id: 'stale-below',
        cause: 'A metric that it is built on is old.',
        fix: 'Rebuild the lowest one; all that refer to it follow by themselves.',
        recheck: 'Refresh when its rebuild has ended, and look at both.',
      },
      {
        id: 'fine',
        cause: 'Nothing is wrong: the value has not changed.',
        fix: 'Nothing to do.',
        recheck: 'Look again when the raw data has changed.',
      },
      {
        id: 'support',
        cause: 'Neither the data nor the formula explains it.',
        fix: 'Ask Planhat support, and name the metric, one record and the day.',
        recheck: 'Look at the same record and day after their answer.',
      },
    ],
  },
  {
    id: 'f-fix-cannot-select-metric',
    title: 'I cannot select my metric in filters, health or Automations',
    refs: ['FT-4'],
    screens: ['global-filters', 'data-explorer', 'metric-preview', 'data-explorer-metric', 'data-model'],
    alsoAreas: ['A', 'D'],
    sources: ['S1', 'S31'],
    confidence: 'official',
    search: [
      'metric not in list',
      'metric missing in filter',
      'metric missing in health factor',
      'kpi not available in list',
      'cannot filter by usage',
      'number missing in rule',
      'how to pick kpi in filter',
      'why is my kpi not offered',
      'metric missing in list',
      'cannot select metric',
    ],
    questions: [
      {
        id: 'availability',
        ask: 'Is its availability “Reporting only”?',
        check: 'Data Explorer → Metric → the metric’s settings.',
        answers: [
          { when: 'Yes', go: 'reporting-only' },
          { when: 'No', go: 'raw' },
        ],
      },
      {
        id: 'raw',
        ask: 'Is it a raw Custom Metric?',
        check: 'A Custom Metric is a number that is pushed to Planhat, without a formula.',
        answers: [
          { when: 'Yes', go: 'wrap-it' },
          { when: 'No', go: 'model' },
        ],
      },
      {
        id: 'model',
        ask: 'Does it belong to another model than the one you are working on, such as End User?',
        answers: [
          { when: 'Yes', go: 'roll-up' },
          { when: 'No', go: 'condition' },
        ],
      },
      {
        id: 'condition',
        ask: 'Has the metric a condition?',
        answers: [
          { when: 'Yes', go: 'conditional' },
          { when: 'No', go: 'rights' },
        ],
      },
    ],
    causes: [
      {
        id: 'reporting-only',
        cause: 'It may be used in other metrics and in page widgets only.',
        fix: 'Change the availability to “Reporting & Data models”.',
        recheck: 'Reload the filter and look for the metric.',
      },
      {
        id: 'wrap-it',
        cause: 'Raw Custom Metrics are not offered there.',
        fix: 'Wrap it: make a Calculated Metric that reads it.',
        recheck: 'Look for the new metric when it has been built.',
      },
      {
        id: 'roll-up',
        cause: 'A metric of another model is not offered on this one.',
        fix: 'Roll it up into a metric of Company.',
        recheck: 'Look for the new metric when it has been built.',
      },
      {
        id: 'conditional',
        cause: 'It shows on matching records only.',
        fix: 'Try it on a record that matches, or widen the condition.',
        recheck: 'Open one record that matches.',
      },
      {
        id: 'rights',
        cause: 'The list is old, or your Role does not see the metric.',
        fix: 'Refresh the page. Then ask an admin to compare your Role’s permissions.',
        recheck: 'Look again after signing in anew.',
      },
    ],
  },
]);
