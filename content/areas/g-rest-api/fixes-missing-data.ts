import { defineFixes } from '../../define';

/** Trees for calls that look successful and are not. */
export const fixesMissingData = defineFixes('G', [
  {
    id: 'g-bulk-rows-missing',
    title: 'Bulk upsert says success, but records are missing',
    refs: ['GT-2', 'G-31', 'G-66'],
    screens: ['private-app-detail', 'developer-module'],
    sources: ['S3', 'S4', 'S12', 'S24', 'R3'],
    confidence: 'reported',
    search: [
      '206 partial success planhat',
      'bulk upsert half missing',
      'end users not created via api',
      'upload fine but rows absent',
      'half the rows are gone',
      'count differs after upload',
      'not all records saved',
      'sent thousand only nine hundred there',
      'bulk upsert rows missing',
      'bulk upsert partial',
      'rows missing after upsert',
    ],
    questions: [
      {
        id: 'status-206',
        ask: 'Was the status 206?',
        answers: [
          { when: 'Yes', go: 'part-refused' },
          { when: 'No', go: 'nonupdates' },
          { when: 'Cannot tell', go: 'nonupdates' },
        ],
      },
      {
        id: 'nonupdates',
        ask: 'Are the missing ones counted in `nonupdates`?',
        check: 'The summary in the answer.',
        answers: [
          { when: 'Yes', go: 'already-equal' },
          { when: 'No', go: 'which-model' },
          { when: 'Cannot tell', go: 'which-model' },
        ],
      },
      {
        id: 'which-model',
        ask: 'Which records are missing?',
        answers: [
          { when: 'End Users', go: 'has-company' },
          { when: 'Tickets', go: 'has-email' },
          { when: 'Others', go: 'over-limit' },
        ],
      },
      {
        id: 'has-company',
        ask: 'Do they have a companyId, or an email domain that matches a Company?',
        check: 'The rows you sent, and the domains of the Company.',
        answers: [
          { when: 'Yes', go: 'over-limit' },
          { when: 'No', go: 'no-company' },
        ],
      },
      {
        id: 'has-email',
        ask: 'Is `email` filled on each of them?',
        check: 'The rows you sent.',
        answers: [
          { when: 'Yes', go: 'over-limit' },
          { when: 'No', go: 'no-email' },
        ],
      },
      {
        id: 'over-limit',
        ask: 'Were there more than 5,000 rows in the call?',
        answers: [
          { when: 'Yes', go: 'too-many-rows' },
          { when: 'No', go: 'compare-keys' },
        ],
      },
    ],
    causes: [
      {
        id: 'part-refused',
        cause: 'Part of the rows was refused.',
        fix: 'Read `createdErrors`, `updatedErrors` and `permissionErrors`, mend those rows and send only them again.',
        recheck: 'See the three arrays empty after the second call.',
      },
      {
        id: 'too-many-rows',
        cause: 'One call takes 5,000 items at most.',
        fix: 'Split the load, and send the parts one after another.',
        recheck: 'Add up created, updated and nonupdates over all parts.',
      },
      {
        id: 'already-equal',
        cause: 'The records matched and did not change.',
        fix: 'Nothing is lost. If they should have changed, compare the values you sent with those in Planhat.',
        recheck: 'Open two of these records.',
      },
      {
        id: 'no-company',
        cause: 'No Company could be found for these End Users, so they were ignored.',
        fix: 'Send `companyId` (or `extid-…`) on every row, or add their email domain to the Company. Write companies first.',
        recheck: 'Send one of them again and find it in Data Explorer → End User.',
      },
      {
        id: 'no-email',
        cause: 'Tickets without an email are dropped silently.',
        fix: 'Send the requester’s email with each ticket.',
        recheck: 'Send one of them again and find it on the Company.',
      },
      {
        id: 'compare-keys',
        cause: 'The rows may have landed on other records than you expect.',
        fix: 'Compare `insertsKeys` and `updatesKeys` in the answer with your list.',
        recheck: 'Open two records that you thought were missing.',
      },
    ],
  },
  {
    id: 'g-imports-create-duplicates',
    title: 'Every load creates duplicates',
    refs: ['GT-3'],
    screens: ['private-app-detail', 'developer-module', 'data-explorer-company'],
    alsoAreas: ['B', 'L'],
    sources: ['S1', 'S4', 'S25', 'S26'],
    confidence: 'official',
    search: [
      'duplicate companies after import',
      'api creates duplicates',
      'merge duplicates',
      'doubles after each import',
      'duplicates from nightly script',
      'records created again',
      'why new instead of update',
      'stop import from making copies',
      'duplicates from api',
    ],
    questions: [
      {
        id: 'key-filled',
        ask: 'Do the existing records carry the key you send?',
        check: 'Show externalId and sourceId as columns in Data Explorer.',
        answers: [
          { when: 'Yes', go: 'same-key' },
          { when: 'No', go: 'key-empty' },
        ],
      },
      {
        id: 'same-key',
        ask: 'Is it the same key: externalId here and there, or sourceId here and there?',
        answers: [
          { when: 'Yes', go: 'two-jobs' },
          { when: 'No', go: 'other-key' },
        ],
      },
      {
        id: 'two-jobs',
        ask: 'Do two jobs write at the same time?',
        check: 'The Logs of all Private Apps, and the times of CRM fetches.',
        answers: [
          { when: 'Yes', go: 'racing-jobs' },
          { when: 'No', go: 'old-duplicates' },
          { when: 'Cannot tell', go: 'racing-jobs' },
        ],
      },
    ],
    causes: [
      {
        id: 'key-empty',
        cause: 'A key that matches nothing makes a new record.',
        fix: 'Stop the job. Fill the key on the existing records, merge what was made twice, then load again.',
        recheck: 'Load five records and see five updated, none created.',
      },
      {
        id: 'other-key',
        cause: 'The load matches by another key than the records carry.',
        fix: 'Send the key that the records carry. If a CRM owns the records, that is sourceId.',
        recheck: 'Load five records and see five updated, none created.',
      },
      {
        id: 'racing-jobs',
        cause: 'Two writers race for the same key.',
        fix: 'Run the jobs one after another, with one writer per model.',
        recheck: 'Look for new duplicates after the next full load.',
      },
      {
        id: 'old-duplicates',
        cause: 'The duplicates come from an earlier load.',
        fix: 'Merge them with the Merge Powertool: Data Global Tool → the model → Powertools. Choose the order of keys first.',
        recheck: 'Count the records before and after, and again after the next load.',
      },
    ],
  },
  {
    id: 'g-usage-not-showing',
    title: 'Usage data is accepted, but does not show',
    refs: ['GT-5', 'G-87', 'G-90'],
    screens: ['developer-module', 'private-apps'],
    alsoAreas: ['E'],
    sources: ['S3', 'S19', 'S24', 'R8'],
    confidence: 'official',
    search: [
      '200 but no data planhat analytics',
      'usage sent but not visible',
      'activities missing',
      'events accepted not visible',
      'sent clicks nowhere',
      'pushed numbers not shown',
      'tracking call ok but empty',
      'posted clicks but chart is flat',
      'usage sent not showing',
      'metric sent not showing',
      'events not showing',
    ],
    questions: [
      {
        id: 'right-tenant',
        ask: 'Is the tenant UUID in the address yours?',
        check: 'Compare it with the Tenant Token of this tenant, not of a test tenant.',
        answers: [
          { when: 'Yes', go: 'has-external-id' },
          { when: 'No', go: 'wrong-tenant' },
          { when: 'Cannot tell', go: 'has-external-id' },
        ],
      },
      {
        id: 'has-external-id',
        ask: 'Does the record in Planhat carry the externalId you send?',
        check: 'Open the Company or End User and compare.',
        answers: [
          { when: 'Yes', go: 'metric-or-activity' },
          { when: 'No', go: 'not-linked' },
          { when: 'I send an activity by email only', go: 'activity-person' },
        ],
      },
      {
        id: 'metric-or-activity',
        ask: 'Is it a metric or an activity?',
        answers: [
          { when: 'A metric', go: 'metric-shape' },
          { when: 'An activity', go: 'activity-person' },
        ],
      },
      {
        id: 'metric-shape',
        ask: 'Is dimensionId free of spaces and special characters, and value a number?',
        answers: [
          { when: 'Yes', go: 'not-processed' },
          { when: 'No', go: 'bad-shape' },
        ],
      },
      {
        id: 'activity-person',
        ask: 'Does the row carry email or externalId, and does the person belong to a Company?',
        answers: [
          { when: 'Yes', go: 'not-processed' },
          { when: 'No', go: 'unknown-person' },
        ],
      },
    ],
    causes: [
      {
        id: 'wrong-tenant',
        cause: 'The data went to another tenant. The answer is 200 all the same.',
        fix: 'Put your own tenant UUID into the address, and send the data again.',
        recheck: 'Find one event of today in Planhat after processing.',
      },
      {
        id: 'not-linked',
        cause: 'A point can be linked only to an object that already has that externalId.',
        fix: 'Fill the externalId on the record, then send the data again.',
        recheck: 'Find one point on that record after processing.',
      },
      {
        id: 'bad-shape',
        cause: 'The point does not have the shape that metrics need.',
        fix: 'Use a dimensionId without spaces or special characters, and send value as a number, not as text.',
        recheck: 'Send one point and find it in Planhat after processing.',
      },
      {
        id: 'unknown-person',
        cause: 'Planhat could not tell whose activity it is.',
        fix: 'Send email or externalId, and make sure that the person has a Company. Without one, the row is discarded or waits to be assigned by hand.',
        recheck: 'Send one event and find it on the End User.',
      },
      {
        id: 'not-processed',
        cause: 'The data is received, and not processed yet.',
        fix: 'Wait. If it does not come, contact Support with one sample and the time you sent it.',
        recheck: 'Look at the same record again tomorrow.',
      },
    ],
  },
]);
