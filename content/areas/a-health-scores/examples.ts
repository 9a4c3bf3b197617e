import { defineExamples } from '../../define';

export const examples = defineExamples('A', [
  {
    id: 'a-example-green-accounts-churned',
    title: 'Green health scores on accounts that churned',
    refs: ['Seed', 'AT-3', 'AR-11', 'AS-6', 'AS-12', 'A-28', 'A-29', 'AG-7'],
    screens: ['health-profiles', 'health-lab', 'data-explorer-company', 'company-profile'],
    alsoAreas: ['C', 'D'],
    sources: ['Seed', 'S2', 'S13', 'S14', 'S24', 'S16', 'R1', 'R3'],
    confidence: 'derived',
    situation:
      'Five accounts were lost in a quarter. All were green on the day of the notice. The profile gives most of its points to Last Touch and to the number of logins.',
    steps: [
      'Export Health, the profile and all factors of every company, and keep the file. List the five lost companies.',
      'In the Time-series tab read their Health Score 90 days before the loss. If it was already low, the score worked and the alert is missing: go to the last step.',
      'If it was green, look at the factors. Replace Last Touch, which every mail and ticket refreshes, by a typed last-touch date such as the last QBR.',
      'Replace the number of logins by active seats divided by bought seats, and add a trend over 7, 14 or 30 days.',
      'Decide for each factor how empty values count. Add up the impacts again: about +5 at best and −5 at worst.',
      'Try the new impacts on the five lost accounts and on ten known ones. The order must match what your team knows. Give segments that behave differently a profile of their own.',
      'Switch health Automations off, change the profile, check the spread of scores, switch them on, and build “health drops below x” with a task for a named person.',
    ],
    outcome:
      'The lost accounts would have turned red before the loss, and a task would have reached a person. Repeat the back-test every quarter.',
    search: [
      'green accounts churned',
      'health score did not warn',
      'churned but healthy',
      'all lost clients were green',
      'rework scoring step by step',
      'clients quit despite good score',
    ],
  },
]);
