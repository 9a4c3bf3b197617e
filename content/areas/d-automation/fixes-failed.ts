import { defineFixes } from '../../define';

/** Trees about runs that happen and do not do what they should. */
export const fixesFailed = defineFixes('D', [
  {
    id: 'd-ran-but-failed',
    title: 'It ran but failed, or nothing happened',
    refs: ['DT-2', 'D-24', 'D-35', 'D-38', 'D-40', 'D-48'],
    screens: [
      'automation-logs',
      'custom-automation-editor',
      'automation-template-editor',
      'automations-list',
    ],
    sources: ['S4', 'S7', 'S10', 'S11', 'S15'],
    confidence: 'official',
    search: [
      'automation failed',
      'red step',
      'automation ran but no update',
      'executionResult',
      'red mark in log',
      'run finished but no effect',
      'action shows an error',
      'executed without result',
      'flow broke in the middle',
      'automation error',
      'automation ran but nothing changed',
      'step failed',
    ],
    questions: [
      {
        id: 'red-step',
        ask: 'Is a step red?',
        check: 'Logs → the run → each step.',
        answers: [
          { when: 'Yes', go: 'which-message' },
          { when: 'No', go: 'waiting' },
        ],
      },
      {
        id: 'which-message',
        ask: 'What does the message in data say?',
        check: 'Open the red step and read the error in data.',
        answers: [
          { when: 'A code is wrong', go: 'wrong-code' },
          { when: 'Nothing was found', go: 'nothing-found' },
          { when: 'A field is required or locked', go: 'required-field' },
          { when: 'Failed to continue', go: 'off-while-waiting' },
          { when: 'Something else, or cannot tell', go: 'other-message' },
        ],
      },
      {
        id: 'waiting',
        ask: 'Is the last line `[DELAY.delay]`?',
        check: 'The end of the run in Logs.',
        answers: [
          { when: 'Yes', go: 'still-waiting' },
          { when: 'No', go: 'branch' },
        ],
      },
      {
        id: 'branch',
        ask: 'Did a branch condition leave the record out?',
        check: 'Compare the branches that ran in the log with the conditions. No Branch step: answer no.',
        answers: [
          { when: 'Yes', go: 'branch-condition' },
          { when: 'No', go: 'right-record' },
          { when: 'Cannot tell', go: 'right-record' },
        ],
      },
      {
        id: 'right-record',
        ask: 'Does the Update step point to the right record?',
        check: '`<<object._id>>` is the record that fired, `<<object.companyId>>` its Company.',
        answers: [
          { when: 'Yes', go: 'empty-value' },
          { when: 'No', go: 'wrong-record' },
        ],
      },
      {
        id: 'empty-value',
        ask: 'Is the value that was written empty?',
        check: 'The data of the Update step in the log.',
        answers: [
          { when: 'Yes', go: 'code-gives-nothing' },
          { when: 'No', go: 'overwritten' },
          { when: 'Cannot tell', go: 'overwritten' },
        ],
      },
    ],
    causes: [
      {
        id: 'wrong-code',
        cause: 'A replacement code does not match a step or field.',
        fix: 'Type `<<` and pick the code from the list. Save, and switch it on again.',
        recheck: 'Fire it on the same test record and read that step.',
      },
      {
        id: 'nothing-found',
        cause: 'The Get step returned no record.',
        fix: 'Check that the reference is filled on the record that fired. If the trigger is “deleted”, use the values of the event instead of a Get.',
        recheck: 'Fire it on a record whose reference is filled, and read the Get step.',
      },
      {
        id: 'required-field',
        cause:
          'The record has a required field that the step leaves empty, or a locked one that it tries to write.',
        fix: 'Fill the required field in the step. For a locked field, ask who owns the rule.',
        recheck: 'Fire it again and read that step.',
      },
      {
        id: 'off-while-waiting',
        cause: 'The wait ended while the Automation was off.',
        fix: 'Switch it on. Read in Logs what the failed runs left undone, and fire them again or do it by hand.',
        recheck: 'Count the runs that wait in Logs, and see the next one pass its wait.',
      },
      {
        id: 'other-message',
        cause: 'The message names something else.',
        fix: 'Look the message up in this guide. If it is not here, ask Support with the text of the step and the time of the run.',
        recheck: 'Fire it again on the same record after the change.',
      },
      {
        id: 'still-waiting',
        cause: 'It is waiting, as the Wait step says.',
        fix: 'Read how long in the Wait step (up to 30 days). Keep the Automation on, and do not save it before the wait ends.',
        recheck: 'Look at the run when the wait is over.',
      },
      {
        id: 'branch-condition',
        cause: 'No branch condition was true for this record.',
        fix: 'Check the field type and the value in the condition. Save, and switch it on again.',
        recheck: 'Test one record for each branch.',
      },
      {
        id: 'wrong-record',
        cause: 'The Update step changes another record than you look at.',
        fix: 'Use `<<object._id>>` for the record that fired, `<<object.companyId>>` for its Company. Undo the change on the other record.',
        recheck: 'Fire it on a test record and look at both records.',
      },
      {
        id: 'code-gives-nothing',
        cause: 'The code gives nothing.',
        fix: 'Put `custom.` in front of a custom field, exact in case and spaces. Add `.name` to a field of type End User.',
        recheck: 'Fire it again and read the value in the data of the step.',
      },
      {
        id: 'overwritten',
        cause: 'The value was written, but you see an old page, or something overwrote it.',
        fix: 'Refresh the page. If the value is still wrong, look in the logs of the record for a later change by another Automation or integration, and leave one writer.',
        recheck: 'Look at the field directly after a run, and again after the next sync.',
      },
    ],
  },
  {
    id: 'd-only-some-records',
    title: 'Only some records were updated',
    refs: ['DT-6', 'D-22', 'D-23'],
    screens: ['custom-automation-editor', 'automation-logs'],
    sources: ['S9'],
    confidence: 'official',
    search: [
      'only 10 records updated',
      'get multiple records limit 10',
      'not all contacts updated',
      'rest of the list was skipped',
      'a few accounts changed',
      'partial update by rule',
      'not everyone got the value',
      'half of the list is unchanged',
      'automation updates only some',
      'not all records updated',
    ],
    questions: [
      {
        id: 'limit-ten',
        ask: 'Is the Limit of the Get multiple step 10?',
        check: 'Open the step. 10 is the default.',
        answers: [
          { when: 'Yes', go: 'limit-too-low' },
          { when: 'No', go: 'over-a-thousand' },
        ],
      },
      {
        id: 'over-a-thousand',
        ask: 'Should one run handle more than 1000 records?',
        check: 'Count them with the same filter in Data Explorer.',
        answers: [
          { when: 'Yes', go: 'over-the-maximum' },
          { when: 'No', go: 'index-zero' },
          { when: 'Cannot tell', go: 'index-zero' },
        ],
      },
      {
        id: 'index-zero',
        ask: 'Does the Update step use `[0]`, and only the first record changed?',
        check: 'The id code of the Update step, and two records that the run should have changed.',
        answers: [
          { when: 'Yes', go: 'first-only' },
          { when: 'No', go: 'get-filter' },
        ],
      },
    ],
    causes: [
      {
        id: 'limit-too-low',
        cause: 'The step stops at its default of ten records.',
        fix: 'Raise the Limit, up to 1000. Sort, so that the records you need come first. Save, and switch it on again.',
        recheck: 'Fire it and compare the number of records in the log with the number you expect.',
      },
      {
        id: 'over-the-maximum',
        cause: 'One Get multiple step returns at most 1000 records.',
        fix: 'Filter into parts of less than 1000, or write the change with the bulk upsert of the REST API.',
        recheck: 'Count the changed records after all parts have run.',
      },
      {
        id: 'first-only',
        cause:
          'The `[0]` seems to have taken the first record only, although Planhat’s example says all are updated.',
        fix: 'Pick the code again from the `<<` list, as the example shows it, and run it on two records. If only one changes, ask Support with the log of that run.',
        recheck: 'Look at both test records after the run.',
      },
      {
        id: 'get-filter',
        cause: 'The filter of the Get multiple step does not find the others.',
        fix: 'Read its conditions with the values of a record that was left out. Save, and switch it on again.',
        recheck: 'Fire it and look for that record in the Get step of the log.',
      },
    ],
  },
]);
