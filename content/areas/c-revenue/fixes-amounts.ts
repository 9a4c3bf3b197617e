import { defineFixes } from '../../define';
import { INVOICE, LICENSE } from './records';

/** An amount is off by a factor, or an invoice is not there. */
export const amountFixes = defineFixes('C', [
  {
    id: 'c-fix-mrr-twelve-times',
    title: 'MRR is twelve times too high or too low',
    refs: ['CT-5'],
    screens: ['license-preview', 'license-profile', 'company-profile-revenue', 'data-explorer-license'],
    alsoAreas: ['B', 'G'],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S9', 'S12', 'S13'],
    confidence: 'derived',
    search: [
      'mrr 12x',
      'mrr 12 times too big',
      'yearly value in mrr',
      'mrr too high',
      'mrr times 12',
      'arr divided by twelve',
      'yearly amount in mrr',
      'monthly figure equals yearly amount',
      'off by factor twelve',
      'monthly amount far too big',
      'yearly price in wrong column',
      'mixed up monthly and annual',
      'mrr wrong',
      'arr in mrr field',
    ],
    questions: [
      {
        id: 'yearly-in-mrr',
        ask: 'Does a yearly amount stand in the MRR field?',
        check: 'One licence: compare its MRR with the contract.',
        answers: [
          { when: 'Yes', go: 'move-it' },
          { when: 'No', go: 'dates' },
        ],
      },
      {
        id: 'dates',
        ask: 'Is the start or the end date wrong?',
        check: 'The length is calculated from the two dates, and MRR from value and length.',
        answers: [
          { when: 'Yes', go: 'correct-dates' },
          { when: 'No', go: 'open-ended' },
        ],
      },
      {
        id: 'open-ended',
        ask: 'Is the licence open-ended, although the contract has a term?',
        check: 'Fixed Period on the licence. Made over the API without `fixedPeriod`, it is off.',
        answers: [
          { when: 'Yes', go: 'set-fixed' },
          { when: 'No', go: 'display' },
        ],
      },
      {
        id: 'display',
        ask: 'Was the display changed between ARR and MRR?',
        check: 'Legacy: General Settings (avatar menu). It holds for the whole tenant.',
        answers: [
          { when: 'Yes', go: 'read-anew' },
          { when: 'No', go: 'currency' },
          { when: 'Cannot tell', go: 'currency' },
        ],
      },
    ],
    causes: [
      {
        id: 'move-it',
        cause: 'A yearly amount is taken as the amount of one month.',
        fix: 'Move it to value or ARR. If an import or a CRM wrote it, correct the mapping too.',
        recheck: 'MRR of this licence now, and of the next one that arrives.',
      },
      {
        id: 'correct-dates',
        cause: 'The length is calculated from the dates, so wrong dates make a wrong MRR.',
        fix: 'Correct the start and the end.',
        recheck: 'MRR of the licence: value divided by its months.',
      },
      {
        id: 'set-fixed',
        cause: 'An open-ended licence carries `mrr`, not a value for the whole period.',
        fix: 'Set Fixed Period with the end date, and enter the value for the whole period.',
        recheck: 'MRR of the licence, and its month in the report Renewals.',
      },
      {
        id: 'read-anew',
        cause: 'The number is right, but it is now ARR where MRR was, or the other way round.',
        fix: 'Agree one display for the tenant, since it cannot be chosen per report, and tell the readers.',
        recheck: 'One company whose MRR you know, in the report.',
      },
      {
        id: 'currency',
        cause: 'The amount may stand in another currency than you think.',
        fix: 'Check the currency of the licence and its exchange rate.',
        recheck: 'The amount in the base currency, calculated by hand.',
      },
    ],
  },
  {
    id: 'c-fix-invoices-missing-or-doubled',
    title: 'Invoices are missing or doubled',
    refs: ['CT-7', 'C-59', 'C-62', 'C-63'],
    screens: [...INVOICE, 'revenue-report-invoices', ...LICENSE],
    alsoAreas: ['G'],
    sources: ['S24', 'S24b', 'S12'],
    confidence: 'derived',
    search: [
      'invoices missing',
      'duplicate invoices',
      'no invoice created',
      'invoice not generated',
      'bill not created',
      'two bills for one period',
      'billing records missing',
      'bill came twice',
      'billing list has gaps',
      'invoice missing',
      'invoices not created',
      'duplicate invoice',
    ],
    questions: [
      {
        id: 'cycle',
        ask: 'Is an Invoice Cycle set on the licence?',
        check: 'Monthly, quarterly, semi-annual, yearly, once or custom.',
        answers: [
          { when: 'Yes', go: 'flags' },
          { when: 'No', go: 'set-cycle' },
        ],
      },
      {
        id: 'flags',
        ask: 'Is `invoicesGenerated` or `invoiceMuted` true on the licence?',
        check: 'The licence over the API, or the script that made it.',
        answers: [
          { when: 'Yes', go: 'muted' },
          { when: 'No', go: 'billing-import' },
          { when: 'Cannot tell', go: 'billing-import' },
        ],
      },
      {
        id: 'billing-import',
        ask: 'Do imports from billing also create invoices?',
        answers: [
          { when: 'Yes', go: 'one-route' },
          { when: 'No', go: 'dates' },
        ],
      },
    ],
    causes: [
      {
        id: 'set-cycle',
        cause: 'Without an Invoice Cycle no invoices are made.',
        fix: 'Set the cycle on the licence.',
        recheck: 'The company’s invoices after saving.',
      },
      {
        id: 'muted',
        cause:
          'A flag stops them: `invoicesGenerated: true` at creation (the name reads the other way round), `invoiceMuted: true` at renewal.',
        fix: 'Decide what you want and set the flag accordingly in the script that makes licences. Make the missing invoices by hand.',
        recheck: 'The invoices of the next licence that is made or renewed.',
      },
      {
        id: 'one-route',
        cause: 'Two routes make invoices: the cycle, and the import.',
        fix: 'Choose one. With the import, leave the cycle empty; with the cycle, take invoices out of the import. Export, then remove the doubles.',
        recheck: 'The company’s invoices after the next import.',
      },
      {
        id: 'dates',
        cause: 'The invoices may be there, with dates that put them elsewhere.',
        fix: 'Check the dates. In the API they are days since 1970-01-01, not ISO dates.',
        recheck: 'The list of invoices sorted by date, oldest and newest first.',
      },
    ],
  },
]);
