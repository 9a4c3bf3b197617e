import { defineFixes } from '../../define';

/** The score says something else than people expect. */
export const meaningFixes = defineFixes('A', [
  {
    id: 'a-fix-green-accounts-churn',
    title: 'Green accounts are churning, the score does not predict churn',
    refs: ['AT-3', 'A-28', 'A-29', 'AG-7', 'AR-11', 'AS-10', 'AS-12'],
    screens: ['health-profiles', 'health-lab', 'data-explorer-company', 'company-profile'],
    alsoAreas: ['C'],
    sources: ['S13', 'S14', 'S24', 'R1', 'R3'],
    confidence: 'derived',
    search: [
      'green accounts churned',
      'health score wrong',
      'score does not predict churn',
      'lost customer was green',
      'surprise cancellation',
      'they left without warning signs',
      'score looked fine before they quit',
      'scoring useless for predicting',
      'healthy customer churned',
    ],
    questions: [
      {
        id: 'green-90-days-before',
        ask: 'Was the score still green 90 days before the loss?',
        check: 'Company Time-series tab, system metric Health Score, for the lost companies.',
        answers: [
          { when: 'Yes', go: 'levels-only' },
          { when: 'No', go: 'nobody-acted' },
          { when: 'Cannot tell', go: 'levels-only' },
        ],
      },
      {
        id: 'levels-only',
        ask: 'Does the profile hold only levels, with no trend and no ratio?',
        check: 'List the factors of the profile.',
        answers: [
          { when: 'Yes', go: 'add-trend' },
          { when: 'No', go: 'last-touch-largest' },
          { when: 'Cannot tell', go: 'last-touch-largest' },
        ],
      },
      {
        id: 'last-touch-largest',
        ask: 'Is Last Touch the largest positive factor?',
        answers: [
          { when: 'Yes', go: 'typed-touch' },
          { when: 'No', go: 'many-empty' },
          { when: 'Cannot tell', go: 'many-empty' },
        ],
      },
      {
        id: 'many-empty',
        ask: 'Do many companies have no NPS or no usage?',
        check: 'Data Explorer → Company, filter “has no value” on each factor.',
        answers: [
          { when: 'Yes', go: 'empty-option' },
          { when: 'No', go: 'mixed-segments' },
          { when: 'Cannot tell', go: 'mixed-segments' },
        ],
      },
      {
        id: 'mixed-segments',
        ask: 'Are different segments scored by one profile?',
        answers: [
          { when: 'Yes', go: 'split' },
          { when: 'No', go: 'back-test' },
          { when: 'Cannot tell', go: 'back-test' },
        ],
      },
    ],
    causes: [
      {
        id: 'nobody-acted',
        cause: 'The signal was there, but nobody acted on it.',
        fix: 'Build the alert “health drops below” with a task behind it, for a named person.',
        recheck: 'Whether the tasks of the next four weeks were done.',
      },
      {
        id: 'add-trend',
        cause: 'Levels show how much, not where it is going, and raw counts favour large accounts.',
        fix: 'Add a usage ratio against the seats bought, and a trend over 7, 14 or 30 days.',
        recheck: 'The score of the lost companies 90 days before the loss, once the new metrics have values.',
      },
      {
        id: 'typed-touch',
        cause: 'Every mail and ticket refreshes Last Touch and keeps the account green.',
        fix: 'Replace it by a typed last-touch date, for example that of the last QBR.',
        recheck: 'Ten accounts with many tickets: their score the next day.',
      },
      {
        id: 'empty-option',
        cause: 'The score rests on data that is not there.',
        fix: 'Decide for each factor how empty values count, and connect the missing data.',
        recheck: 'The count of companies without a value, in a month.',
      },
      {
        id: 'split',
        cause: 'Segments behave differently, and one set of impacts cannot fit them all.',
        fix: 'Make a profile for each segment that differs, and check which profile each company falls into.',
        recheck: 'The spread of scores per segment, the next day.',
      },
      {
        id: 'back-test',
        cause: 'The impacts do not match what has led to losses here.',
        fix: 'Take the companies that churned in the last 6 to 12 months, read each factor 90 days before the loss, and move points to the factors that were already bad.',
        recheck: 'The back-test again with the new impacts, and once more after the next quarter.',
      },
    ],
  },
  {
    id: 'a-fix-long-silence-costs-little',
    title: 'A year without contact only costs one point',
    refs: ['AT-6', 'A-10', 'A-11', 'A-12'],
    screens: ['health-profiles', 'health-lab'],
    sources: ['S3', 'S4'],
    confidence: 'official',
    search: [
      'last touch has little impact',
      'impact capped',
      'ghosting account still green',
      'not spoken for months barely matters',
      'no contact penalty too small',
      'silence hardly hurts score',
      'client went quiet score stays high',
    ],
    questions: [
      {
        id: 'is-linear',
        ask: 'Is the factor Linear?',
        check: 'Open the factor in the health profile.',
        answers: [
          { when: 'Yes', go: 'capped' },
          { when: 'No', go: 'is-bounded' },
        ],
      },
      {
        id: 'is-bounded',
        ask: 'Is it Linear (bounded)?',
        answers: [
          { when: 'Yes', go: 'no-impact-outside' },
          { when: 'No', go: 'hard-condition' },
        ],
      },
    ],
    causes: [
      {
        id: 'capped',
        cause: 'Linear stops at its end value: day 300 costs as much as the last day of the range.',
        fix: 'Raise the negative impact, or add a hard condition such as “more than 60 days”.',
        recheck: 'One company inside the range and one far outside it.',
      },
      {
        id: 'no-impact-outside',
        cause: 'Linear (bounded) has no impact at all outside its range.',
        fix: 'Change it to Linear, or widen the range.',
        recheck: 'One company inside the range and one far outside it.',
      },
      {
        id: 'hard-condition',
        cause: 'A hard condition gives one fixed impact, however long the silence.',
        fix: 'Check its impact, and add a second condition for very long silence.',
        recheck: 'One company on each side of the border value.',
      },
    ],
  },
]);
