import { defineFixes } from '../../define';
import { DEAL, LICENSE, OPPORTUNITY } from './records';

/** Renewals, status and licences that did not follow. */
export const contractFixes = defineFixes('C', [
  {
    id: 'c-fix-renewal-did-not-happen',
    title: 'My renewal did not happen',
    refs: ['CT-2', 'C-4', 'C-11', 'C-32', 'C-33', 'C-34', 'C-37'],
    screens: [
      'license-preview',
      'license-profile',
      'data-explorer-license',
      'settings-revenue',
      'revenue-report-renewals',
      ...DEAL,
    ],
    sources: ['S1', 'S2', 'S11', 'S12', 'S13'],
    confidence: 'derived',
    search: ['license not auto renewing', 'auto renewal not working'],
    questions: [
      {
        id: 'new-models',
        ask: 'Does the tenant have the new revenue models?',
        check: 'Data: the list of models names Deal and Line Item.',
        answers: [
          { when: 'Yes', go: 'renewal-deal' },
          { when: 'No', go: 'licence-switch' },
          { when: 'Cannot tell', go: 'licence-switch' },
        ],
      },
      {
        id: 'renewal-deal',
        ask: 'Was a renewal Deal closed won?',
        answers: [
          { when: 'Yes', go: 'support' },
          { when: 'No', go: 'close-the-deal' },
        ],
      },
      {
        id: 'licence-switch',
        ask: 'Is Auto Renewal on at the licence?',
        answers: [
          { when: 'Yes', go: 'tenant-switch' },
          { when: 'No', go: 'switch-licence' },
        ],
      },
      {
        id: 'tenant-switch',
        ask: 'Is Automatically Renew Licenses on for the tenant?',
        check: 'Settings → Revenue → Revenue Setup.',
        answers: [
          { when: 'Yes', go: 'has-end-date' },
          { when: 'No', go: 'switch-tenant' },
          { when: 'Cannot tell', go: 'has-end-date' },
        ],
      },
      {
        id: 'has-end-date',
        ask: 'Is it a fixed period with an end date?',
        answers: [
          { when: 'Yes', go: 'notice-passed' },
          { when: 'No', go: 'open-ended' },
        ],
      },
      {
        id: 'notice-passed',
        ask: 'Has the notice period passed?',
        answers: [
          { when: 'Yes', go: 'already-renewed' },
          { when: 'No', go: 'wait' },
        ],
      },
      {
        id: 'already-renewed',
        ask: 'Is the status already renewed or lost?',
        answers: [
          { when: 'Yes', go: 'find-successor' },
          { when: 'No', go: 'support' },
        ],
      },
    ],
    causes: [
      {
        id: 'close-the-deal',
        cause: 'In the new models only a deal in stage Closed Won makes revenue contracted.',
        fix: 'Create the renewal Deal if it is missing, and close it won when it is signed.',
        recheck: 'Revenue Base of the renewal month, after closing.',
      },
      {
        id: 'switch-licence',
        cause: 'This licence was never meant to renew by itself.',
        fix: 'Switch Auto Renewal on, or renew it by hand.',
        recheck: 'The licence on the day after its notice period.',
      },
      {
        id: 'switch-tenant',
        cause: 'The tenant’s own switch is off, so no licence renews.',
        fix: 'Before switching on, list the licences with Auto Renewal that are overdue: they may renew. Then switch Automatically Renew Licenses on.',
        recheck: 'The list of overdue licences, the next day.',
      },
      {
        id: 'open-ended',
        cause: 'Open-ended licences never renew; they simply go on.',
        fix: 'If the contract has a term, set Fixed Period with an end date.',
        recheck: 'The report Renewals for the month of the end date.',
      },
      {
        id: 'wait',
        cause: 'Auto-renewal happens once the notice period has passed.',
        fix: 'Wait until that day, or renew by hand.',
        recheck: 'The licence on the day after its notice period.',
      },
      {
        id: 'find-successor',
        cause: 'The renewal is a new licence record.',
        fix: 'Look for the successor among the company’s licences.',
        recheck: 'Start date and value of the successor, now.',
      },
      {
        id: 'support',
        cause: 'The usual reasons do not apply.',
        fix: 'Send the record’s id, its settings and the answers of this walk to Planhat Support.',
        recheck: 'The record after their answer.',
      },
    ],
  },
  {
    id: 'c-fix-status-is-wrong',
    title: 'Customer shows as canceled, prospect or lost although they pay',
    refs: ['CT-3', 'C-49', 'C-50', 'C-51'],
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
    confidence: 'official',
    search: ['customer status canceled but active', 'paying customer is prospect'],
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
    ],
    causes: [
      {
        id: 'add-licence',
        cause: 'Without a licence “prospect” is right.',
        fix: 'Add the licence.',
        recheck: 'The status after refreshing the browser.',
      },
      {
        id: 'enter-value',
        cause: 'A licence without any value breaks the status.',
        fix: 'Enter the value, or 0 if it is free.',
        recheck: 'The status after refreshing the browser.',
      },
      {
        id: 'create-successor',
        cause: 'The contract went on, but no licence says so.',
        fix: 'Create the successor, or set the last one back to ongoing.',
        recheck: 'The status after refreshing the browser, and Revenue Base of this month.',
      },
      {
        id: 'coming',
        cause: 'The licence has not started, so “coming” is right.',
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
        id: 'twin',
        cause: 'The licence may belong to a twin of this company.',
        fix: 'Search for a second company of the same name and merge the two; see the tree on duplicate companies under CRM sync.',
        recheck: 'The status after the merge, with a refreshed browser.',
      },
    ],
  },
  {
    id: 'c-fix-won-opportunity-licence',
    title: 'A won opportunity created no licence, or two',
    refs: ['CT-6', 'C-2', 'C-43', 'C-45', 'CG-11'],
    screens: [...OPPORTUNITY, ...LICENSE, ...DEAL],
    alsoAreas: ['B'],
    sources: ['S1', 'S15', 'S16'],
    confidence: 'derived',
    search: ['opportunity not converted', 'won deals become licenses', 'two licenses for one opportunity'],
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
        fix: 'Switch it on, or make licences another way. Not both.',
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
        cause: 'The stage moved, but the status is still active.',
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
