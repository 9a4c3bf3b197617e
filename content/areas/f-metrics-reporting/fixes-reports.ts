import { defineFixes } from '../../define';

/** Formula Fields, pages and exports. */
export const fixesOfReports = defineFixes('F', [
  {
    id: 'f-fix-formula-field-zero',
    title: 'My Formula Field shows 0 or nothing',
    refs: ['FT-5', 'F-42', 'F-43', 'F-44', 'F-45'],
    screens: ['formula-fields', 'fields', 'data-model'],
    sources: ['S15', 'S16', 'S17', 'S29'],
    confidence: 'official',
    search: [
      'formula field not working',
      'formula field empty',
      'formula field shows nothing',
      'computed field gives nothing',
      'calculation in field fails',
      'formula returns blank',
      'nought instead of result',
      'my spreadsheet style field fails',
      'formula not calculating',
    ],
    questions: [
      {
        id: 'types',
        ask: 'Do all parts of the formula have the same type?',
        check: 'Number with number, date with date.',
        answers: [
          { when: 'Yes', go: 'allowed' },
          { when: 'No', go: 'mixed-types' },
        ],
      },
      {
        id: 'allowed',
        ask: 'Is it one of these: rating, day, list, multipicklist, team member(s), URL, phone, email, End User(s)?',
        answers: [
          { when: 'Yes', go: 'not-allowed' },
          { when: 'No', go: 'other-model' },
        ],
      },
      {
        id: 'other-model',
        ask: 'Does it read another model, and is it on a model other than Company?',
        answers: [
          { when: 'Yes', go: 'company-only' },
          { when: 'No', go: 'name' },
        ],
      },
      {
        id: 'name',
        ask: 'Is each field’s name right, with `custom.` where it is a custom field?',
        answers: [
          { when: 'Yes', go: 'empty-is-zero' },
          { when: 'No', go: 'wrong-name' },
        ],
      },
    ],
    causes: [
      {
        id: 'mixed-types',
        cause: 'Mixed types give null or zero.',
        fix: 'Change the type of a field, or change the formula so that each part has one type.',
        recheck: 'Formula Fields recalculate by themselves; look again later at one record.',
      },
      {
        id: 'not-allowed',
        cause: 'These types cannot be formulas.',
        fix: 'Choose another type. Where it must be this one, let an Automation fill the field.',
        recheck: 'Look at one record after the change.',
      },
      {
        id: 'company-only',
        cause: 'In the classic version, values roll up to Company only.',
        fix: 'Put the formula on Company. From 10 July 2026 cross-model formulas exist; check whether your tenant has them.',
        recheck: 'Look at one Company after the next recalculation.',
      },
      {
        id: 'wrong-name',
        cause: 'The formula reads a field that does not exist.',
        fix: 'Correct the name.',
        recheck: 'Look at one record after the next recalculation.',
      },
      {
        id: 'empty-is-zero',
        cause: 'An empty result may be shown as 0, or the other way round.',
        fix: 'For number fields `treatUndefinedAsZero` decides. Set it the way you mean it.',
        recheck: 'Look at a record whose parts are empty.',
      },
    ],
  },
  {
    id: 'f-fix-totals-differ',
    title: 'Dashboard and table show different totals',
    refs: ['FT-6'],
    alsoAreas: ['C', 'L'],
    screens: ['home-page', 'home', 'customer-intelligence', 'content-explorer', 'data-explorer'],
    sources: ['S22', 'S33'],
    confidence: 'derived',
    search: [
      'dashboard different numbers',
      'totals do not match',
      'dashboard and table differ',
      'chart and list disagree',
      'two reports do not match',
      'sum differs between pages',
      'dashboard total is off',
      'which of both sums is right',
      'dashboard wrong',
      'dashboard does not match',
      'report numbers differ',
    ],
    questions: [
      {
        id: 'filters',
        ask: 'Have widget, page and Section the same filters?',
        check: 'Open each of the three.',
        answers: [
          { when: 'Yes', go: 'period' },
          { when: 'No', go: 'filters-differ' },
        ],
      },
      {
        id: 'period',
        ask: 'Have both the same period and bucket?',
        check: 'Day, week, month, quarter or year; sum or daily average.',
        answers: [
          { when: 'Yes', go: 'portfolio' },
          { when: 'No', go: 'buckets-differ' },
        ],
      },
      {
        id: 'portfolio',
        ask: 'Do both people see the same portfolio?',
        check: 'Impersonate the other person, or ask them for their total.',
        answers: [
          { when: 'Yes', go: 'lost' },
          { when: 'No', go: 'rights-differ' },
          { when: 'Cannot tell', go: 'lost' },
        ],
      },
      {
        id: 'lost',
        ask: 'Are lost or archived Companies in one of them?',
        answers: [
          { when: 'Yes', go: 'lost-in-one' },
          { when: 'No', go: 'group' },
        ],
      },
      {
        id: 'group',
        ask: 'Does one of them sum a group field?',
        check: 'Group fields already hold the whole tree of Companies: `orgArr` for example.',
        answers: [
          { when: 'Yes', go: 'group-fields' },
          { when: 'No', go: 'by-record' },
        ],
      },
    ],
    causes: [
      {
        id: 'filters-differ',
        cause: 'They count different records.',
        fix: 'Set the same filters in all three places. A Global Filter can be used in more than one.',
        recheck: 'Compare the number of records first, the sums afterwards.',
      },
      {
        id: 'buckets-differ',
        cause: '“Week sum” adds, “month (daily average)” divides by days.',
        fix: 'Choose the same period and the same way of counting.',
        recheck: 'Compare one month.',
      },
      {
        id: 'rights-differ',
        cause: 'Role and portfolio limit what each person sees.',
        fix: 'Compare with a person who has full access, and say on the page for whom it counts.',
        recheck: 'Ask both to open the same Company.',
      },
      {
        id: 'lost-in-one',
        cause: 'One of them counts lost or archived Companies.',
        fix: 'Filter both the same way.',
        recheck: 'Compare the number of Companies.',
      },
      {
        id: 'group-fields',
        cause: 'Group values are summed, which counts them twice.',
        fix: 'Sum the field of the single Company, not the group field. The Revenue area says more.',
        recheck: 'Compare one group of Companies by hand.',
      },
      {
        id: 'by-record',
        cause: 'None of the usual reasons: some record must be counted in one of them only.',
        fix: 'List the records of both side by side, and look at the first that differs.',
        recheck: 'Compare both totals again when that record is explained.',
      },
    ],
  },
  {
    id: 'f-fix-export-incomplete',
    title: 'My export is incomplete',
    refs: ['FT-7', 'F-61', 'F-62'],
    screens: ['data-explorer', 'data-explorer-metric', 'metric-preview', 'home-page'],
    alsoAreas: ['G', 'L'],
    sources: ['S1', 'S33'],
    confidence: 'official',
    search: [
      'export incomplete',
      'export missing rows',
      'cannot export',
      'excel file lacks lines',
      'download is missing months',
      'export smaller than list',
      'no export option',
      'spreadsheet has fewer rows than screen',
      'export not working',
      'export button missing',
    ],
    questions: [
      {
        id: 'round-number',
        ask: 'Has it exactly 200 or 100,000 rows?',
        check: 'Count the rows without the heading.',
        answers: [
          { when: 'Yes', go: 'limit' },
          { when: 'No', go: 'raw-values' },
        ],
      },
      {
        id: 'raw-values',
        ask: 'Is it Raw Values for more than a month?',
        answers: [
          { when: 'Yes', go: 'one-month' },
          { when: 'No', go: 'right' },
        ],
      },
      {
        id: 'right',
        ask: 'Has your Role the Export right for this model?',
        check: 'An admin sees it in the data model permissions of your Role.',
        answers: [
          { when: 'Yes', go: 'filters' },
          { when: 'No', go: 'no-right' },
        ],
      },
    ],
    causes: [
      {
        id: 'limit',
        cause: 'It ended at a limit: 200 is the API’s default, 100,000 the most.',
        fix: 'At 200, raise `limit`. At 100,000, split the export, for example by period.',
        recheck: 'Add up the rows of all parts.',
      },
      {
        id: 'one-month',
        cause: 'Raw Values cover at most 1 month in each export; the number of rows is not limited.',
        fix: 'Split it into one export a month.',
        recheck: 'Look for the first and last day in each file.',
      },
      {
        id: 'no-right',
        cause: 'Without the Export permission of the model you cannot export it.',
        fix: 'Ask an admin to give your Role Export for this model.',
        recheck: 'Export again when the Role has been changed.',
      },
      {
        id: 'filters',
        cause: 'A filter, or archived records, leave rows out.',
        fix: 'Check the filters, and whether the missing records are archived.',
        recheck: 'Look for one missing record in the new file.',
      },
    ],
  },
]);
