import { defineFixes } from '../../define';
import { ALL_CRM } from './crm-screens';

/** Records, or the links between them, do not come over. */
export const missingRecordFixes = defineFixes('B', [
  {
    id: 'b-fix-contacts-missing',
    title: 'Contacts are missing after the sync',
    refs: ['BT-4'],
    screens: [...ALL_CRM, 'data-explorer-enduser'],
    alsoAreas: ['K'],
    sources: ['S2', 'S4', 'S14', 'S15', 'S25'],
    confidence: 'derived',
    search: [
      'end users not syncing',
      'contacts not synced from crm',
      'people missing',
      'people not imported',
      'accounts there but no persons',
      'half of my contacts are gone',
      'person not showing under account',
      'where are all the people',
      'contacts not syncing',
      'hubspot contacts missing',
      'salesforce contacts missing',
      'hubspot contacts not importing',
    ],
    questions: [
      {
        id: 'account-in-filter',
        ask: 'Is the contact linked to an account that passes the filter?',
        check: 'The contact in the CRM, and the filter of the account object in the integration.',
        answers: [
          { when: 'Yes', go: 'company-in-planhat' },
          { when: 'No', go: 'link-or-filter' },
          { when: 'Cannot tell', go: 'company-in-planhat' },
        ],
      },
      {
        id: 'company-in-planhat',
        ask: 'Is that company in Planhat, with a Source ID?',
        check: 'Data Explorer → Company, column Source Id.',
        answers: [
          { when: 'Yes', go: 'same-email' },
          { when: 'No', go: 'companies-first' },
        ],
      },
      {
        id: 'same-email',
        ask: 'Is there already a contact with the same email in Planhat?',
        check: 'Search for the address in Data Explorer → End User.',
        answers: [
          { when: 'Yes', go: 'known-email' },
          { when: 'No', go: 'is-archived' },
        ],
      },
      {
        id: 'is-archived',
        ask: 'Is the contact archived in Planhat?',
        check: 'Show archived records in the same table.',
        answers: [
          { when: 'Yes', go: 'archived' },
          { when: 'No', go: 'comes-from' },
          { when: 'Cannot tell', go: 'comes-from' },
        ],
      },
      {
        id: 'comes-from',
        ask: 'Should emails or tickets have created the contact, and not the CRM?',
        answers: [
          { when: 'Yes', go: 'no-domain' },
          { when: 'No', go: 'read-errors' },
          { when: 'Cannot tell', go: 'read-errors' },
        ],
      },
    ],
    causes: [
      {
        id: 'link-or-filter',
        cause: 'The contact has no account, or its account is outside the filter.',
        fix: 'Link the contact to the right account in the CRM, or correct the filter.',
        recheck: 'This contact after the next sync.',
      },
      {
        id: 'companies-first',
        cause: 'The company it belongs to is not there yet, or Planhat cannot recognise it.',
        fix: 'Sync the companies first, and see that each has its Source ID. Then fetch the contacts.',
        recheck: 'The company’s Source ID at once, its contacts after the next sync.',
      },
      {
        id: 'known-email',
        cause: 'A contact with this email is already in Planhat.',
        fix: 'Open it. If both are the same person, merge them; if not, mark them so that they can be told apart.',
        recheck: 'Search for the address again, today and after the next sync.',
      },
      {
        id: 'archived',
        cause: 'The contact is in Planhat, but archived.',
        fix: 'Show archived contacts, and decide about this one.',
        recheck: 'The company’s list of contacts.',
      },
      {
        id: 'no-domain',
        cause: 'No company has the domain of its address, so no contact was added.',
        fix: 'Add the domain to the company’s Related Domains.',
        recheck: 'The next email or ticket from that address: it must land on the company.',
      },
      {
        id: 'read-errors',
        cause: 'The integration itself should name the reason.',
        fix: 'Read the integration’s errors, and correct what they name.',
        recheck: 'The errors and this contact, after the next sync.',
      },
    ],
  },
  {
    id: 'b-fix-parent-child',
    title: 'The parent/child structure does not come over',
    refs: ['BT-7', 'B-15', 'B-26'],
    screens: [...ALL_CRM, 'company-profile'],
    sources: ['S8', 'S27'],
    confidence: 'derived',
    search: [
      'parent account mapping planhat',
      'hierarchy missing',
      'parent company empty',
      'subsidiaries not linked',
      'mother company link missing',
      'hierarchy is flat',
      'account tree not imported',
      'group structure got lost',
      'parent company not syncing',
      'account hierarchy not showing',
      'parent child salesforce missing',
    ],
    questions: [
      {
        id: 'which-crm',
        ask: 'Which CRM is it?',
        answers: [
          { when: 'Salesforce', go: 'is-mapped' },
          { when: 'HubSpot', go: 'hubspot-automation' },
          { when: 'Pipedrive', go: 'pipedrive-unknown' },
        ],
      },
      {
        id: 'is-mapped',
        ask: 'Is Parent Org mapped to Parent Account ID?',
        check: 'The field list of the account object in the Salesforce integration.',
        answers: [
          { when: 'Yes', go: 'parent-there' },
          { when: 'No', go: 'map-it' },
        ],
      },
      {
        id: 'parent-there',
        ask: 'Is the parent itself in Planhat, with a Source ID?',
        check: 'Data Explorer → Company: search for the parent, column Source Id.',
        answers: [
          { when: 'Yes', go: 'fetched-again' },
          { when: 'No', go: 'include-parent' },
        ],
      },
      {
        id: 'fetched-again',
        ask: 'Were the accounts fetched again after the mapping was saved?',
        answers: [
          { when: 'Yes', go: 'name-not-id' },
          { when: 'No', go: 'fetch' },
          { when: 'Cannot tell', go: 'fetch' },
        ],
      },
    ],
    causes: [
      {
        id: 'hubspot-automation',
        cause: 'For HubSpot the structure is mirrored with an Automation.',
        fix: 'Build an Automation that sets the parent from what HubSpot holds.',
        recheck: 'One parent with two children, after the Automation has run.',
      },
      {
        id: 'pipedrive-unknown',
        cause: 'For Pipedrive no way is documented.',
        fix: 'Ask Planhat Support whether there is one.',
        recheck: 'One parent with its children, once Planhat has answered.',
      },
      {
        id: 'map-it',
        cause: 'Nothing tells Planhat which account is the parent.',
        fix: 'Map Parent Org to Parent Account ID, or to a field that holds the parent’s Salesforce id. Save, then fetch again.',
        recheck: 'One child after the fetch: its parent must show.',
      },
      {
        id: 'include-parent',
        cause: 'The parent is not in Planhat, or cannot be recognised there.',
        fix: 'Include the parent in the filter, fetch it, and see that it has its Source ID.',
        recheck: 'The parent at once, its children after the next fetch.',
      },
      {
        id: 'fetch',
        cause: 'The mapping reaches existing accounts only with a new fetch.',
        fix: 'Use “Fetch Data from SFDC”.',
        recheck: 'One child after the fetch: its parent must show.',
      },
      {
        id: 'name-not-id',
        cause: 'The mapped field may hold the parent’s name.',
        fix: 'Check that it holds the parent’s Salesforce id, not its name. If not, map a field that does, save and fetch again.',
        recheck: 'One child after the fetch: its parent must show.',
      },
    ],
  },
]);
