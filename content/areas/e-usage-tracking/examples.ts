import { defineExamples } from '../../define';

export const examples = defineExamples('E', [
  {
    id: 'e-example-usage-of-one-customer-missing',
    title: 'A busy customer shows no usage: found, mended and sent again',
    refs: ['ET-1', 'E-20', 'E-22', 'EG-18', 'ER-2'],
    screens: ['company-profile-usage', 'user-activities', 'data-explorer-enduser'],
    alsoAreas: ['F', 'G'],
    sources: ['S1', 'S3', 'S7b', 'S8', 'S16'],
    confidence: 'derived',
    situation:
      'Your product counts daily logins of a customer, and Planhat shows none. Other customers have activity today. The job that sends usage to `analytics.planhat.com` reports success, because that host always answers 200.',
    steps: [
      'Open the Company and read its External ID. Here it has one, with a space at its end; the product sends it without.',
      'Correct the External ID, so that both are identical, character by character.',
      'Look in Data Explorer → End User for the people of this Company. If some are missing, they were sent without a Company and silently ignored: send them again with `companyExternalId`.',
      'Send one event for one known person. Some minutes later look in the activity’s Raw Data: one row must be there.',
      'If the gap is longer than the build period (30 days by default), raise the period now, before you send.',
      'Send the missing events again with their own dates, in order, once: what came while the id was wrong was not kept.',
      'Compare all External IDs with the product’s list, since other Companies can have the same fault.',
    ],
    outcome:
      'Raw Data shows the whole gap some minutes later, or longer for a big load. Calculated Metrics follow with the nightly build.',
    search: [
      'usage missing worked example',
      'resend missing events',
      'space at end of id',
      'client without logins story',
      'blank space in id',
      'send lost events again',
      'daily logins exist but nothing arrives',
    ],
  },
]);
