import { defineExamples } from '../../define';

export const examples = defineExamples('B', [
  {
    id: 'b-example-salesforce-duplicates',
    title: 'Salesforce sync creates duplicate companies (keyables)',
    refs: ['Seed', 'BG-2', 'B-40'],
    screens: ['integration-salesforce', 'data-explorer-company', 'powertools'],
    alsoAreas: ['L'],
    appliesTo: { crm: ['salesforce'] },
    sources: ['Seed', 'S15', 'S16', 'S14'],
    confidence: 'derived',
    situation:
      'A portfolio was imported from a spreadsheet. Then Salesforce was connected, and in the evening every company was in Planhat twice: one with notes and contacts, one with the Salesforce fields.',
    steps: [
      'Stop making it worse: narrow the account object’s filter, and switch off the Automations that react to new companies.',
      'Export all companies with id, Source ID, External ID and name. Filter “Source Id has no value”: these are the imported ones.',
      'Compare with Salesforce. The Source ID must be the Salesforce ID; ids of your own product belong in the External ID.',
      'For one pair, enter the Salesforce ID on the imported record and merge it with its twin. Look at notes, contacts and owner of the result.',
      'When the pair is right, prepare the rest. Merge with Data → Company → Powertools → Merge Duplicate Models, Source ID first, with a field that lets the right record win. No undo is described, so keep the export.',
      'Filter again: no company without Source ID, no Source ID twice. Note both counts.',
      'Widen the filter, “Fetch Data from SFDC”, wait for two runs, then switch the Automations on.',
    ],
    outcome:
      'Each Salesforce account has one company in Planhat, and further syncs update it. New companies are made in Salesforce, or get their Source ID on the day they are made.',
    search: [
      'duplicate companies after sync',
      'salesforce duplicates keyable',
      'every company twice',
      'spreadsheet first then crm',
      'clean up doubled portfolio',
      'portfolio doubled after connecting crm',
    ],
  },
]);
