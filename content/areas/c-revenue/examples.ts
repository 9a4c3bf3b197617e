import { defineExamples } from '../../define';
import { LICENSE } from './records';

export const examples = defineExamples('C', [
  {
    id: 'c-example-january-renewal',
    title: 'A plain renewal on 1 January shows as an upgrade and a churn',
    refs: ['C-24', 'C-20', 'CG-3'],
    screens: [
      'revenue-report-base',
      'revenue-report-bookings',
      'revenue-report-renewal-rate',
      'revenue-module',
      ...LICENSE,
    ],
    appliesTo: { revenue: ['licenses'] },
    sources: ['S8', 'S7'],
    confidence: 'derived',
    situation:
      'A licence ends on 1 January and its successor starts on 1 January. The report settings are strict: Push Edge Cases backward, Sensitivity 0, License End Date always include. December counts both licences, so the report draws an upgrade, and after it a churn. Neither happened.',
    steps: [
      'List the company’s licences by start date, and look for an end that equals the next start.',
      'Let the first licence end on 31 December and the second start on 1 January.',
      'If many contracts are like this, set Sensitivity to at least 1 day instead: gaps and overlaps up to that length count as continuous. Export first, because a setting redraws all months.',
      'Check that Push Edge Cases puts border dates into the month your finance team expects.',
    ],
    outcome:
      'December and January show one continuing customer. Compare both months with the export, and look at a second company with the same dates.',
    search: [
      'renewal shown as upgrade and churn',
      'january renewal',
      'revenue case study',
      'same day dates example',
      'new year renewal looks like loss',
    ],
  },
]);
