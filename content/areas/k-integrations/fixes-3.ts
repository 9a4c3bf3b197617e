import { defineFixes } from '../../define';

/** Segment and files. */
export const fixesOfFeeds = defineFixes('K', [
  {
    id: 'k-fix-segment-no-activity',
    title: 'Segment shows OFF, or is connected but no activity shows',
    refs: ['KT-6', 'ET-4', 'K-62', 'K-64', 'K-66', 'K-67'],
    screens: ['integration-segment', 'user-activities'],
    alsoAreas: ['E'],
    sources: ['K13', 'K14'],
    confidence: 'official',
    search: [
      'segment not working',
      'no events from segment',
      'segment off but receiving data',
      'segment linked but empty',
      'cdp delivers no clicks',
      'segment sends but nothing shows',
      'no clicks since segment was connected',
      'cdp linked customers look idle',
      'segment no events',
      'segment not showing',
    ],
    questions: [
      {
        id: 'raw-data',
        ask: 'Is there any Raw Data that came from Segment?',
        check: 'Data Explorer → Metric → open an activity that only Segment sends → Raw Data.',
        answers: [
          { when: 'Yes', go: 'arrives' },
          { when: 'No', go: 'ids-in-call' },
          { when: 'Cannot tell', go: 'ids-in-call' },
        ],
      },
      {
        id: 'ids-in-call',
        ask: 'Does the call carry company_id and user_id, or company_id and an email?',
        check: 'One real Identify and one Track call, as Segment shows them.',
        answers: [
          { when: 'Yes', go: 'ids-equal' },
          { when: 'No', go: 'ids-missing' },
        ],
      },
      {
        id: 'ids-equal',
        ask: 'Do they equal the External IDs in Planhat, letter by letter?',
        check: 'The Company’s and the End User’s External ID.',
        answers: [
          { when: 'Yes', go: 'creation' },
          { when: 'No', go: 'ids-not-equal' },
        ],
      },
      {
        id: 'creation',
        ask: 'Is the user unknown to Planhat, while Segment may not create End Users?',
        check: 'The Segment settings in Planhat; Data Explorer → End User.',
        answers: [
          { when: 'Yes', go: 'no-creation' },
          { when: 'No', go: 'admin' },
          { when: 'Cannot tell', go: 'admin' },
        ],
      },
      {
        id: 'admin',
        ask: 'Was it set up by a Segment admin, with the token that is valid now?',
        check: 'The current set-up screen of Segment in Planhat.',
        answers: [
          { when: 'Yes', go: 'sections' },
          { when: 'No', go: 'set-up-again' },
          { when: 'Cannot tell', go: 'sections' },
        ],
      },
    ],
    causes: [
      {
        id: 'arrives',
        cause: 'It works: OFF on the tile speaks of section 3 only.',
        fix: 'Leave the connection as it is. If one customer is missing, look at that customer’s ids.',
        recheck: 'Compare yesterday’s Raw Data with Segment.',
      },
      {
        id: 'set-up-again',
        cause: 'The connection does not reach your tenant.',
        fix: 'Have a Segment admin set it up again, following the current screen in Planhat.',
        recheck: 'Send one Identify and one Track call and look for them a few minutes later.',
      },
      {
        id: 'ids-missing',
        cause: 'Calls without a known Company and user are dropped without an error.',
        fix: 'Send `company_id` and `user_id` or an email on every call.',
        recheck: 'Send one Identify and one Track call and look for the activity a few minutes later.',
      },
      {
        id: 'ids-not-equal',
        cause: 'The ids belong to nobody in Planhat.',
        fix: 'Align them with the External IDs of Company and End User.',
        recheck: 'Send one test call and look for it a few minutes later.',
      },
      {
        id: 'no-creation',
        cause: 'The person does not exist and may not be created.',
        fix: 'Create the End User, or allow Segment to create End Users.',
        recheck: 'Send one test call for this person.',
      },
      {
        id: 'sections',
        cause: 'The section you need is not on.',
        fix: 'Check which of the three sections is on: user tracking, company data, sending back to Segment. OFF on the tile speaks of the third only.',
        recheck: 'Send one test call and look for the activity, not at the light.',
      },
    ],
  },
  {
    id: 'k-fix-s3-file-not-imported',
    title: 'A file in S3 is not imported',
    refs: ['KT-7', 'K-58', 'K-59', 'K-61'],
    screens: ['integration-s3', 'integrations-list'],
    sources: ['K10', 'K11'],
    confidence: 'official',
    search: [
      's3 csv import',
      'csv not imported',
      'google cloud storage file not imported',
      'csv in bucket ignored',
      'aws file not read',
      'upload folder not processed',
      'file import does nothing',
      'uploaded csv just sits there',
      's3 import failed',
      's3 file not imported',
    ],
    questions: [
      {
        id: 'region',
        ask: 'Is the API base URL that of the bucket’s own region?',
        check: 'The bucket’s properties against the address in Planhat.',
        answers: [
          { when: 'Yes', go: 'rights' },
          { when: 'No', go: 'wrong-region' },
        ],
      },
      {
        id: 'rights',
        ask: 'May the access key list, read and move files in the folder?',
        answers: [
          { when: 'Yes', go: 'format' },
          { when: 'No', go: 'no-rights' },
          { when: 'Cannot tell', go: 'format' },
        ],
      },
      {
        id: 'format',
        ask: 'Is the file CSV or XLSX, and in the folder that is mapped?',
        answers: [
          { when: 'Yes', go: 'processed' },
          { when: 'No', go: 'wrong-place' },
        ],
      },
      {
        id: 'processed',
        ask: 'Has the file moved to the processed folder?',
        answers: [
          { when: 'Yes', go: 'was-read' },
          { when: 'No', go: 'next-scan' },
        ],
      },
    ],
    causes: [
      {
        id: 'wrong-region',
        cause: 'Planhat looks in another region.',
        fix: 'Enter the API base URL of the bucket’s region.',
        recheck: 'Wait for the next scan and see whether the file moves.',
      },
      {
        id: 'no-rights',
        cause: 'The key may not do what the import needs.',
        fix: 'Give it the right to list, read and move files in this folder.',
        recheck: 'Wait for the next scan and see whether the file moves.',
      },
      {
        id: 'wrong-place',
        cause: 'The import does not see this file.',
        fix: 'Save it as CSV or XLSX and put it into the mapped folder.',
        recheck: 'Wait for the next scan.',
      },
      {
        id: 'was-read',
        cause: 'The file was read, but its rows matched nothing.',
        fix: 'Check the mapping and the keys, then upload the file again under a new name.',
        recheck: 'Look at three records of the file after the next scan.',
      },
      {
        id: 'next-scan',
        cause: 'The scan has not run yet.',
        fix: 'Wait for the next scan. For Google Cloud Storage the interval goes from five minutes to a week.',
        recheck: 'If the file is still there after two scans, check the rights again.',
      },
    ],
  },
]);
