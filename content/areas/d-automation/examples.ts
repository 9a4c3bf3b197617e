import { defineExamples } from '../../define';

export const examples = defineExamples('D', [
  {
    id: 'd-example-copy-down',
    title: 'Copy a Company field down to its End Users',
    refs: ['D-5', 'D-20', 'D-22', 'D-23'],
    screens: ['custom-automation-editor'],
    sources: ['S9', 'S16'],
    confidence: 'derived',
    situation:
      'Every End User should carry the tier of their Company. A Formula Field cannot do it, because it only rolls up to Company.',
    steps: [
      'Trigger: Company updated, specific properties, the field to copy.',
      'Add a Get multiple step on End User and name it Step 1. Filter it to the Company that fired the trigger.',
      'Raise its Limit above the largest number of End Users a Company has (maximum 1000; the default is 10).',
      'Add an Update step on End User with the id code that the `<<` list offers for Step 1, and the Company field as value.',
      'Save, switch it on, and change the field on a test Company with two End Users.',
      'Look whether both End Users changed: the `[0]` in the code looks like “the first only”.',
    ],
    outcome:
      'Both test End Users show the new value, and the log shows one run with no red step. Companies with more End Users than the Limit still need attention.',
    search: ['inherit field from company', 'tier on every contact', 'pass value from account to people'],
  },
  {
    id: 'd-example-mention-owner',
    title: 'Mention the owner of a Company in a Slack message',
    refs: ['D-21', 'D-44', 'D-45'],
    screens: ['custom-automation-editor'],
    alsoAreas: ['K'],
    sources: ['S9', 'S14', 'S15'],
    confidence: 'official',
    situation: 'A message about a Company should name its owner in Slack, but it prints an id.',
    steps: [
      'Check that the Slack integration is connected, and run “Sync users” in it so that Users carry their Slack id.',
      'Add a Get step for the User behind the owner of the Company, and name it Step 1.',
      'Add Send a Slack message. For a mention write `<@<<Step 1.slackId>>>`; for a plain name use firstName and lastName of Step 1.',
      'Save, switch it on, and fire it on a test Company.',
    ],
    outcome: 'The owner is mentioned by name. If the mention stays a text, the User has no Slack id yet.',
    search: [
      'mention someone in slack automation',
      'ping the account manager',
      'csm tagged in channel example',
    ],
  },
]);
