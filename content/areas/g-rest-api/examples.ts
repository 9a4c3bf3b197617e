import { defineExamples } from '../../define';

export const examples = defineExamples('G', [
  {
    id: 'g-example-first-load',
    title: 'A first load from your own system, without duplicates',
    refs: ['GS-6', 'GS-7', 'GS-8', 'GS-10', 'GR-3'],
    screens: ['private-app-detail', 'developer-module'],
    alsoAreas: ['L'],
    sources: ['S1', 'S4', 'S25', 'R3'],
    confidence: 'derived',
    situation:
      'Your system knows 12,000 customers and their people. The Companies stand in Planhat already, without an externalId. No CRM owns them.',
    steps: [
      'Choose the key of each model. As no CRM owns the records, it is `externalId`; otherwise it would be `sourceId`.',
      'Fill it on all existing Companies first: with an unmatched key every one of them would be made again.',
      'Send five Companies in an array to `PUT /companies`. Expect five under `updated` or `nonupdates`, none under `created`.',
      'Send the 12,000 in three batches of at most 5,000, one after another. Wait for each answer.',
      'Then the End Users with `PUT /endusers`, each with `companyId: "extid-…"`; then the Licenses.',
      'After each batch read `createdErrors`, `updatedErrors` and `permissionErrors`, and resend only the items that failed.',
    ],
    outcome:
      'The numbers of Companies before and after the load are the same, and created, updated, nonupdates and errors of each batch add up to what you sent.',
    search: [
      'initial import via api',
      'migrate data into planhat',
      'first sync',
      'initial import from own system',
      'bring in all customers once',
      'clean first upload',
    ],
  },
  {
    id: 'g-example-daily-totals',
    title: 'One usage number a day for each customer',
    refs: ['GS-12', 'G-82', 'GR-9'],
    screens: ['developer-module', 'private-apps'],
    alsoAreas: ['E', 'F'],
    sources: ['S1', 'S3', 'S19', 'R1', 'R2', 'R5', 'R6'],
    confidence: 'derived',
    situation: 'You want the number of reports that each customer made yesterday as a metric in Planhat.',
    steps: [
      'Make sure that every Company carries the externalId that your system uses. Without it a point cannot be linked.',
      'Choose a `dimensionId` without spaces or special characters, for example `reports_created`.',
      'On a server, not on a web page, add up yesterday for each customer. The tenant UUID alone lets anybody post.',
      'POST them as one array (a single object works, too) to `https://analytics.planhat.com/dimensiondata/<tenantUUID>`, each with `dimensionId`, `value`, `externalId` and `date`.',
      'The answer is 200 in any case. Pick one point and find it on its Company, after processing.',
    ],
    outcome:
      'The point you picked stands on the right Company and day. If not, follow “Usage data is accepted, but does not show”.',
    search: [
      'daily usage totals',
      'metric from data warehouse script',
      'nightly number upload',
      'one kpi per day example',
    ],
  },
]);
