import { defineFixes } from '../../define';

/** Trees about what a message says and whom it mentions. */
export const fixesMessages = defineFixes('D', [
  {
    id: 'd-empty-or-id-in-message',
    title: 'The message shows nothing, or an id instead of a name',
    refs: ['DT-5', 'D-21', 'D-35', 'D-38'],
    screens: ['custom-automation-editor', 'automation-template-editor', 'automation-logs'],
    sources: ['S4', 'S9', 'S10', 'S15'],
    confidence: 'official',
    search: [
      'replacement code empty',
      'shows id instead of name',
      'placeholder not filled',
      'greeting without a name',
      'shows number instead of owner',
      'message has gaps',
      'dear blank',
      'variable empty in email',
      'placeholder not replaced',
      'email shows blank',
    ],
    questions: [
      {
        id: 'which-field',
        ask: 'What kind of field does the code name?',
        check: 'Data → Fields of that model shows the type and, in grey, the API name.',
        answers: [
          { when: 'Owner or co-owner', go: 'owner-id' },
          { when: 'A custom field of type End User', go: 'end-user-field' },
          { when: 'Another custom field', go: 'custom-label' },
          { when: 'Another system field', go: 'api-name' },
          { when: 'Cannot tell', go: 'step-renamed' },
        ],
      },
      {
        id: 'custom-label',
        ask: 'Is it `custom.` and the label, exact in case and spaces?',
        check: 'Compare the code with the label in Data → Fields, letter by letter.',
        answers: [
          { when: 'Yes', go: 'step-renamed' },
          { when: 'No', go: 'wrong-label' },
        ],
      },
      {
        id: 'api-name',
        ask: 'Is it the API name?',
        check: 'The grey text in Data → Fields.',
        answers: [
          { when: 'Yes', go: 'step-renamed' },
          { when: 'No', go: 'not-the-api-name' },
        ],
      },
      {
        id: 'step-renamed',
        ask: 'Was the step renamed after the code was written?',
        check: 'Compare the step name in the code with the name on the step.',
        answers: [
          { when: 'Yes', go: 'old-step-name' },
          { when: 'No', go: 'real-path' },
          { when: 'Cannot tell', go: 'real-path' },
        ],
      },
    ],
    causes: [
      {
        id: 'owner-id',
        cause: 'Owner fields hold the id of a User.',
        fix: 'Add a Get step for the User, and print firstName and lastName from it.',
        recheck: 'Fire it on a test record and read the message.',
      },
      {
        id: 'end-user-field',
        cause: 'A field of type End User returns an object.',
        fix: 'Add `.name` to the code.',
        recheck: 'Fire it on a record where the field is filled.',
      },
      {
        id: 'wrong-label',
        cause: 'The code does not match the label of the custom field.',
        fix: 'Type `<<` and pick the field from the list, so that the code reads `custom.` and the exact label.',
        recheck: 'Fire it again and read the value in the log.',
      },
      {
        id: 'not-the-api-name',
        cause: 'A system field must be named as the API names it.',
        fix: 'Take the API name from Data → Fields, or pick the field from the `<<` list.',
        recheck: 'Fire it again and read the value in the log.',
      },
      {
        id: 'old-step-name',
        cause: 'The code still carries the old name of the step.',
        fix: 'Write the new name into the code, or pick the code again from the list.',
        recheck: 'Search the other steps for the old name too, then fire it once.',
      },
      {
        id: 'real-path',
        cause: 'The value lies under another path than the code names.',
        fix: 'Open Event details in the log and copy the real path from there.',
        recheck: 'Fire it again and compare with Event details.',
      },
    ],
  },
  {
    id: 'd-slack-step-or-mention',
    title: 'The Slack step is missing, or the mention does not work',
    refs: ['DT-7', 'D-44', 'D-45'],
    screens: ['custom-automation-editor', 'automation-template-editor', 'connections', 'integration-slack'],
    alsoAreas: ['K'],
    sources: ['S3', 'S14'],
    confidence: 'official',
    search: [
      'slack step missing',
      'mention someone in slack automation',
      'slack tag not working',
      'cannot select slack as action',
      'at sign not working',
      'nobody is pinged',
      'user not tagged in channel',
      'post to channel missing',
      'slack mention not working',
      'slack step not showing',
    ],
    questions: [
      {
        id: 'slack-connected',
        ask: 'Is the Slack integration connected?',
        check: 'App Center → Integrations → Slack.',
        answers: [
          { when: 'Yes', go: 'slack-id' },
          { when: 'No', go: 'not-connected' },
        ],
      },
      {
        id: 'slack-id',
        ask: 'Is the Slack id filled on the User you mention?',
        check: 'Open the User and look for the Slack id.',
        answers: [
          { when: 'Yes', go: 'mention-code' },
          { when: 'No', go: 'no-slack-id' },
          { when: 'Cannot tell', go: 'no-slack-id' },
        ],
      },
      {
        id: 'mention-code',
        ask: 'Is the code `<@<<Step 1.slackId>>>`, with the right step name?',
        check: 'The text of the Slack step, next to the name of the Get step.',
        answers: [
          { when: 'Yes', go: 'channel' },
          { when: 'No', go: 'wrong-mention' },
        ],
      },
    ],
    causes: [
      {
        id: 'not-connected',
        cause: 'The Slack step appears only when Slack is connected.',
        fix: 'Connect Slack in the App Center, then open the Automation again.',
        recheck: 'Look for Send a Slack message among the steps.',
      },
      {
        id: 'no-slack-id',
        cause: 'The User has no Slack id.',
        fix: 'Run “Sync users” in the Slack integration, or type the id in by hand.',
        recheck: 'Open the User and see that the Slack id is filled.',
      },
      {
        id: 'wrong-mention',
        cause: 'The mention code is not complete, or names another step.',
        fix: 'Write `<@<<Step 1.slackId>>>` with the name of the step that gets the User.',
        recheck: 'Send one message to a test channel.',
      },
      {
        id: 'channel',
        cause: 'The step is right, so the channel is the next suspect.',
        fix: 'Check the channel in the Slack step, and that the person is in it.',
        recheck: 'Send one message to a test channel, then to the real one.',
      },
    ],
  },
]);
