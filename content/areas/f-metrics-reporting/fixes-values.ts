import { defineFixes } from '../../define';

/** Metrics that are empty or wrong. */
export const fixesOfValues = defineFixes('F', [
  {
    id: 'f-fix-metric-empty',
    title: 'My Calculated Metric is empty or 0',
    refs: ['FT-1', 'F-34'],
    screens: ['metric-preview', 'data-explorer-metric', 'trends-analytics'],
    sources: ['S1', 'S3', 'S4', 'S5', 'S7', 'S9'],
    confidence: 'official',
    search: [
      'metric empty after saving',
      'metric is 0',
      'calculated metric not working',
      'why is my metric empty',
      'why is my metric zero',
      'kpi shows nothing',
      'my calculation is blank',
      'chart has no line',
      'nought everywhere',
      'calculated number missing',
      'metric empty',
      'metric not showing',
      'metric shows 0',
      'calculated metric empty',
    ],
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
        ask: 'Is there a LAST with a short window?',
        check: 'Fewer than 30 `days`, and data that has gaps.',
        answers: [
          { when: 'Yes', go: 'short-window' },
          { when: 'No', go: 'field' },
        ],
      },
      {
        id: 'field',
        ask: 'Does a part read a field, and is the day before the metric was created?',
        check: 'A part that reads a field is a `propertyValue` in the formula.',
        answers: [
          { when: 'Yes', go: 'no-past' },
          { when: 'No', go: 'null' },
        ],
      },
      {
        id: 'null',
        ask: 'Is one part NULL on that day, so that all is NULL?',
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
        fix: 'Wait, then refresh the page, until “Metric re-build in process” has gone.',
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
        cause: 'LAST finds no value within its `days`.',
        fix: 'Give it more days: 30 or more for data with gaps.',
        recheck: 'Save, wait for the rebuild, and look at the day that was empty.',
      },
      {
        id: 'no-past',
        cause: 'That is normal: a field’s value is stored from the day the metric was created.',
        fix: 'Nothing to do for the past. Create such metrics early.',
        recheck: 'Look at a day after the creation.',
      },
      {
        id: 'null-spreads',
        cause:
          'With the NULL switch ON, one NULL in a multiplication, division, subtraction or power makes all of it NULL; OFF, that shows as 0.',
        fix: 'Put IF “has value” around that part. Or set “Treat empty/missed values as NULLs”: OFF turns empty into 0, ON leaves the result empty and without effect elsewhere.',
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
    refs: ['FT-2'],
    screens: ['metric-preview', 'trends-analytics', 'home-page', 'customer-intelligence'],
    sources: ['S1', 'S2', 'S4'],
    confidence: 'official',
    search: [
      'wrong metric',
      'calculated metric wrong result',
      'metric does not add up',
      'figure cannot be right',
      'kpi does not match reality',
      'too high or too low',
      'strange number in report',
      'i do not trust this figure',
      'metric wrong',
      'wrong numbers',
      'number does not match',
    ],
    questions: [
      {
        id: 'total',
        ask: 'Is the input already a total, such as a 30-day number or yearly revenue?',
        check: 'Open Raw Data: is a value the number of that day, or already a sum of many days?',
        answers: [
          { when: 'Yes', go: 'summed-again' },
          { when: 'No', go: 'average' },
        ],
      },
      {
        id: 'average',
        ask: 'Does it use AVERAGE where you mean SUM divided by the number of days?',
        check: 'Read each `op` in the formula. AVERAGE counts only days with data.',
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
        fix: 'Check Raw Data. Use LAST with enough days, or send daily values.',
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
        fix: 'Choose the other average, and say on the page which one it is.',
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
]);
