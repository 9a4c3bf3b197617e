import { defineExamples } from '../../define';

export const examples = defineExamples('F', [
  {
    id: 'f-example-expansion-revenue-metric',
    title: 'A custom metric on expansion revenue gives wrong results and takes hours',
    refs: ['Seed', 'F-8', 'F-11', 'F-15', 'F-20', 'F-28', 'F-34', 'F-39', 'FR-4', 'FG-2'],
    screens: ['metric-preview', 'data-explorer-metric'],
    alsoAreas: ['C'],
    sources: ['S1', 'S2', 'S4', 'S9', 'S31', 'Seed'],
    confidence: 'derived',
    search: ['expansion revenue metric', 'metric takes hours', 'calculated metric wrong result'],
    situation:
      'A team builds one long Calculated Metric for expansion revenue. The result does not fit the Licenses, and after each change they wait for hours, or until the next morning, to see it.',
    steps: [
      'Choose three Companies and work out by hand, from their Licenses, what the metric should say today.',
      'Open Raw Data of each part for these three. Is a value already a total, such as yearly revenue? Then do not SUM it over days: use LAST with enough days, 30 or more.',
      'Look for AVERAGE: it counts only days with data. For a true daily mean use SUM over n days, divided by n.',
      'Look for parts that read a field: they start today and have no past. And for a part that can be empty: one NULL in a subtraction or division makes everything NULL.',
      'Cut the formula into small metrics, one a part, with availability “Reporting only”. Give them a condition so that they apply to a few Companies while you test.',
      'Read Trace, then save. The metric and everything that refers to it is rebuilt by itself; the chart is empty meanwhile. Refresh, and compare with your three numbers.',
      'When all three agree, take the condition away, and let the night build it for everybody.',
    ],
    outcome:
      'Each part can be checked on three Companies, and the wrong one shows itself. Planhat states no fixed building time: new data counts after the nightly build, an edited formula is rebuilt by itself.',
  },
]);
