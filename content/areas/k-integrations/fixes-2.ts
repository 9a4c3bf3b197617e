import { defineFixes } from '../../define';

/** Warehouse and database. */
export const fixesOfWarehouse = defineFixes('K', [
  {
    id: 'k-fix-warehouse-changes-nothing',
    title: 'The Snowflake or BigQuery sync runs but nothing changes',
    refs: ['KT-4', 'K-43', 'K-45', 'K-46', 'K-50', 'K-51'],
    screens: ['integration-snowflake', 'integration-bigquery', 'connections'],
    sources: ['K4', 'K5', 'K6', 'K7'],
    confidence: 'official',
    search: [
      'snowflake hourly sync not working',
      'bigquery sync not working',
      'warehouse sync no changes',
      'warehouse job without effect',
      'bigquery values stay old',
      'job green but data same',
      'table changed planhat not',
      'green sync no new values',
      'snowflake not syncing',
      'bigquery not syncing',
      'snowflake sync stuck',
    ],
    questions: [
      {
        id: 'tracking',
        ask: 'Is change tracking on for this table or view in Snowflake?',
        check: 'In Snowflake: `change_tracking` of each table and view a section reads.',
        answers: [
          { when: 'Yes', go: 'direction' },
          { when: 'No', go: 'no-tracking' },
          { when: 'We use BigQuery', go: 'direction' },
          { when: 'Cannot tell', go: 'direction' },
        ],
      },
      {
        id: 'direction',
        ask: 'Does the direction of the field point the way you expect?',
        check: 'The section’s mapping, field by field.',
        answers: [
          { when: 'Yes', go: 'key' },
          { when: 'No', go: 'wrong-direction' },
        ],
      },
      {
        id: 'key',
        ask: 'Is the key unique text, and the same on both sides?',
        check: 'A duplicates query in the warehouse; one record’s key in Planhat.',
        answers: [
          { when: 'Yes', go: 'full' },
          { when: 'No', go: 'bad-key' },
          { when: 'Cannot tell', go: 'full' },
        ],
      },
      {
        id: 'full',
        ask: 'Was a full sync run by hand before the hourly sync was switched on?',
        answers: [
          { when: 'Yes', go: 'age' },
          { when: 'No', go: 'no-full-sync' },
        ],
      },
      {
        id: 'age',
        ask: 'Is the Snowflake sign-in older than 90 days?',
        check: 'The connection in App Center; who signed in, and when.',
        answers: [
          { when: 'Yes', go: 'signed-out' },
          { when: 'No, or BigQuery', go: 'support' },
          { when: 'Cannot tell', go: 'signed-out' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-tracking',
        cause: 'The hourly sync has nothing to read changes from.',
        fix: 'Switch on `change_tracking` for the table or view, then run one full sync.',
        recheck: 'Change one row and look for it in Planhat after the next hour.',
      },
      {
        id: 'wrong-direction',
        cause: 'The field is sent the other way.',
        fix: 'Note the values on both sides, correct the direction, and sync a small section first.',
        recheck: 'Compare three records right after the sync.',
      },
      {
        id: 'bad-key',
        cause: 'Rows without a unique, matching key are skipped.',
        fix: 'Make the key a unique text column and bring the same value to the records in Planhat.',
        recheck: 'Run the full sync and compare the row counts.',
      },
      {
        id: 'no-full-sync',
        cause: 'The hourly sync carries changes only; the rest never came.',
        fix: 'Run the full sync by hand once.',
        recheck: 'Compare the row counts when it has ended, then leave the hourly sync on.',
      },
      {
        id: 'signed-out',
        cause: 'The authorisation has ended.',
        fix: 'Sign in again, and set a reminder for the next 90 days or ask Snowflake to extend the token.',
        recheck: 'Look for a changed row after the next hourly sync.',
      },
      {
        id: 'support',
        cause: 'Nothing on your side explains it.',
        fix: 'Ask Planhat support with the section, one row’s key, and the time of its last change in the warehouse.',
        recheck: 'Test the same row after their answer.',
      },
    ],
  },
  {
    id: 'k-fix-database-usage-stopped',
    title: 'Usage from the database has stopped',
    refs: ['KT-5', 'K-45', 'K-55', 'K-56'],
    screens: ['integration-postgresql', 'integration-snowflake', 'integration-bigquery'],
    alsoAreas: ['E'],
    sources: ['K4', 'K7', 'K9'],
    confidence: 'official',
    search: [
      'postgres usage stopped',
      'custom metrics no longer arrive',
      'no more usage since yesterday',
      'postgres feed dead',
      'events from warehouse ended',
      'database link went quiet',
      'numbers froze after database change',
      'postgres stopped',
      'usage stopped',
    ],
    questions: [
      {
        id: 'restart',
        ask: 'Did the key restart or repeat?',
        check: 'Compare the highest key of last week with today’s rows.',
        answers: [
          { when: 'Yes', go: 'key-restarted' },
          { when: 'No', go: 'length' },
          { when: 'Cannot tell', go: 'length' },
        ],
      },
      {
        id: 'length',
        ask: 'Is a PostgreSQL key longer than 32 characters?',
        answers: [
          { when: 'Yes', go: 'key-too-long' },
          { when: 'No', go: 'firewall' },
        ],
      },
      {
        id: 'firewall',
        ask: 'Was a firewall or an allow-list changed?',
        check: 'Ask whoever runs the database or its network.',
        answers: [
          { when: 'Yes', go: 'blocked' },
          { when: 'No', go: 'ids' },
          { when: 'Cannot tell', go: 'ids' },
        ],
      },
      {
        id: 'ids',
        ask: 'Do the ids in the rows still equal the External IDs in Planhat?',
        check: 'Three rows against three records.',
        answers: [
          { when: 'Yes', go: 'ask-support' },
          { when: 'No', go: 'ids-differ' },
        ],
      },
    ],
    causes: [
      {
        id: 'key-restarted',
        cause: 'New rows have keys that Planhat takes as already read.',
        fix: 'Rebuild the key so that it only grows, starting above the highest value ever sent.',
        recheck: 'Look for a new row after the next scheduled sync.',
      },
      {
        id: 'key-too-long',
        cause: 'PostgreSQL keys may have at most 32 characters.',
        fix: 'Use a shorter key, for example a timestamp or a sequence.',
        recheck: 'Look for a new row after the next scheduled sync.',
      },
      {
        id: 'blocked',
        cause: 'Planhat can no longer reach the database.',
        fix: 'Ask Planhat support or your TAM for the current addresses and allow them.',
        recheck: 'Look for new rows after the next scheduled sync.',
      },
      {
        id: 'ids-differ',
        cause: 'Rows find no record.',
        fix: 'Align the ids in the query or the External IDs in Planhat, whichever has changed.',
        recheck: 'Check one Company’s usage after the next sync.',
      },
      {
        id: 'ask-support',
        cause: 'Nothing on your side explains it.',
        fix: 'Ask Planhat support with one sample row and its key.',
        recheck: 'Test the same row after their answer.',
      },
    ],
  },
]);
