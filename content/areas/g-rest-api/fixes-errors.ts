import { defineFixes } from '../../define';

/** The tree that starts from the status of an answer and leads to the others. */
export const fixesErrors = defineFixes('G', [
  {
    id: 'g-api-errors',
    title: 'The API answers with an error',
    refs: ['Error table', 'G-34', 'G-48', 'Seed'],
    screens: ['private-app-detail', 'private-apps', 'developer-module'],
    sources: ['S1', 'S2', 'S3', 'S4', 'S22', 'R1', 'R3', 'R4', 'R6', 'Seed'],
    confidence: 'reported',
    search: [
      'api errors',
      'authentication',
      'rate limit',
      'object limits',
      '2,000 per request',
      '5,000 for companies',
      '400 bad request',
      'call failed',
      'script returns error',
      'interface not working',
      'what does this code mean',
      'request is rejected',
      'api error',
      'api not working',
      'error codes',
    ],
    questions: [
      {
        id: 'which-code',
        ask: 'Which status does the answer carry?',
        check: 'Your own log, or the Logs tab of the Private App.',
        answers: [
          { when: '401', go: 'fix:g-401-with-a-good-token' },
          { when: '403', go: 'fix:g-403-on-one-model' },
          { when: '429', go: 'fix:g-too-many-requests' },
          { when: '200 or 206, but data is missing', go: 'reading-or-writing' },
          { when: 'Another, or cannot tell', go: 'another-code' },
        ],
      },
      {
        id: 'reading-or-writing',
        ask: 'Were you reading a list, writing records, or sending usage data?',
        answers: [
          { when: 'Reading a list', go: 'page-limit' },
          { when: 'Writing records', go: 'fix:g-bulk-rows-missing' },
          { when: 'Sending usage data', go: 'fix:g-usage-not-showing' },
        ],
      },
      {
        id: 'another-code',
        ask: 'Which of these is it?',
        check: 'The body of the answer usually says more.',
        answers: [
          { when: '400', go: 'key-missing' },
          { when: '404', go: 'wrong-path' },
          { when: '500', go: 'planhat-side' },
          { when: '504, or no answer', go: 'batch-too-large' },
          { when: 'None, or cannot tell', go: 'look-in-logs' },
        ],
      },
    ],
    causes: [
      {
        id: 'page-limit',
        cause:
          'A list stops at its limit: 100 by default; at most 5,000 companies and 2,000 of most other models.',
        fix: 'Set `limit`, raise `offset` by it after each call, and stop at the first page that is shorter.',
        recheck: 'Compare the number of records you read with the count in Data Explorer.',
      },
      {
        id: 'key-missing',
        cause: 'A required key is missing, or occurs twice in the batch.',
        fix: 'Read `createdErrors` and `updatedErrors`. Check the required fields and look for duplicates within the batch. One bulk call takes 5,000 items at most, for every model.',
        recheck: 'Send only the failed rows again and see no errors.',
      },
      {
        id: 'wrong-path',
        cause: 'The path or the record is unknown.',
        fix: 'Check the path, and the prefix if you use another id: `extid-` or `srcid-`. Bulk upsert is PUT on the collection, and notes go to `/conversations`.',
        recheck: 'Read one record of the same collection by its `_id`, then repeat the call.',
      },
      {
        id: 'planhat-side',
        cause: 'The fault is on Planhat’s side.',
        fix: 'Try again with growing pauses. If it stays, contact Support with the time and the body of one call.',
        recheck: 'Compare keys before you send a batch again: part of it may have been saved.',
      },
      {
        id: 'batch-too-large',
        cause: 'The call took too long.',
        fix: 'Send smaller batches, and try again.',
        recheck: 'See whether the smaller batch is answered, and compare its keys with your list.',
      },
      {
        id: 'look-in-logs',
        cause: 'The answer alone does not tell.',
        fix: 'Open the Logs tab of the Private App. If the call is not there, it never reached Planhat: check host, proxy and address. If it is there, take its line to Support.',
        recheck: 'Repeat the call and see it in Logs.',
      },
    ],
  },
]);
