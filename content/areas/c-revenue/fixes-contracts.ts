import { defineFixes } from '../../define';
import { DEAL, LICENSE, OPPORTUNITY } from './records';

/** A status or a licence that did not follow. */
export const contractFixes = defineFixes('C', [
  {
    id: 'c-fix-status-is-wrong',
    title: 'Customer shows as canceled, prospect or lost although they pay',
    refs: ['CT-3', 'C-51'],
    screens: [
      'company-profile-revenue',
      'company-profile',
      'data-explorer-company',
      'license-preview',
      'license-profile',
    ],
    alsoAreas: ['B'],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S19'],
    confidence: 'derived',
    search: [
      'customer status canceled but active',
      'paying customer is prospect',
      'active client shown as cancelled',
      'state of account is wrong',
      'paying but marked as lead',
      'lost although contract runs',
      'good customer listed as gone',
      'customer status wrong',
      'status prospect but customer',
      'customer shows as lost',
      'status not customer',
    ],
    questions: [
      {
        id: 'any-licence',
        ask: 'Is there any licence?',
        check: 'The company’s Revenue tab.',
        answers: [
          { when: 'Yes', go: 'has-value' },
          { when: 'No', go: 'add-licence' },
        ],
      },
      {
        id: 'has-value',
        ask: 'Does each licence have a value?',
        answers: [
          { when: 'Yes', go: 'no-successor' },
          { when: 'No', go: 'enter-value' },
        ],
      },
      {
        id: 'no-successor',
        ask: 'Is the last licence renewed or lost, without a successor?',
        answers: [
          { when: 'Yes', go: 'create-successor' },
          { when: 'No', go: 'starts-later' },
        ],
      },
      {
        id: 'starts-later',
        ask: 'Does it start in the future?',
        answers: [
          { when: 'Yes', go: 'coming' },
          { when: 'No', go: 'refreshed' },
        ],
      },
      {
        id: 'refreshed',
        ask: 'Have you refreshed the browser?',
        answers: [
          { when: 'Yes', go: 'twin' },
          { when: 'No', go: 'refresh' },
        ],
      },
      {
        id: 'twin',
        ask: 'Is there a second company of the same name that holds the licence?',
        check: 'Search for the name in the Data Explorer. A twin comes from a sync or an import.',
        answers: [
          { when: 'Yes', go: 'fix:b-fix-duplicate-companies' },
          { when: 'No', go: 'support' },
          { when: 'Cannot tell', go: 'support' },
        ],
      },
    ],
    causes: [
      {
        id: 'add-licence',
        cause: 'A company without a licence is a prospect, so the status is right.',
        fix: 'Add the licence.',
        recheck: 'The status after refreshing the browser.',
      },
      {
        id: 'enter-value',
        cause:
          'A licence without any value breaks the status: an ongoing one without a value counts as canceled.',
        fix: 'Enter the value, or 0 if it is free.',
        recheck: 'The status after refreshing the browser.',
      },
      {
        id: 'create-successor',
        cause:
          'The contract went on, but no licence says so: the status is canceled while the last one still runs, and lost when it is lost and has ended.',
        fix: 'Create the successor, or set the last one back to ongoing.',
        recheck: 'The status after refreshing the browser, and Revenue Base of this month.',
      },
      {
        id: 'coming',
        cause: 'An ongoing licence starts in the future, so “coming” is right.',
        fix: 'Correct the start date if it is wrong. Otherwise wait.',
        recheck: 'The status on the start date.',
      },
      {
        id: 'refresh',
        cause: 'The page shows an old value.',
        fix: 'Refresh the browser.',
        recheck: 'The status, now.',
      },
      {
        id: 'support',
        cause: 'The usual reasons do not apply.',
        fix: 'Send the company’s id, its licences and the answers of this walk to Planhat Support.',
        recheck: 'The status after their answer, with a refreshed browser.',
      },
    ],
  },
  {
    id: 'c-fix-won-opportunity-licence',
    title: 'A won opportunity created no licence, or two',
    refs: ['CT-6', 'CG-11'],
    screens: [...OPPORTUNITY, ...LICENSE, ...DEAL],
    alsoAreas: ['B'],
    sources: ['S1', 'S15', 'S16', 'S17'],
    confidence: 'derived',
    search: [
      'opportunity not converted',
      'won deals become licenses',
      'two licenses for one opportunity',
      'closed won but no contract',
      'sale made contract twice',
      'conversion of sales not working',
      'contract missing after signing',
      'we won it no contract came',
      'opportunity won but no license',
      'closed won not creating license',
    ],
    questions: [
      {
        id: 'new-models',
        ask: 'Does the tenant have the new revenue models?',
        check: 'Data: the list of models names Deal and Line Item.',
        answers: [
          { when: 'Yes', go: 'no-licences' },
          { when: 'No', go: 'conversion-on' },
          { when: 'Cannot tell', go: 'conversion-on' },
        ],
      },
      {
        id: 'conversion-on',
        ask: 'Is the setting on that turns won opportunities into licences?',
        answers: [
          { when: 'Yes', go: 'crm-sends-too' },
          { when: 'No', go: 'switch-on' },
          { when: 'Cannot tell', go: 'crm-sends-too' },
        ],
      },
      {
        id: 'crm-sends-too',
        ask: 'Does the CRM also send licences?',
        check: 'The objects mapped in the CRM integration.',
        answers: [
          { when: 'Yes', go: 'one-route' },
          { when: 'No', go: 'status-won' },
        ],
      },
      {
        id: 'status-won',
        ask: 'Is the opportunity’s status “won”, and not only its stage?',
        answers: [
          { when: 'Yes', go: 'support' },
          { when: 'No', go: 'set-status' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-licences',
        cause: 'In the new models Deals do not create licences.',
        fix: 'Look at the Deal and its Line Items instead; Closed Won makes its revenue contracted.',
        recheck: 'Revenue Base of the deal’s first month.',
      },
      {
        id: 'switch-on',
        cause: 'The conversion is optional and off.',
        fix: 'Switch it on, or make licences another way, but not both. A course page says that a won opportunity simply converts; the setting decides.',
        recheck: 'The next opportunity that is won.',
      },
      {
        id: 'one-route',
        cause: 'Two routes make licences.',
        fix: 'Choose one, switch the other off, and remove the doubles after an export.',
        recheck: 'ARR of the companies concerned, and the next opportunity that is won.',
      },
      {
        id: 'set-status',
        cause:
          'The stage moved, but the status is still active. Status is active, won or lost; the stage is something else.',
        fix: 'Set the status to won.',
        recheck: 'The company’s licences a few minutes later.',
      },
      {
        id: 'support',
        cause: 'The usual reasons do not apply.',
        fix: 'Send the opportunity’s id and the answers of this walk to Planhat Support.',
        recheck: 'The opportunity after their answer.',
      },
    ],
  },
]);
