import { defineFixes } from '../../define';

export const fixes = defineFixes('J', [
  {
    id: 'j-fix-workflow-did-not-start',
    title: 'My workflow did not start for a customer',
    refs: ['JT-1'],
    screens: ['workflow-templates', 'workflow-template-editor', 'data-explorer-workflow'],
    sources: ['J3', 'J6'],
    confidence: 'official',
    search: [
      'workflow not triggering',
      'playbook does not start',
      'playbook did not begin',
      'client not in onboarding',
      'plan missing on account',
      'new client got no plan',
      'why not enrolled',
      'workflow not starting',
      'playbook not triggered',
      'workflow not applied',
    ],
    questions: [
      {
        id: 'active',
        ask: 'Is the template activated?',
        check: 'Workflows, open the template, look at its activate switch.',
        answers: [
          { when: 'Yes', go: 'entry' },
          { when: 'No', go: 'not-active' },
        ],
      },
      {
        id: 'entry',
        ask: 'Does the template have entry criteria?',
        answers: [
          { when: 'Yes', go: 'matches' },
          { when: 'No', go: 'no-entry' },
        ],
      },
      {
        id: 'matches',
        ask: 'Does the record match the criteria now?',
        check: 'Open the Global Filter, or read each rule against the record.',
        answers: [
          { when: 'Yes', go: 'model' },
          { when: 'No', go: 'data' },
        ],
      },
      {
        id: 'model',
        ask: 'Is the template made for this model, Company or End User?',
        answers: [
          { when: 'Yes', go: 'already' },
          { when: 'No', go: 'wrong-model' },
        ],
      },
      {
        id: 'already',
        ask: 'Does the record already have this Workflow, perhaps archived?',
        check: 'Data Explorer, Workflow, with archived ones shown.',
        answers: [
          { when: 'Yes', go: 'had-it' },
          { when: 'No', go: 'wait' },
          { when: 'Cannot tell', go: 'wait' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-active',
        cause: 'The template is not activated.',
        fix: 'Count its entry criteria first, then activate it.',
        recheck: 'Apply it to one test record at once.',
      },
      {
        id: 'no-entry',
        cause: 'Without entry criteria nothing starts by itself.',
        fix: 'Apply the template by hand, or add entry criteria after counting them.',
        recheck: 'Look at the record at once after applying.',
      },
      {
        id: 'data',
        cause: 'The record does not meet the criteria.',
        fix: 'Correct the data on the record, or the criteria.',
        recheck: 'Open the filter again and look for the record.',
      },
      {
        id: 'wrong-model',
        cause: 'The template belongs to another model.',
        fix: 'Use a template for this model.',
        recheck: 'Apply it by hand to one record.',
      },
      {
        id: 'had-it',
        cause: 'The record already has this Workflow.',
        fix: 'Apply it by hand if it should run again, and check the rules of the template.',
        recheck: 'Look for a second Workflow with today as Start Date.',
      },
      {
        id: 'wait',
        cause: 'The criteria may not have been evaluated since the data changed.',
        fix: 'Wait for the next evaluation. If nothing starts, ask Planhat support with the template and one record.',
        recheck: 'Look again tomorrow.',
      },
    ],
  },
  {
    id: 'j-fix-steps-stay-inactive',
    title: 'Steps stay inactive',
    refs: ['JT-2'],
    screens: ['workflow-template-editor', 'workflow-profile', 'workflow-templates'],
    sources: ['J2', 'J4', 'J5'],
    confidence: 'official',
    questions: [
      {
        id: 'group',
        ask: 'Is the condition of the group true for this record?',
        check: 'Open the group in the template and compare its condition with the record.',
        answers: [
          { when: 'Yes, or it has none', go: 'step' },
          { when: 'No', go: 'group-data' },
        ],
      },
      {
        id: 'step',
        ask: 'Is the condition of the step true?',
        answers: [
          { when: 'Yes, or it has none', go: 'parent' },
          { when: 'No', go: 'step-data' },
        ],
      },
      {
        id: 'parent',
        ask: 'Is the parent step done, or its date reached?',
        check: 'Look at Depends On and the timing of the step.',
        answers: [
          { when: 'Yes, or it has neither', go: 'owner' },
          { when: 'No', go: 'dependency' },
        ],
      },
    ],
    causes: [
      {
        id: 'group-data',
        cause: 'The group is switched off by its condition.',
        fix: 'Correct the data on the record, or the condition.',
        recheck: 'Look at the Workflow of the record again.',
      },
      {
        id: 'step-data',
        cause: 'The step is switched off by its condition.',
        fix: 'Correct the data on the record, or the condition of the step.',
        recheck: 'Look at the step again.',
      },
      {
        id: 'dependency',
        cause: 'The step waits for its parent or its date.',
        fix: 'Finish the parent, or change the dependency or timing in the template.',
        recheck: 'Look at the step on the day it is due.',
      },
      {
        id: 'owner',
        cause: 'Nothing holds the step back, so it may have the wrong person or day.',
        fix: 'Check owner and dates of the step; the field that gives the owner may be empty.',
        recheck: 'Look at the task list of the person who should have it.',
      },
    ],
    search: [
      'steps never become active',
      'step does not activate',
      'to-dos greyed out',
      'next step never opens',
      'plan is stuck',
      'phase does not begin',
      'condition of step not met',
      'steps inactive',
      'workflow stuck',
    ],
  },
  {
    id: 'j-fix-sequence-email-not-sent',
    title: 'The mail of a sequence was not sent',
    refs: ['JT-3', 'J-31b'],
    screens: ['email-manager', 'workflow-profile', 'workflow-template-editor', 'workflow-templates'],
    sources: ['J14', 'Limits'],
    confidence: 'official',
    search: [
      'sequence email not sent',
      'campaign mail not delivered',
      'drip mail missing',
      'second mail never came',
      'campaign mail stuck',
      'client got no onboarding mail',
      'follow up mail never left',
      'sequence not sending',
      'sequence stuck',
      'email not sent',
    ],
    questions: [
      {
        id: 'waiting',
        ask: 'Is the mail in Waiting for Approval?',
        answers: [
          { when: 'Yes', go: 'approve' },
          { when: 'No', go: 'held' },
          { when: 'Cannot tell', go: 'held' },
        ],
      },
      {
        id: 'held',
        ask: 'Was it paused or stopped, or is it in Outgoing - scheduled?',
        check: 'Outgoing - scheduled is in the Email Manager. In the legacy app look in Conversations.',
        answers: [
          { when: 'Yes', go: 'queue' },
          { when: 'No', go: 'contact' },
          { when: 'Cannot tell', go: 'contact' },
        ],
      },
      {
        id: 'contact',
        ask: 'Does the End User have an email, and are they neither archived nor unsubscribed?',
        answers: [
          { when: 'Yes', go: 'sender' },
          { when: 'No', go: 'no-contact' },
        ],
      },
      {
        id: 'sender',
        ask: 'Is the mailbox of the sender connected and allowed as a sender?',
        answers: [
          { when: 'Yes', go: 'domain' },
          { when: 'No', go: 'no-sender' },
        ],
      },
    ],
    causes: [
      {
        id: 'approve',
        cause: 'The mail waits for a person to approve it.',
        fix: 'Approve it. If many wait, check whether the template should ask for approval at all.',
        recheck: 'Look in Waiting for Approval again later that day: it should have left.',
      },
      {
        id: 'queue',
        cause:
          'The mail was paused or stopped, or the daily limit of this sender is reached: by default 200 automatic mails through Gmail or Outlook.',
        fix: 'Schedule a paused or stopped mail again. What is over the limit waits in Outgoing - scheduled and leaves when the limit allows.',
        recheck: 'Look at Outgoing - scheduled tomorrow.',
      },
      {
        id: 'no-contact',
        cause: 'The contact cannot receive this mail.',
        fix: 'Complete the contact, or leave them out if they have unsubscribed.',
        recheck: 'Look at the next mail of the sequence for this person.',
      },
      {
        id: 'no-sender',
        cause: 'The sender has no connected mailbox, or may not be used as a sender.',
        fix: 'Connect the mailbox of the sender, or choose another sender.',
        recheck: 'Approve one mail and look whether it leaves.',
      },
      {
        id: 'domain',
        cause:
          'Nothing else holds the mail back, so the set-up of the sending domain may be the reason. We have not verified this.',
        fix: 'Ask Planhat support with the sender, one recipient and the time.',
        recheck: 'Send one test mail to yourself after their change.',
      },
    ],
  },
  {
    id: 'j-fix-empty-portal',
    title: 'The customer sees an empty portal',
    refs: ['JT-4'],
    screens: ['portal', 'portal-manager'],
    alsoAreas: ['L'],
    sources: ['J10', 'J23', 'J24'],
    confidence: 'official',
    search: [
      'portal empty',
      'customer sees nothing in portal',
      'client sees nothing',
      'guest page is blank',
      'client complains about missing to-dos',
      'shared room is empty',
      'customer says page is empty',
      'portal not showing',
      'customer cannot see portal',
    ],
    questions: [
      {
        id: 'invited',
        ask: 'Is the person invited, and the invitation not in their spam?',
        check: 'Portal Settings at the bottom left, External Users.',
        answers: [
          { when: 'Yes', go: 'page' },
          { when: 'No', go: 'no-invitation' },
          { when: 'Cannot tell', go: 'no-invitation' },
        ],
      },
      {
        id: 'page',
        ask: 'Are the Section and the Page shared?',
        answers: [
          { when: 'Yes', go: 'records' },
          { when: 'No', go: 'page-not-shared' },
        ],
      },
      {
        id: 'records',
        ask: 'Are the records shared, such as Shared on tasks?',
        answers: [
          { when: 'Yes', go: 'role' },
          { when: 'No', go: 'records-not-shared' },
        ],
      },
      {
        id: 'role',
        ask: 'Does the External Role allow the model?',
        check: 'Portal Manager, External Roles.',
        answers: [
          { when: 'Yes', go: 'compare' },
          { when: 'No', go: 'role-forbids' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-invitation',
        cause: 'The person has not been invited, or the mail did not reach them.',
        fix: 'Invite them, and ask the customer to allow-list mail from Planhat.',
        recheck: 'Ask the person to log in on the same day.',
      },
      {
        id: 'page-not-shared',
        cause: 'The Section or Page is not shared.',
        fix: 'Share it with the Portal.',
        recheck: 'Impersonate the External User and look at once.',
      },
      {
        id: 'records-not-shared',
        cause: 'The page is shared, the records on it are not.',
        fix: 'Share the records, for tasks with Shared.',
        recheck: 'Impersonate the External User and look at once.',
      },
      {
        id: 'role-forbids',
        cause: 'The External Role does not allow this model.',
        fix: 'Allow it in the External Role; check first who else has that Role.',
        recheck: 'Impersonate the External User and look at once.',
      },
      {
        id: 'compare',
        cause: 'Sharing and Role look right, so the difference has to be found by comparing.',
        fix: 'Impersonate the External User and compare with your own view, record by record.',
        recheck: 'Look at a second customer with the same template.',
      },
    ],
  },
  {
    id: 'j-fix-task-counts-drop',
    title: 'Task counts drop in my report',
    refs: ['JT-5', 'J-34', 'J-35'],
    screens: ['data-explorer-task', 'data-explorer-workflow', 'calendar'],
    alsoAreas: ['F'],
    sources: ['J10', 'J13', 'J6'],
    confidence: 'official',
    search: [
      'fewer tasks in report',
      'fewer to-dos than before',
      'to-do report shrinks',
      'numbers of work drop',
      'where have to-dos gone',
      'team did work but numbers fall',
      'tasks missing in report',
      'task count wrong',
    ],
    questions: [
      {
        id: 'archived',
        ask: 'Does the report leave out archived tasks?',
        answers: [
          { when: 'Yes', go: 'done-archived' },
          { when: 'No', go: 'portfolio' },
          { when: 'Cannot tell', go: 'portfolio' },
        ],
      },
      {
        id: 'portfolio',
        ask: 'Does an admin see more tasks in the same report?',
        check: 'The Role may limit what you see to your portfolio.',
        answers: [
          { when: 'Yes', go: 'limited' },
          { when: 'No', go: 'exit' },
          { when: 'Cannot tell', go: 'exit' },
        ],
      },
      {
        id: 'exit',
        ask: 'Did exit criteria archive Workflows in that time?',
        check: 'Data Explorer, Workflow, with archived ones shown.',
        answers: [
          { when: 'Yes', go: 'stopped' },
          { when: 'No', go: 'date' },
        ],
      },
    ],
    causes: [
      {
        id: 'done-archived',
        cause: 'Finished tasks are archived and become Conversations.',
        fix: 'Include archived tasks, or count Conversations.',
        recheck: 'Finish one test task and look whether the number stays.',
      },
      {
        id: 'limited',
        cause: 'The Role shows only part of the companies.',
        fix: 'Say on the page whose view it is, or share it with a Role that sees all.',
        recheck: 'Compare the two views again.',
      },
      {
        id: 'stopped',
        cause: 'The tasks stopped with their Workflows.',
        fix: 'Check whether the exit criteria should have met these records.',
        recheck: 'Watch the number of archived Workflows for a week.',
      },
      {
        id: 'date',
        cause: 'The chart may count by another date than you expect.',
        fix: 'Check the date field of the chart.',
        recheck: 'Count one week by hand and compare.',
      },
    ],
  },
  {
    id: 'j-fix-no-time-tracking',
    title: 'I cannot see time tracking',
    refs: ['JT-6', 'J-55'],
    screens: ['settings-time-tracking', 'timesheets'],
    alsoAreas: ['L'],
    sources: ['J15'],
    confidence: 'official',
    search: [
      'time tracking missing',
      'timesheet',
      'no place to log hours',
      'hours menu absent',
      'timesheet page missing',
      'hour entry not allowed',
      'hours button is not there',
      'time tracking not showing',
      'timesheets missing',
    ],
    questions: [
      {
        id: 'package',
        ask: 'Is the Service package in your tenant?',
        answers: [
          { when: 'Yes', go: 'labs' },
          { when: 'No', go: 'no-package' },
          { when: 'Cannot tell', go: 'labs' },
        ],
      },
      {
        id: 'labs',
        ask: 'Is the Labs setting on?',
        answers: [
          { when: 'Yes', go: 'tenant' },
          { when: 'No', go: 'labs-off' },
        ],
      },
      {
        id: 'tenant',
        ask: 'Are Time Entry and Timesheet allowed at tenant level?',
        answers: [
          { when: 'Yes', go: 'role' },
          { when: 'No', go: 'model-off' },
        ],
      },
      {
        id: 'role',
        ask: 'Are they allowed in the Role of the person?',
        answers: [
          { when: 'Yes', go: 'workflow' },
          { when: 'No', go: 'model-off' },
        ],
      },
      {
        id: 'workflow',
        ask: 'Does the Role have Time Tracking, and for admins Time Tracking Settings?',
        check: 'Settings, Users & Roles, the Role, workflow permissions.',
        answers: [
          { when: 'Yes', go: 'seat' },
          { when: 'No', go: 'workflow-off' },
        ],
      },
      {
        id: 'seat',
        ask: 'Does the User have a Service Seat?',
        answers: [
          { when: 'Yes', go: 'sign-in-again' },
          { when: 'No', go: 'no-seat' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-package',
        cause: 'The package is not part of your contract.',
        fix: 'Ask your CSM at Planhat; they add it. Without it the models Time Entry and Timesheet are missing.',
        recheck: 'Look for Timesheets in Home afterwards.',
      },
      {
        id: 'labs-off',
        cause: 'The Labs setting is off.',
        fix: 'Switch it on.',
        recheck: 'Look for Timesheets in Home.',
      },
      {
        id: 'model-off',
        cause: 'A model permission for Time Entry or Timesheet is missing.',
        fix: 'Allow both models, at tenant level and in the Role.',
        recheck: 'Look again as the person.',
      },
      {
        id: 'workflow-off',
        cause: 'The workflow permission is missing.',
        fix: 'Give Time Tracking to users, Time Tracking Settings to admins.',
        recheck: 'Look again as the person.',
      },
      {
        id: 'no-seat',
        cause: 'The User has no Service Seat.',
        fix: 'Assign one; only Core and Productivity Users can have it.',
        recheck: 'Look again as the person.',
      },
      {
        id: 'sign-in-again',
        cause: 'Everything is on, so the session may be old.',
        fix: 'Sign out and in. If it is still missing, ask Planhat support.',
        recheck: 'Look for Timesheets in Home after signing in.',
      },
    ],
  },
]);
