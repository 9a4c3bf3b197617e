import { defineFixes } from '../../define';

/** Trees on deleted, imported and changed data, on mail and on credits. */
export const dataFixes = defineFixes('L', [
  {
    id: 'l-fix-deleted-by-mistake',
    title: 'I deleted a company, field or workflow by mistake',
    refs: ['LT-6', 'L-86', 'L-89'],
    screens: ['powertools', 'user-profile', 'fields', 'company-profile'],
    sources: ['A32'],
    confidence: 'official',
    search: [
      'restore deleted company',
      'removed account by accident',
      'get it back',
      'recover lost field',
      'undo removal',
      'bin is empty',
    ],
    questions: [
      {
        id: 'seven-days',
        ask: 'Was it more than 7 days ago?',
        answers: [
          { when: 'Yes', go: 'too-late' },
          { when: 'No', go: 'in-bin' },
          { when: 'Cannot tell', go: 'in-bin' },
        ],
      },
      {
        id: 'in-bin',
        ask: 'Do you see it in your Trashbin?',
        check: 'Your name at the top right, Trashbin; in the legacy app the avatar at the bottom left.',
        answers: [
          { when: 'Yes', go: 'restore' },
          { when: 'No', go: 'someone-else' },
        ],
      },
      {
        id: 'someone-else',
        ask: 'Did someone else delete it?',
        answers: [
          { when: 'Yes', go: 'admin-access' },
          { when: 'No', go: 'child' },
          { when: 'Cannot tell', go: 'admin-access' },
        ],
      },
      {
        id: 'child',
        ask: 'Are you looking for a License or note of a deleted Company?',
        answers: [
          { when: 'Yes', go: 'restore-company' },
          { when: 'No', go: 'cleared' },
        ],
      },
    ],
    causes: [
      {
        id: 'too-late',
        cause: 'Most items leave the Trash Bin after 7 days.',
        fix: 'Bring the data back from your warehouse copy, or by a new import.',
        recheck: 'Compare the number of records with the copy before you tell others.',
      },
      {
        id: 'restore',
        cause: 'It is still in the bin.',
        fix: 'Restore it.',
        recheck: 'Look at Issues, company groups and Conversations at once; metrics stay empty.',
      },
      {
        id: 'admin-access',
        cause: 'You see only what you deleted yourself.',
        fix: 'Ask a User with the permission Admin Access, who sees everything in the Trash Bin, to restore it.',
        recheck: 'Look at Issues, company groups and Conversations at once; metrics stay empty.',
      },
      {
        id: 'restore-company',
        cause: 'The bin lists only the Company, not what went with it.',
        fix: 'Restore the Company; its Licenses and notes follow.',
        recheck: 'Count the Licenses at once, and remove any that were made again in the meantime.',
      },
      {
        id: 'cleared',
        cause: 'It may have been cleared from the bin before its time.',
        fix: 'Ask an admin whether the bin was cleared, then bring the data back from a copy.',
        recheck: 'Compare the number of records with the copy.',
      },
    ],
  },
  {
    id: 'l-fix-import-left-field-empty',
    title: 'My Excel import put nothing in a field',
    refs: ['LT-7'],
    screens: ['federated-search', 'field-rules', 'fields'],
    sources: ['A33', 'A34', 'A35'],
    confidence: 'official',
    search: [
      'excel import column not imported',
      'excel upload skipped a column',
      'values not taken over',
      'csv field stays blank',
      'import ignored my data',
      'uploaded values did not land',
    ],
    questions: [
      {
        id: 'mapped',
        ask: 'Was the column set to Don’t import?',
        answers: [
          { when: 'Yes', go: 'not-mapped' },
          { when: 'No', go: 'model' },
          { when: 'Cannot tell', go: 'model' },
        ],
      },
      {
        id: 'model',
        ask: 'Was the right model chosen?',
        check: 'Drop-down at the top right of the import form.',
        answers: [
          { when: 'Yes', go: 'locked' },
          { when: 'No', go: 'wrong-model' },
        ],
      },
      {
        id: 'locked',
        ask: 'Is the field locked by a Rule, or calculated?',
        check: 'Data Model, the model, tabs Rules and Fields.',
        answers: [
          { when: 'Yes', go: 'rule' },
          { when: 'No', go: 'key' },
          { when: 'Cannot tell', go: 'key' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-mapped',
        cause: 'The column was left out.',
        fix: 'Map it to the field and import again.',
        recheck: 'Import five rows and open one record.',
      },
      {
        id: 'wrong-model',
        cause: 'The rows went to another model.',
        fix: 'Choose the right model, and remove what was created by mistake.',
        recheck: 'Import five rows and open one record.',
      },
      {
        id: 'rule',
        cause: 'The field takes no value from outside.',
        fix: 'Change the Rule for the time of the import, or import into the field it is calculated from.',
        recheck: 'Import five rows, then set the Rule back.',
      },
      {
        id: 'key',
        cause: 'The key did not match, so the row made a new record instead.',
        fix: 'Look for new records of today, compare Id, External Id and Source Id, and import with the right key.',
        recheck: 'Count created and updated records after five rows.',
      },
    ],
  },
  {
    id: 'l-fix-who-changed-this',
    title: 'Who changed this field?',
    refs: ['LT-8'],
    screens: ['logs', 'company-profile', 'custom-automation-editor'],
    alsoAreas: ['B', 'D', 'K'],
    sources: ['A25'],
    confidence: 'official',
    search: [
      'overwritten',
      'value changed mysteriously',
      'who edited the record',
      'was it a robot',
      'blame for change',
      'somebody messed with my data',
    ],
    questions: [
      {
        id: 'in-logs',
        ask: 'Is the change in the Logs of the record?',
        check: 'Filter by action and actor; the “i” icon shows details.',
        answers: [
          { when: 'Yes', go: 'actor' },
          { when: 'No', go: 'not-kept' },
        ],
      },
      {
        id: 'actor',
        ask: 'Which actor does it name?',
        answers: [
          { when: 'Automation', go: 'automation' },
          { when: 'Integration', go: 'integration' },
          { when: 'User', go: 'user' },
          { when: 'System', go: 'system' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-kept',
        cause: 'The change is not in the list, and how long logs are kept is not documented.',
        fix: 'Ask Planhat support with the record, the field and the time.',
        recheck: 'Set a value by hand and look whether that change is logged.',
      },
      {
        id: 'automation',
        cause: 'An Automation wrote the field.',
        fix: 'Open that Automation and look at its trigger and its steps.',
        recheck: 'Look at the Logs after its next run.',
      },
      {
        id: 'integration',
        cause: 'A sync or an app wrote the field.',
        fix: 'Look at the mapping and direction of the sync, or at the Logs tab of the Private App.',
        recheck: 'Look at the Logs after the next sync.',
      },
      {
        id: 'user',
        cause: 'A colleague wrote the field.',
        fix: 'Ask them, and check whether their Role should allow it.',
        recheck: 'Look again in a week.',
      },
      {
        id: 'system',
        cause: 'A calculated field or a filter changed it.',
        fix: 'Look at the formula of the field and at what it is calculated from.',
        recheck: 'Change one input and look at the value.',
      },
    ],
  },
  {
    id: 'l-fix-mails-go-out-late',
    title: 'Mails go out late',
    refs: ['LT-9', 'L-75'],
    screens: ['settings-email', 'email-manager', 'email-templates'],
    alsoAreas: ['I', 'J'],
    sources: ['A26'],
    confidence: 'official',
    search: [
      'email daily limit',
      'emails delayed',
      'mailing delayed',
      'messages stuck in queue',
      'sent yesterday arrived today',
      'scheduled mails not leaving',
      'customers get mails hours later',
    ],
    questions: [
      {
        id: 'scheduled',
        ask: 'Are they in Outgoing - scheduled?',
        check: 'Email Manager.',
        answers: [
          { when: 'Yes', go: 'daily-limit' },
          { when: 'No', go: 'waiting' },
          { when: 'Cannot tell', go: 'waiting' },
        ],
      },
      {
        id: 'waiting',
        ask: 'Are they in Waiting for approval?',
        answers: [
          { when: 'Yes', go: 'approve' },
          { when: 'No', go: 'provider' },
        ],
      },
      {
        id: 'provider',
        ask: 'Did the limit of the mail provider stop them, typically 2,000 a day?',
        check: 'Look for a message of the provider in the mailbox of the sender.',
        answers: [
          { when: 'Yes', go: 'wait-a-day' },
          { when: 'No', go: 'support' },
          { when: 'Cannot tell', go: 'support' },
        ],
      },
    ],
    causes: [
      {
        id: 'daily-limit',
        cause: 'The sender has reached the daily limit, 200 automatic mails by default.',
        fix: 'Wait, or use more senders. The limit stands greyed out in Settings → Outbound Email → Outbound Limits; only Planhat staff change it.',
        recheck: 'Look at the queue tomorrow.',
      },
      {
        id: 'approve',
        cause: 'The mails wait for a person, or for the mailbox of the sender.',
        fix: 'Approve them, and connect the mailbox of the sender if it is not connected.',
        recheck: 'Look again on the same day whether they have left.',
      },
      {
        id: 'wait-a-day',
        cause: 'Gmail or Outlook holds the sender back.',
        fix: 'Wait 24 hours, and divide the next wave.',
        recheck: 'Send one mail after 24 hours.',
      },
      {
        id: 'support',
        cause: 'None of the known limits explains it.',
        fix: 'Ask Planhat support with one sender, one recipient and the time.',
        recheck: 'Send one test mail to yourself after their answer.',
      },
    ],
  },
  {
    id: 'l-fix-ai-steps-fail',
    title: 'AI steps fail or are skipped',
    refs: ['LT-10', 'L-52', 'L-56'],
    screens: ['ai-credits', 'automation-logs', 'custom-automation-editor'],
    alsoAreas: ['D'],
    sources: ['A11'],
    confidence: 'official',
    search: [
      'ai credits used up',
      'AI step skipped',
      'ai feature does not answer',
      'summary not created',
      'ai step red',
      'writing help greyed out',
      'ai does nothing any more',
    ],
    questions: [
      {
        id: 'credits',
        ask: 'Are credits left for the last 30 days?',
        answers: [
          { when: 'Yes', go: 'permission' },
          { when: 'No', go: 'used-up' },
          { when: 'Cannot tell', go: 'permission' },
        ],
      },
      {
        id: 'permission',
        ask: 'Does the Role allow this AI feature?',
        check: 'Each AI feature has its own permission.',
        answers: [
          { when: 'Yes', go: 'log' },
          { when: 'No', go: 'role' },
          { when: 'Cannot tell', go: 'log' },
        ],
      },
    ],
    causes: [
      {
        id: 'used-up',
        cause: 'The 10,000 credits a month, which all users of the tenant share, are used up.',
        fix: 'Wait for the rolling 30 days, reduce use, or connect your own LLM account for Automations.',
        recheck: 'Look at the use again in a few days.',
      },
      {
        id: 'role',
        cause: 'The permission for this AI feature is missing.',
        fix: 'Give it in the Role.',
        recheck: 'Run the step again as the person.',
      },
      {
        id: 'log',
        cause: 'Credits and rights are there, so the step itself has to tell.',
        fix: 'Open the log of the Automation and read what the step answered.',
        recheck: 'Run it for one record after each change.',
      },
    ],
  },
]);
