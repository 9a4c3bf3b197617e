import { defineFixes } from '../../define';

/** Formula Fields and pages. */
export const fixesOfReports = defineFixes('F', [
  {
    id: 'f-fix-formula-field-zero',
    title: 'My Formula Field shows 0 or nothing',
    refs: ['FT-5', 'F-42', 'F-43', 'F-44', 'F-45'],
    screens: ['formula-fields', 'fields', 'data-model'],
    sources: ['S15', 'S16', 'S17'],
    confidence: 'official',
    search: ['formula field not working', 'formula field empty'],
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
        ask: 'Is it one of these: rating, day, list, multipicklist, team member, URL, phone, email, End User?',
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
        fix: 'Change the type of a field, or split the formula.',
        recheck: 'Formula Fields recalculate by themselves; look again later at one record.',
      },
      {
        id: 'not-allowed',
        cause: 'These types cannot be formulas.',
        fix: 'Use an Automation to fill the field, or choose another type.',
        recheck: 'Look at one record after the change.',
      },
      {
        id: 'company-only',
        cause: 'In the classic version, values roll up to Company only.',
        fix: 'Put the formula on Company. From July 2026 cross-model formulas exist; check whether your tenant has them.',
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
    refs: ['FT-6', 'F-51', 'FR-10', 'FR-12', 'FR-11'],
    screens: ['home-page', 'home', 'customer-intelligence', 'content-explorer', 'data-explorer'],
    sources: ['S22', 'S33'],
    confidence: 'derived',
    search: ['dashboard different numbers', 'totals do not match'],
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
        ask: 'Have both the same period, and sum or daily average alike?',
        answers: [
          { when: 'Yes', go: 'portfolio' },
          { when: 'No', go: 'buckets-differ' },
        ],
      },
      {
        id: 'portfolio',
        ask: 'Do both people see the same portfolio?',
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
          { when: 'No', go: 'group-fields' },
        ],
      },
    ],
    causes: [
      {
        id: 'filters-differ',
        cause: 'They count different records.',
        fix: 'Use one Global Filter in all three places.',
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
        cause: 'One of them counts customers who have left.',
        fix: 'Filter for status in both.',
        recheck: 'Compare the number of Companies.',
      },
      {
        id: 'group-fields',
        cause: 'Group values may be summed, which counts them twice.',
        fix: 'Look at the currency and group fields in the sum; sum either the parents or the children.',
        recheck: 'Compare one group of Companies by hand.',
      },
    ],
  },
]);
