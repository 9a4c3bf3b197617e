import { defineFixes } from '../../define';

/** Trees about how often an Automation runs, and why it stops. */
export const fixesRunning = defineFixes('D', [
  {
    id: 'd-runs-twice',
    title: 'It ran twice, sent the mail twice, or loops',
    refs: ['DT-3', 'D-12', 'D-28', 'D-47', 'D-55'],
    screens: [
      'automation-logs',
      'custom-automation-editor',
      'automation-template-editor',
      'automations-list',
    ],
    sources: ['S3', 'S4', 'S11', 'S25', 'R1'],
    confidence: 'derived',
    search: [
      'automation runs twice',
      'duplicate tasks created',
      'email sent twice',
      'automation loop',
      'mail went out several times',
      'task created double',
      'endless repeating',
      'keeps firing again',
      'two entries in log',
      'automation triggers twice',
      'duplicate tasks from automation',
      'automation fires twice',
    ],
    questions: [
      {
        id: 'two-actors',
        ask: 'Are there two log lines with different actors?',
        check: 'Logs of the Automation: compare the actor in Event details of both runs.',
        answers: [
          { when: 'Yes', go: 'trigger-too-wide' },
          { when: 'No', go: 'two-branches' },
          { when: 'Cannot tell', go: 'two-branches' },
        ],
      },
      {
        id: 'two-branches',
        ask: 'Are the conditions of two branches true for this record?',
        check: 'Read the conditions with the values of the record. No Branch step: answer no.',
        answers: [
          { when: 'Yes', go: 'branches-overlap' },
          { when: 'No', go: 'own-update' },
        ],
      },
      {
        id: 'own-update',
        ask: 'Does its own update fire its trigger again?',
        check: 'Compare the fields that the steps write with the properties of the trigger.',
        answers: [
          { when: 'Yes', go: 'feeds-itself' },
          { when: 'No', go: 'shared-address' },
          { when: 'Cannot tell', go: 'shared-address' },
        ],
      },
      {
        id: 'shared-address',
        ask: 'Do two End Users share the address?',
        check: 'Search for the email address in Data Explorer → End User.',
        answers: [
          { when: 'Yes', go: 'duplicate-person' },
          { when: 'No', go: 'another-writer' },
        ],
      },
    ],
    causes: [
      {
        id: 'trigger-too-wide',
        cause: 'Two different writers changed the record, and the trigger takes any change.',
        fix: 'Narrow the trigger to specific properties. Save, and switch it on again.',
        recheck: 'Look at the log after the next sync: one line per real change.',
      },
      {
        id: 'branches-overlap',
        cause: 'Two branches ran, because all that are true run.',
        fix: 'Rewrite the conditions so that they exclude each other. Save, and switch it on again.',
        recheck: 'Test a record on the border between the conditions.',
      },
      {
        id: 'feeds-itself',
        cause: 'The Automation triggers itself by its own update.',
        fix: 'Let it write a date field and require in trigger filtration that this field is empty, or trigger on properties that it does not write.',
        recheck: 'Fire it on a test record and refresh the log twice: one run must stay one run.',
      },
      {
        id: 'duplicate-person',
        cause: 'One person exists as several End Users, and each started a run.',
        fix: 'Merge the End Users, or send from a Sequence with once per email.',
        recheck: 'Search for the address again after the merge, and check the next sending.',
      },
      {
        id: 'another-writer',
        cause: 'A second Automation or an import did the same thing.',
        fix: 'Search the App Center for other Automations on that model, and ask who imported at that time. Leave one of them.',
        recheck: 'Look at the logs of the record after the next change: one actor.',
      },
    ],
  },
  {
    id: 'd-switched-itself-off',
    title: 'The automation switched itself off',
    refs: ['DT-4', 'D-25', 'D-50', 'D-51'],
    screens: [
      'automations-list',
      'automation-notifications',
      'custom-automation-editor',
      'automation-template-editor',
      'operations-automate',
    ],
    sources: ['S5', 'S7', 'S24'],
    confidence: 'official',
    search: [
      'automation disabled itself',
      'automation inactive',
      'who switched off my rule',
      'was active last week',
      'deactivated without reason',
      'mysteriously inactive rule',
      'rule keeps going off',
      'rule turned inactive alone',
      'automation turned off',
      'automation disabled',
    ],
    questions: [
      {
        id: 'was-it-saved',
        ask: 'Was it saved since it last worked?',
        check: 'Ask those who may edit it.',
        answers: [
          { when: 'Yes', go: 'saved' },
          { when: 'No', go: 'ten-failures' },
          { when: 'Cannot tell', go: 'ten-failures' },
        ],
      },
      {
        id: 'ten-failures',
        ask: 'Did ten runs fail within 24 hours?',
        check: 'Logs of the Automation: count the red runs of the last day it worked.',
        answers: [
          { when: 'Yes', go: 'failed-ten-times' },
          { when: 'No', go: 'somebody-else' },
        ],
      },
      {
        id: 'somebody-else',
        ask: 'Did somebody else switch it off?',
        check: 'The logs of your tenant, or ask your colleagues.',
        answers: [
          { when: 'Yes', go: 'colleague' },
          { when: 'No', go: 'off-without-reason' },
          { when: 'Cannot tell', go: 'off-without-reason' },
        ],
      },
    ],
    causes: [
      {
        id: 'saved',
        cause: 'Saving switched it off.',
        fix: 'Switch it on again. Check in Logs whether runs were waiting while it was off.',
        recheck: 'Read the toggle once more, and fire it on a test record.',
      },
      {
        id: 'failed-ten-times',
        cause: 'Planhat disabled it after ten failed runs within 24 hours.',
        fix: 'Read the first failure and mend it. Then switch it on, and turn on “Failed Notifications” and “Automation Disabled”.',
        recheck: 'Look at 7D health and the log after a day.',
      },
      {
        id: 'colleague',
        cause: 'A colleague switched it off, probably for a reason.',
        fix: 'Agree who owns it and when it may run. Write that into its description.',
        recheck: 'Look at the toggle at the time you agreed on.',
      },
      {
        id: 'off-without-reason',
        cause: 'No known reason was found.',
        fix: 'Ask Planhat Support, with the name of the Automation and the last time you saw it on. Switch it on meanwhile.',
        recheck: 'Look at the toggle tomorrow.',
      },
    ],
  },
  {
    id: 'd-out-of-executions',
    title: 'We run out of step executions',
    refs: ['DT-8', 'DG-17', 'D-52'],
    screens: ['automations-list', 'ai-credits', 'custom-automation-editor', 'automation-logs'],
    sources: ['S3'],
    confidence: 'derived',
    search: [
      'step executions quota',
      'automation quota exceeded',
      'too many automation runs',
      'monthly allowance exceeded',
      'we are over the limit',
      'reduce consumption of rules',
      'rules paused because of allowance',
      'ran dry before month end',
      'step execution limit',
      'execution quota reached',
    ],
    questions: [
      {
        id: 'wide-or-frequent',
        ask: 'Take the Automation with the most runs. Is its trigger any update, or a frequent schedule?',
        check: 'Compare the logs in the App Center, open the busiest one, and read its trigger.',
        answers: [
          { when: 'Yes', go: 'narrow-it' },
          { when: 'No', go: 'many-steps' },
          { when: 'Cannot tell', go: 'many-steps' },
        ],
      },
      {
        id: 'many-steps',
        ask: 'Does it hold many Get or Execute Function steps?',
        check:
          'Count the steps in the Editor, or in the log of a template. Triggers, Branch and Wait are free.',
        answers: [
          { when: 'Yes', go: 'fewer-steps' },
          { when: 'No', go: 'bulk-job' },
        ],
      },
      {
        id: 'bulk-job',
        ask: 'Do most runs fall together with a CRM fetch or an import?',
        check: 'Compare the times of the runs with the times of the fetch or import.',
        answers: [
          { when: 'Yes', go: 'pause-during-job' },
          { when: 'No', go: 'ask-for-more' },
          { when: 'Cannot tell', go: 'ask-for-more' },
        ],
      },
    ],
    causes: [
      {
        id: 'narrow-it',
        cause: 'The trigger fires far more often than needed.',
        fix: 'Use specific properties or a filter, or a rarer schedule. Save, and switch it on again.',
        recheck: 'Compare the number of runs after one day, and the quota after one week.',
      },
      {
        id: 'fewer-steps',
        cause: 'Each run uses many counted steps.',
        fix: 'See whether a Formula Field can hold the value that the Get or function steps work out.',
        recheck: 'Count the steps again, and compare the usage after a week.',
      },
      {
        id: 'pause-during-job',
        cause: 'A bulk job fires the Automation for every record it touches.',
        fix: 'Switch the Automation off during the job, and on again afterwards. Mind runs that are waiting.',
        recheck: 'Look at the log right after the next job.',
      },
      {
        id: 'ask-for-more',
        cause: 'The use is real, and larger than the plan.',
        fix: 'Talk to Planhat about the quota. Take the runs per month and the counted steps with you.',
        recheck: 'Compare the usage with the new quota after the first month.',
      },
    ],
  },
]);
