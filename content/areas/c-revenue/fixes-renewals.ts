import { defineFixes } from '../../define';
import { DEAL } from './records';

/** A renewal that did not come. */
export const renewalFixes = defineFixes('C', [
  {
    id: 'c-fix-renewal-did-not-happen',
    title: 'My renewal did not happen',
    refs: ['CT-2', 'C-33', 'C-34'],
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
    search: [
      'license not auto renewing',
      'auto renewal not working',
      'contract was not extended',
      'extension missing',
      'term over and nothing created',
      'new period not created',
      'contract simply ran out',
      'renewal not created',
      'renewal date not moving',
      'renewal date not updated',
      'renewal date wrong',
      'license not renewed',
    ],
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
        check: 'The company’s Deals: one for the renewal, in stage Closed Won.',
        answers: [
          { when: 'Yes', go: 'support' },
          { when: 'No', go: 'close-the-deal' },
        ],
      },
      {
        id: 'licence-switch',
        ask: 'Is Auto Renewal on at the licence?',
        check: 'Auto Renewal on the licence itself.',
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
        check: 'Fixed Period and the end date on the licence.',
        answers: [
          { when: 'Yes', go: 'notice-passed' },
          { when: 'No', go: 'open-ended' },
        ],
      },
      {
        id: 'notice-passed',
        ask: 'Has the notice period passed?',
        check: 'Notice Period on the licence, counted back from the end date.',
        answers: [
          { when: 'Yes', go: 'already-renewed' },
          { when: 'No', go: 'wait' },
        ],
      },
      {
        id: 'already-renewed',
        ask: 'Is the status already renewed or lost?',
        check: '`renewalStatus` of the licence: `ongoing`, `renewed` or `lost`.',
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
        fix: 'Create the renewal Deal if it is missing (an Open one is also what Planhat recommends to forecast on), and close it won when it is signed.',
        recheck: 'Revenue Base of the renewal month, after closing.',
      },
      {
        id: 'switch-licence',
        cause: 'Auto Renewal is off at this licence, so it does not renew by itself.',
        fix: 'Switch Auto Renewal on, or renew it by hand.',
        recheck: 'The licence on the day after its notice period.',
      },
      {
        id: 'switch-tenant',
        cause: 'The tenant’s own switch (`automaticRenewal`) is off, so no licence renews.',
        fix: 'Before switching on, list the licences with Auto Renewal that are overdue: they may renew. Then switch Automatically Renew Licenses on.',
        recheck: 'The list of overdue licences, the next day.',
      },
      {
        id: 'open-ended',
        cause:
          'Open-ended licences never renew; they go on. Their notice period only says how long the customer is committed after cancelling.',
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
]);
