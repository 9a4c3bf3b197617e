import { defineFixes } from '../../define';

/** What feeds the score, and where it is copied to. */
export const connectionFixes = defineFixes('A', [
  {
    id: 'a-fix-metric-not-listed',
    title: 'I cannot find my metric when I add a health factor',
    refs: ['AT-4', 'AG-5', 'A-30', 'A-31', 'A-46'],
    screens: ['health-profiles', 'health-lab', 'success-units', 'metric-preview', 'data-explorer-metric'],
    alsoAreas: ['F'],
    sources: ['S10', 'S14', 'S20'],
    confidence: 'derived',
    search: [
      'metric not showing in health factors',
      'metric missing in list',
      'kpi not offered in scoring',
      'my field is missing in picker',
      'new metric does not appear yet',
      'cannot add usage to score',
      'where is my kpi in scoring',
      'metric not showing in health profile',
      'cannot add metric to health score',
    ],
    questions: [
      {
        id: 'raw-metric',
        ask: 'Is it a Custom Metric or a User Activity?',
        check: 'Data Explorer → Metric: look at the group it belongs to.',
        answers: [
          { when: 'Yes', go: 'wrap-it' },
          { when: 'No', go: 'reporting-only' },
          { when: 'Cannot tell', go: 'reporting-only' },
        ],
      },
      {
        id: 'reporting-only',
        ask: 'Is its availability “Reporting only”?',
        check: 'Metric Preview → availability.',
        answers: [
          { when: 'Yes', go: 'change-availability' },
          { when: 'No', go: 'company-model' },
          { when: 'Cannot tell', go: 'company-model' },
        ],
      },
      {
        id: 'company-model',
        ask: 'Is the metric on the Company model?',
        answers: [
          { when: 'Yes', go: 'still-building' },
          { when: 'No', go: 'roll-up' },
          { when: 'Cannot tell', go: 'still-building' },
        ],
      },
      {
        id: 'still-building',
        ask: 'Is it still building?',
        check: 'Metric Preview: look for “building”.',
        answers: [
          { when: 'Yes', go: 'wait' },
          { when: 'No', go: 'hidden-by-condition' },
        ],
      },
    ],
    causes: [
      {
        id: 'wrap-it',
        cause: 'Raw Custom Metrics and User Activities cannot be used everywhere.',
        fix: 'Make a Calculated Metric that reads it, and use that as the factor.',
        recheck: 'The list of factors after the new metric has been built.',
      },
      {
        id: 'change-availability',
        cause: 'Metrics for reporting only do not appear among the factors.',
        fix: 'Set the availability to “Reporting & Data models”, or its Featured form.',
        recheck: 'The list of factors, after reloading the page.',
      },
      {
        id: 'roll-up',
        cause: 'Health is scored on companies, and this metric belongs to another model.',
        fix: 'Roll it up to the Company with a Calculated Metric (see Metrics and reporting).',
        recheck: 'The new metric on five companies, after the nightly build.',
      },
      {
        id: 'wait',
        cause: 'The metric is not ready yet.',
        fix: 'Wait until the build has finished, then reload the page.',
        recheck: 'The list of factors later today, or tomorrow morning.',
      },
      {
        id: 'hidden-by-condition',
        cause: 'A condition may show the metric on some companies only.',
        fix: 'Check the metric’s conditions, and widen them if they hide it where you need it.',
        recheck:
          'The list of factors, after reloading the page. If the metric is still missing, ask Planhat Support.',
      },
    ],
  },
  {
    id: 'a-fix-crm-copy-differs',
    title: 'The health score in the CRM differs from Planhat',
    refs: ['AT-5', 'A-45'],
    screens: ['integration-salesforce', 'integration-hubspot', 'health-profiles', 'company-profile'],
    alsoAreas: ['B'],
    appliesTo: { crm: ['salesforce', 'hubspot'] },
    sources: ['S25'],
    confidence: 'derived',
    search: [
      'push health to salesforce',
      'crm health different',
      'old health in salesforce',
      'salesforce shows other number',
      "hubspot has yesterday's score",
      'sales and cs see different scores',
      'score in crm not refreshed',
      'sales looks at an old number',
      'health score not syncing to salesforce',
      'health wrong in hubspot',
      'health score mismatch crm',
    ],
    questions: [
      {
        id: 'mapped-as-send',
        ask: 'Is the field mapped as Send to the CRM?',
        check: 'App Center → Integrations → your CRM → the company object → the field Health.',
        answers: [
          { when: 'Yes', go: 'other-writer' },
          { when: 'No', go: 'correct-direction' },
        ],
      },
      {
        id: 'other-writer',
        ask: 'Does another process write the CRM field?',
        check: 'Field history in the CRM: who changed it last?',
        answers: [
          { when: 'Yes', go: 'stop-writer' },
          { when: 'No', go: 'changed-recently' },
          { when: 'Cannot tell', go: 'changed-recently' },
        ],
      },
      {
        id: 'changed-recently',
        ask: 'Was the health profile changed recently?',
        answers: [
          { when: 'Yes', go: 'push-again' },
          { when: 'No', go: 'same-source-id' },
          { when: 'Cannot tell', go: 'same-source-id' },
        ],
      },
      {
        id: 'same-source-id',
        ask: 'Are there two companies in Planhat with the same Source ID?',
        check: 'Data Explorer → Company, filter on the Source ID.',
        answers: [
          { when: 'Yes', go: 'merge' },
          { when: 'No', go: 'read-errors' },
        ],
      },
    ],
    causes: [
      {
        id: 'correct-direction',
        cause: 'The direction of the field is wrong.',
        fix: 'Set the field to Send.',
        recheck: 'Three companies in the CRM after the next change of their score.',
      },
      {
        id: 'stop-writer',
        cause: 'Two processes write the same CRM field.',
        fix: 'Stop the other one, or give it a field of its own.',
        recheck: 'The field’s history in the CRM, tomorrow.',
      },
      {
        id: 'push-again',
        cause: 'Old values are still in the CRM after the change.',
        fix: 'Trigger a fresh push of the companies.',
        recheck: 'Three companies in the CRM, after the push.',
      },
      {
        id: 'merge',
        cause: 'Two Planhat companies point at one CRM record, and the wrong one may win.',
        fix: 'Merge the two; see the tree on duplicate companies under CRM sync.',
        recheck: 'The CRM record after the next sync.',
      },
      {
        id: 'read-errors',
        cause: 'The integration itself reports the reason.',
        fix: 'Read the integration’s errors and correct what they name.',
        recheck: 'The error list and three companies, after the next sync.',
      },
    ],
  },
]);
