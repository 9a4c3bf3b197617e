import { defineExamples } from '../../define';

export const examples = defineExamples('F', [
  {
    id: 'f-example-expansion-revenue-metric',
    title: 'A custom metric on expansion revenue gives wrong results and takes hours',
    refs: ['Seed', 'F-11', 'F-20', 'F-28', 'F-34', 'F-39', 'FG-2'],
    screens: ['metric-preview', 'data-explorer-metric'],
    alsoAreas: ['C'],
    sources: ['Seed', 'S1', 'S2', 'S4', 'S9', 'S31'],
    confidence: 'derived',
    search: [
      'expansion revenue metric',
      'calculated metric on licenses',
      'slow upsell calculation',
      'upsell number wrong and slow',
    ],
    situation:
      'A team builds one long Calculated Metric for expansion revenue. The result does not fit the Licenses, and after each change they wait for hours, or until the next morning, to see it.',
    steps: [
      'Choose three Companies and work out by hand, from their Licenses, what the metric should say today.',
      'Open Raw Data of each part for these three. Is a value already a total, such as yearly revenue? Then do not SUM it over days, which shows many times reality: use LAST with 30 days or more, or send daily values.',
      'Look for AVERAGE: it counts only days with data. For a true daily mean use SUM over n days, divided by n.',
      'Look for parts that read a field: they start today and have no past. And for a part that can be empty: with the NULL switch ON, one NULL in a multiplication, division, subtraction or power makes all of it NULL.',
      'Cut the formula into small metrics, one a part, with availability “Reporting only”. Give them a condition so that they apply to a few Companies while you test.',
      'Read Trace, then save. The metric and everything that refers to it is rebuilt by itself; the chart is empty meanwhile. Refresh, and compare with your three numbers.',
      'When all three agree, take the condition away, and let it be built for everybody.',
    ],
    outcome:
      'Each part can be checked on three Companies, and the wrong one shows itself. Planhat states no fixed building time: new data counts after the nightly build, an edited formula is rebuilt by itself.',
  },
  {
    id: 'f-example-unique-active-users',
    title: 'Count the unique users who were active in the last 30 days',
    refs: ['F-25', 'F-27', 'FG-11'],
    screens: ['metric-preview', 'data-explorer-metric'],
    alsoAreas: ['E'],
    sources: ['S4', 'S5', 'S8'],
    confidence: 'derived',
    search: [
      'monthly active users',
      'unique logins per company',
      'count people who logged in',
      'each person once example',
    ],
    situation:
      'A Company metric shows how many logins there were. You want to know how many people logged in, each counted once.',
    steps: [
      'Do not look for a COUNT: SIGN takes its place. It gives 1 for every positive number, 0 for zero and −1 for a negative one.',
      'Make a Calculated Metric on End User, since a Company metric reads metrics of End Users, Assets and Projects, but not their fields. An End User metric reads only its own model.',
      'Its formula: SIGN around a `metricOverTime` of the activity with SUM over 30 days. It is 1 for each person who was active.',
      'Give it the availability “Reporting only”, save, wait for the build, and look at three people.',
      'Make a Calculated Metric on Company that takes the SUM of `enduser.calculated.<id>`, with the id of the first. One day is enough: the 30 days are in the first metric already.',
      'Compare three Companies by hand, then open the availability to where it is needed.',
    ],
    outcome: 'The Company metric says how many people were active, each counted once.',
  },
]);
