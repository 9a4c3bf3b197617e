import { defineFixes } from '../../define';

/** The tree most people come for: nothing runs. */
export const fixesNotFiring = defineFixes('D', [
  {
    id: 'd-not-firing',
    title: 'My automation is not triggering',
    refs: ['DT-1', 'D-11', 'D-13', 'D-14', 'D-25', 'D-50'],
    screens: [
      'automations-list',
      'custom-automation-editor',
      'automation-template-editor',
      'automation-logs',
      'global-filters',
      'app-center',
      'connections',
      'operations-automate',
    ],
    sources: ['S3', 'S4', 'S5', 'S7', 'Seed'],
    confidence: 'derived',
    search: [
      'automation not triggering',
      'automation not firing',
      'automation does not run',
      'trigger field has data',
      'flow active',
      'connection healthy',
      'nothing happens',
      'my rule does nothing',
      'nothing happens when i change it',
      'rule will not start',
      'no log entry at all',
      'why did nothing start',
      'automation not running',
      'automation not working',
      'trigger not firing',
      'automation stuck',
      'automation does nothing',
    ],
    questions: [
      {
        id: 'is-it-on',
        ask: 'Is the Automation active: is its toggle on?',
        check: 'App Center → Automations, the toggle of this Automation. Legacy app: Operations → Automate.',
        answers: [
          { when: 'Yes', go: 'is-there-a-run' },
          { when: 'No', go: 'switched-off' },
          { when: 'Cannot tell', go: 'is-there-a-run' },
        ],
      },
      {
        id: 'is-there-a-run',
        ask: 'Is there a line in its log for that time?',
        check: 'Wait a moment, refresh, then open the tab Logs. The newest run is on top.',
        answers: [
          { when: 'Yes', go: 'fix:d-ran-but-failed' },
          { when: 'No', go: 'what-starts-it' },
        ],
      },
      {
        id: 'what-starts-it',
        ask: 'What should start it?',
        check: 'Editor tab, the first box.',
        answers: [
          { when: 'A record is created, updated or deleted', go: 'field-has-data' },
          { when: 'A record enters or leaves a filter', go: 'filter-processed' },
          { when: 'A schedule', go: 'schedule' },
          { when: 'An incoming webhook', go: 'incoming-webhook' },
          { when: 'I start it by hand', go: 'manual' },
        ],
      },
      {
        id: 'filter-processed',
        ask: 'Is the record in the filter, and was the filter processed after the change?',
        check: 'Data Model → the model → Global Filters: the records, and when it was last processed.',
        answers: [
          { when: 'Yes', go: 'filtration' },
          { when: 'No', go: 'filter-not-processed' },
          { when: 'Cannot tell', go: 'filter-not-processed' },
        ],
      },
      {
        id: 'field-has-data',
        ask: 'Does the trigger field have data on this record?',
        check: 'Open the record and look at the field that the trigger or its conditions use.',
        answers: [
          { when: 'Yes', go: 'right-property' },
          { when: 'No', go: 'no-data' },
          { when: 'There is no such field', go: 'filtration' },
        ],
      },
      {
        id: 'right-property',
        ask: 'Did exactly the property named in the trigger change?',
        check:
          'The trigger under “specific properties”, next to the log of the record. Any update: answer yes.',
        answers: [
          { when: 'Yes', go: 'filtration' },
          { when: 'No', go: 'other-property' },
          { when: 'Cannot tell', go: 'filtration' },
        ],
      },
      {
        id: 'filtration',
        ask: 'Would the record have passed the trigger filtration before the change?',
        check: 'Read each condition of the filtration with the old values. No filtration: answer yes.',
        answers: [
          { when: 'Yes', go: 'connection' },
          { when: 'No', go: 'wrong-filtration' },
          { when: 'Cannot tell', go: 'connection' },
        ],
      },
      {
        id: 'connection',
        ask: 'Is the connection or integration behind it healthy?',
        check:
          'App Center: the integration that feeds the trigger field, and under Connections what its steps use.',
        answers: [
          { when: 'Yes', go: 'ask-support' },
          { when: 'No', go: 'connection-broken' },
          { when: 'None is involved', go: 'ask-support' },
        ],
      },
    ],
    causes: [
      {
        id: 'switched-off',
        cause: 'It is off. Saving turns it off, and so do ten failed runs within 24 hours.',
        fix: 'Switch it on. If nobody saved it, look in Logs for the failures first, and turn on both failure notifications.',
        recheck: 'Fire it on a test record now, and look at the toggle again tomorrow.',
      },
      {
        id: 'filter-not-processed',
        cause: 'The filter has not taken the record in yet: filter triggers wait until it is processed.',
        fix: 'Check that the record meets the rules of the filter. Then edit and save the filter, which forces it to be processed.',
        recheck: 'Look at Count and the last processing a few minutes later, then refresh the log.',
      },
      {
        id: 'no-data',
        cause: 'The field the trigger looks at is empty on this record.',
        fix: 'Find out what should fill it: a person, an import, a sync or another Automation. Fill it on a test record to see whether the Automation then runs.',
        recheck: 'Refresh the log after filling the field, and check the field on the next real record.',
      },
      {
        id: 'other-property',
        cause: 'Another property changed than the one the trigger names. Not firing is right.',
        fix: 'Add the property to the trigger if it should count. Save, and switch it on again.',
        recheck: 'Change that property on a test record, then refresh the log.',
      },
      {
        id: 'wrong-filtration',
        cause: 'The record did not fit the trigger filtration as it was before the change.',
        fix: 'Move the new value into the trigger, and keep filtration for fields that hold the condition before the change. Save, and switch it on again.',
        recheck: 'Change a test record that fits before the change, then refresh the log.',
      },
      {
        id: 'schedule',
        cause: 'The schedule says another time than you think.',
        fix: 'Hover over the clock to see the next run. Business hours are 09–18 GMT; convert to your own time. If it is right, ask Support with the log details.',
        recheck: 'Look at the log after the next run that the clock names.',
      },
      {
        id: 'incoming-webhook',
        cause: 'The call did not arrive in the form the trigger takes.',
        fix: 'It must be a POST with a JSON body to exactly the address shown in the trigger, and pass its payload filter and its header and payload checks. If it does, ask Support with the log details.',
        recheck: 'Send one test call, then refresh the log.',
      },
      {
        id: 'manual',
        cause: 'The manual action belongs to another model than the record you are on.',
        fix: 'Compare the model of the trigger with the record. The action shows in the ellipsis menu of records of that model only. If it is right, ask Support with the log details.',
        recheck: 'Open the ellipsis of a record of that model and run it once.',
      },
      {
        id: 'connection-broken',
        cause: 'The connection is broken, so the data that should start or feed it does not come.',
        fix: 'Connect it again in the App Center. Then cause the change once more on a test record, and see which records were missed meanwhile.',
        recheck: 'See that the trigger field changes on a test record, then refresh the log.',
      },
      {
        id: 'ask-support',
        cause: 'None of the known reasons fits.',
        fix: 'Ask Planhat Support. Give the name of the Automation, the record, the exact time of the change, and what the log shows.',
        recheck: 'When they answer, fire it again on the same test record.',
      },
    ],
  },
]);
