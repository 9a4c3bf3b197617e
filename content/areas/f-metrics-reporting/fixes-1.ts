import { defineFixes } from '../../define';

/** Metrics that are empty, wrong or not offered. */
export const fixesOfMetrics = defineFixes('F', [
  {
    id: 'f-fix-metric-empty',
    title: 'My Calculated Metric is empty or 0',
    refs: ['FT-1', 'F-10', 'F-11', 'F-13', 'F-21', 'F-24', 'F-28', 'F-34', 'FG-10'],
    screens: ['metric-preview', 'data-explorer-metric', 'trends-analytics'],
    sources: ['S1', 'S3', 'S4', 'S5', 'S9'],
    confidence: 'official',
    search: ['metric empty after saving', 'metric is 0', 'calculated metric not working'],
    questions: [
      {
        id: 'just-saved',
        ask: 'Did you save it just now?',
        answers: [
          { when: 'Yes', go: 'is-building' },
          { when: 'No', go: 'raw-data' },
        ],
      },
      {
        id: 'raw-data',
        ask: 'Is there Raw Data for that record and day?',
        check: 'Open each metric or activity the formula reads → Raw Data.',
        answers: [
          { when: 'Yes', go: 'name' },
          { when: 'No', go: 'fix:e-fix-no-usage' },
        ],
      },
      {
        id: 'name',
        ask: 'Is every name exact: case, spaces and prefix?',
        check:
          'Compare `prop` with the name in the metric’s detail, for example `metrics.X`, `activities.X`, `calculated.<id>`.',
        answers: [
          { when: 'Yes', go: 'last' },
          { when: 'No', go: 'wrong-name' },
        ],
      },
      {
        id: 'last',
        ask: 'Is there a LAST with fewer than 30 days?',
        answers: [
          { when: 'Yes', go: 'short-window' },
          { when: 'No', go: 'field' },
        ],
      },
      {
        id: 'field',
        ask: 'Does a part read a field, and is the day before the metric was created?',
        answers: [
          { when: 'Yes', go: 'no-past' },
          { when: 'No', go: 'null' },
        ],
      },
      {
        id: 'null',
        ask: 'Can one part be NULL on that day?',
        check: 'Build each part as a metric of its own and look at that day.',
        answers: [
          { when: 'Yes', go: 'null-spreads' },
          { when: 'No', go: 'period' },
          { when: 'Cannot tell', go: 'period' },
        ],
      },
      {
        id: 'period',
        ask: 'Is the day older than the Metric Build Period?',
        check: 'The metric’s settings; 30 days by default.',
        answers: [
          { when: 'Yes', go: 'not-rebuilt' },
          { when: 'No', go: 'support' },
        ],
      },
    ],
    causes: [
      {
        id: 'is-building',
        cause: 'The metric is being rebuilt; its chart is empty meanwhile.',
        fix: 'Wait until “Metric re-build in process” has gone, then refresh the page.',
        recheck: 'If it is still empty the next morning, come back to the second question.',
      },
      {
        id: 'wrong-name',
        cause: 'The formula reads something that does not exist.',
        fix: 'Copy the name from the metric’s detail. For a Custom Metric use `metrics.X`, even where a sample says `custom.X`.',
        recheck: 'Save, wait for the rebuild, and look at one Company.',
      },
      {
        id: 'short-window',
        cause: 'LAST finds no value within its days.',
        fix: 'Use 30 days or more.',
        recheck: 'Save, wait for the rebuild, and look at a Monday.',
      },
      {
        id: 'no-past',
        cause: 'It works as designed: fields are stored from the day the metric was created.',
        fix: 'Nothing to do for the past. Create such metrics early.',
        recheck: 'Look at a day after the creation.',
      },
      {
        id: 'null-spreads',
        cause: 'One NULL in a multiplication, division, subtraction or power makes all of it NULL.',
        fix: 'Put IF “has value” around that part, or switch “Treat empty/missed values as NULLs” OFF where missing means zero.',
        recheck: 'Save, wait for the rebuild, and look at the same day.',
      },
      {
        id: 'not-rebuilt',
        cause: 'Older days are not rebuilt.',
        fix: 'Raise the Metric Build Period and rebuild the metric.',
        recheck: 'Look at the oldest day you need after the rebuild.',
      },
      {
        id: 'support',
        cause: 'Nothing in the formula explains it.',
        fix: 'Ask Planhat support with the metric, one record and one day.',
        recheck: 'Look at the same record and day after their answer.',
      },
    ],
  },
  {
    id: 'f-fix-number-wrong',
    title: 'The number is wrong',
    refs: ['FT-2', 'F-4', 'F-20', 'FG-1', 'FG-2'],
    screens: ['metric-preview', 'trends-analytics', 'home-page', 'customer-intelligence'],
    sources: ['S1', 'S2', 'S4'],
    confidence: 'official',
    search: ['metric too high', 'wrong metric', 'calculated metric wrong result'],
    questions: [
      {
        id: 'total',
        ask: 'Is the input already a total, such as a 30-day number or yearly revenue?',
        check: 'Raw Data: does the value grow from day to day, or stay the same?',
        answers: [
          { when: 'Yes', go: 'summed-again' },
          { when: 'No', go: 'average' },
        ],
      },
      {
        id: 'average',
        ask: 'Does it use AVERAGE where you mean “per day”?',
        answers: [
          { when: 'Yes', go: 'average-skips' },
          { when: 'No', go: 'sources' },
        ],
      },
      {
        id: 'sources',
        ask: 'Could two sources send the same event?',
        answers: [
          { when: 'Yes', go: 'fix:e-fix-counted-twice' },
          { when: 'No', go: 'chart' },
          { when: 'Cannot tell', go: 'chart' },
        ],
      },
      {
        id: 'chart',
        ask: 'Does the chart show another average than you think?',
        check: 'AVG (All) counts all Companies, AVG (Values) those with a value.',
        answers: [
          { when: 'Yes', go: 'wrong-average' },
          { when: 'No', go: 'by-hand' },
        ],
      },
    ],
    causes: [
      {
        id: 'summed-again',
        cause: 'A total is summed over days.',
        fix: 'Use LAST with enough days, or send daily values.',
        recheck: 'Save, wait for the rebuild, and compare one Company by hand.',
      },
      {
        id: 'average-skips',
        cause: 'AVERAGE leaves out days without data.',
        fix: 'Use SUM over n days divided by `rawNumber` n.',
        recheck: 'Compare one Company with gaps by hand.',
      },
      {
        id: 'wrong-average',
        cause: 'The chart’s average is not the one you have in mind.',
        fix: 'Choose the other average, and name it in the chart’s title.',
        recheck: 'Compare with your own average of five Companies.',
      },
      {
        id: 'by-hand',
        cause: 'One part of the formula must show it.',
        fix: 'Make each part a metric of its own and compare three Companies by hand, part by part.',
        recheck: 'The first part that differs is the one to mend.',
      },
    ],
  },
  {
    id: 'f-fix-cannot-select-metric',
    title: 'I cannot select my metric in filters, health or Automations',
    refs: ['FT-4', 'F-38', 'F-39'],
    screens: ['global-filters', 'data-explorer', 'metric-preview', 'data-explorer-metric', 'data-model'],
    alsoAreas: ['A', 'D'],
    sources: ['S1', 'S31'],
    confidence: 'official',
    search: ['reporting only metric', 'metric not in list'],
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
        answers: [
          { when: 'Yes', go: 'wrap-it' },
          { when: 'No', go: 'model' },
        ],
      },
      {
        id: 'model',
        ask: 'Does it belong to another model, such as End User?',
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
        cause: 'It may be used in reports only.',
        fix: 'Change the availability to “Reporting & Data models”.',
        recheck: 'Reload the filter and look for the metric.',
      },
      {
        id: 'wrap-it',
        cause: 'Raw Custom Metrics are not offered there.',
        fix: 'Make a Calculated Metric that reads it.',
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
