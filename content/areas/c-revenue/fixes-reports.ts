import { defineFixes } from '../../define';
import { LICENSE } from './records';

/** A report shows another number than expected. */
export const reportFixes = defineFixes('C', [
  {
    id: 'c-fix-report-differs-from-company',
    title: 'ARR in the report does not match the company field',
    refs: ['CT-1', 'C-16', 'C-17', 'C-23', 'C-65'],
    screens: ['revenue-report-base', 'company-profile-revenue', 'revenue-module', 'revenue-report-bookings'],
    sources: ['S7', 'S9', 'S23', 'S26'],
    confidence: 'derived',
    search: [
      'arr report different from company arr',
      'mrr mismatch',
      'report total wrong',
      'two arr figures disagree',
      'account says one thing report another',
      'chart differs from list',
      'which annual figure is right',
      'my totals do not add up',
      'arr does not match',
      'arr report wrong',
      'mrr different in report',
      'arr not matching finance',
    ],
    questions: [
      {
        id: 'same-day',
        ask: 'Do both show the same day?',
        check: 'Reports look at the end of a month, the company field at today.',
        answers: [
          { when: 'Yes', go: 'forecast-included' },
          { when: 'No', go: 'different-day' },
          { when: 'Cannot tell', go: 'forecast-included' },
        ],
      },
      {
        id: 'forecast-included',
        ask: 'Does the report include forecast or NRR?',
        check: 'The series in the chart: confirmed, not yet confirmed (forecast or assumed renewals), NRR.',
        answers: [
          { when: 'Yes', go: 'confirmed-only' },
          { when: 'No', go: 'month-border' },
          { when: 'Cannot tell', go: 'month-border' },
        ],
      },
      {
        id: 'month-border',
        ask: 'Does a licence start or end on the border of a month?',
        answers: [
          { when: 'Yes', go: 'border-settings' },
          { when: 'No', go: 'currencies' },
          { when: 'Cannot tell', go: 'currencies' },
        ],
      },
      {
        id: 'currencies',
        ask: 'Are several currencies involved?',
        answers: [
          { when: 'Yes', go: 'rates' },
          { when: 'No', go: 'group-field' },
          { when: 'Cannot tell', go: 'group-field' },
        ],
      },
      {
        id: 'group-field',
        ask: 'Is a group field in use: `orgArr`, `orgMrr`, `orgArrTotal`, `orgMrrTotal`?',
        answers: [
          { when: 'Yes', go: 'double-counted' },
          { when: 'No', go: 'add-by-hand' },
          { when: 'Cannot tell', go: 'add-by-hand' },
        ],
      },
    ],
    causes: [
      {
        id: 'different-day',
        cause: 'The two numbers belong to different days.',
        fix: 'Compare them for the same day.',
        recheck: 'Both numbers on the last day of this month.',
      },
      {
        id: 'confirmed-only',
        cause: 'The report shows more than contracted revenue.',
        fix: 'Look at the confirmed part only: licences that start before and end after the end of the month.',
        recheck: 'The confirmed part against the company field, now.',
      },
      {
        id: 'border-settings',
        cause: 'The report settings decide to which month a border date belongs.',
        fix: 'Check Push Edge Cases, Sensitivity (days) and License End Date against your written rules. A licence that starts on the last day of a month always counts in that month.',
        recheck: 'The month before and the month after the border.',
      },
      {
        id: 'rates',
        cause: 'The two may be converted with different exchange rates.',
        fix: 'Check the rates and Use Historical FX rates. With yes each licence keeps the rate of its start; with no all amounts move with the current rate.',
        recheck: 'One company in a foreign currency, calculated by hand.',
      },
      {
        id: 'double-counted',
        cause: 'Group fields already sum the whole tree; summed over companies they count twice.',
        fix: 'Use the company’s own field in sums.',
        recheck: 'The total again, now.',
      },
      {
        id: 'add-by-hand',
        cause: 'The difference is in the records of one or a few companies.',
        fix: 'List the licences of one company and add them up by hand. Look for values, currencies and dates that do not belong.',
        recheck: 'The same company after each correction, with a refreshed browser.',
      },
    ],
  },
  {
    id: 'c-fix-upgrade-and-churn-never-happened',
    title: 'The report shows an upgrade and a churn that never happened',
    refs: ['CT-4', 'C-24'],
    screens: [
      'revenue-report-base',
      'revenue-report-bookings',
      'revenue-report-renewal-rate',
      'revenue-module',
      ...LICENSE,
    ],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S7', 'S8'],
    confidence: 'derived',
    search: [
      'false upgrade',
      'bookings wrong',
      'upgrade and churn that never happened',
      'growth and loss though nothing changed',
      'why does report show cancellation',
      'phantom movements in bookings',
      'lost and new for same contract',
      'renewal shows up as loss',
    ],
    questions: [
      {
        id: 'same-day',
        ask: 'Does one licence end on the day the next one starts?',
        check: 'The company’s licences, sorted by start date.',
        answers: [
          { when: 'Yes', go: 'end-earlier' },
          { when: 'No', go: 'gap' },
        ],
      },
      {
        id: 'gap',
        ask: 'Is there a gap or an overlap of some days?',
        answers: [
          { when: 'Yes', go: 'correct-dates' },
          { when: 'No', go: 'product-renamed' },
        ],
      },
      {
        id: 'product-renamed',
        ask: 'Did the product name change from one licence to the next?',
        answers: [
          { when: 'Yes', go: 'one-name' },
          { when: 'No', go: 'settings-changed' },
        ],
      },
      {
        id: 'settings-changed',
        ask: 'Were the report settings changed?',
        answers: [
          { when: 'Yes', go: 'compare-rules' },
          { when: 'No', go: 'list-all' },
          { when: 'Cannot tell', go: 'compare-rules' },
        ],
      },
    ],
    causes: [
      {
        id: 'end-earlier',
        cause:
          'With strict settings (Push Edge Cases backward, Sensitivity 0, License End Date always include) both licences count in the same month.',
        fix: 'End the first a day earlier, or set Sensitivity to at least 1 day. A setting changes all months: export first.',
        recheck: 'The two months around the border.',
      },
      {
        id: 'correct-dates',
        cause: 'The report sees a break or a double where the contract simply went on.',
        fix: 'Correct the dates, or raise Sensitivity (days). A setting changes all months: export first.',
        recheck: 'The months around the gap.',
      },
      {
        id: 'one-name',
        cause: 'Product is free text, so another spelling is another product.',
        fix: 'Use one name for all licences of the product.',
        recheck: 'The month of the change.',
      },
      {
        id: 'compare-rules',
        cause: 'The settings are applied when the report is drawn, so all months follow a change.',
        fix: 'Compare the settings with your written rules and set them back if the change was not meant.',
        recheck: 'One closed month against its export.',
      },
      {
        id: 'list-all',
        cause: 'The reason is in this company’s records.',
        fix: 'List all its licences by start date, and look at value, currency and status of each.',
        recheck: 'The report after each correction.',
      },
    ],
  },
]);
