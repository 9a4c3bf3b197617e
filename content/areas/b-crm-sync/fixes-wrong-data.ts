import { defineFixes } from '../../define';
import { ALL_CRM } from './crm-screens';

/** Data arrives, but it is doubled or overwritten. */
export const wrongDataFixes = defineFixes('B', [
  {
    id: 'b-fix-duplicate-companies',
    title: 'Every sync creates duplicate companies',
    refs: ['BT-2'],
    screens: [...ALL_CRM, 'data-explorer-company', 'powertools'],
    alsoAreas: ['G'],
    sources: ['S15', 'S16', 'S17', 'S11', 'R1'],
    confidence: 'derived',
    search: [
      'duplicate companies after sync',
      'double companies',
      'keyables',
      'why is each account there twice',
      'doubles come back after merging',
      'new copy at every run',
      'same customer listed two times',
      'customer list is full of twins',
      'duplicate companies hubspot',
      'duplicate companies salesforce',
      'duplicates after crm sync',
      'company created twice',
    ],
    questions: [
      {
        id: 'older-has-source-id',
        ask: 'Does the older of the two records have a Source ID?',
        check: 'Data Explorer → Company, column Source Id.',
        answers: [
          { when: 'Yes', go: 'exact-id' },
          { when: 'No', go: 'no-source-id' },
        ],
      },
      {
        id: 'exact-id',
        ask: 'Is it exactly the CRM’s id: same form, no spaces, and not the External ID?',
        check: 'Copy the id from the CRM and compare.',
        answers: [
          { when: 'Yes', go: 'script-posts' },
          { when: 'No', go: 'wrong-id' },
        ],
      },
      {
        id: 'script-posts',
        ask: 'Does a script or tool POST companies?',
        check: 'Logs: which actor created the newer record?',
        answers: [
          { when: 'Yes', go: 'use-put' },
          { when: 'No', go: 'second-object' },
          { when: 'Cannot tell', go: 'second-object' },
        ],
      },
      {
        id: 'second-object',
        ask: 'Is another CRM object also mapped to Company?',
        check: 'The integration’s list of objects. In HubSpot a Deal can be mapped to Company.',
        answers: [
          { when: 'Yes', go: 'check-mapping' },
          { when: 'No', go: 'merge-and-watch' },
        ],
      },
    ],
    causes: [
      {
        id: 'no-source-id',
        cause: 'The sync did not recognise the older record, because its Source ID is empty.',
        fix: 'Enter the CRM’s id on the older record, then merge the two. Export both first.',
        recheck: 'Companies without Source ID today, and new duplicates after the next sync.',
      },
      {
        id: 'wrong-id',
        cause: 'The Source ID holds something else than the CRM’s id.',
        fix: 'Correct it: address the record by `_id`, since a key cannot be changed through itself.',
        recheck: 'The record after the next sync.',
      },
      {
        id: 'use-put',
        cause: 'POST creates a company even if its External ID exists.',
        fix: 'Change the script to PUT (upsert), then merge what it has made.',
        recheck: 'The number of companies after the script’s next run.',
      },
      {
        id: 'check-mapping',
        cause: 'Two CRM objects feed Company.',
        fix: 'Check that mapping: is it meant, and what does it create? Take it away if it is not.',
        recheck: 'New companies after the next sync.',
      },
      {
        id: 'merge-and-watch',
        cause: 'Nothing is found that makes new ones, so these are probably old duplicates.',
        fix: 'Merge with Data → Company → Powertools → Merge Duplicate Models, Source ID first. Test on a few and export first.',
        recheck: 'The next two syncs.',
      },
    ],
  },
  {
    id: 'b-fix-overwrites-my-field',
    title: 'The sync overwrites my field, my edits disappear',
    refs: ['BT-3'],
    screens: [...ALL_CRM, 'company-profile', 'logs'],
    sources: ['S2', 'S4', 'S19', 'S28'],
    confidence: 'derived',
    search: [
      'crm overwrites planhat field',
      'value changes back',
      'what i type is lost',
      'field resets by itself',
      'notes replaced by crm value',
      'my entry was undone overnight',
      'something keeps replacing my text',
      'field keeps changing back',
      'field overwritten by sync',
      'field value reset',
    ],
    questions: [
      {
        id: 'actor',
        ask: 'Who is the actor in the logs?',
        check: 'The record’s log. In legacy: module Teams → Recent Activity.',
        answers: [
          { when: 'Integration', go: 'both-directions' },
          { when: 'Automation', go: 'automation' },
          { when: 'User', go: 'colleague' },
          { when: 'Cannot tell', go: 'both-directions' },
        ],
      },
      {
        id: 'both-directions',
        ask: 'Is the field set to both directions?',
        check: 'The field in the integration’s object.',
        answers: [
          { when: 'Yes', go: 'choose-owner' },
          { when: 'No', go: 'receive' },
          { when: 'Cannot tell', go: 'calculated' },
        ],
      },
      {
        id: 'receive',
        ask: 'Is its direction Receive?',
        answers: [
          { when: 'Yes', go: 'edit-in-crm' },
          { when: 'No', go: 'calculated' },
        ],
      },
      {
        id: 'calculated',
        ask: 'Is it a field that Planhat calculates, such as status, MRR or renewal date?',
        answers: [
          { when: 'Yes', go: 'change-the-source' },
          { when: 'No', go: 'second-writer' },
          { when: 'Cannot tell', go: 'second-writer' },
        ],
      },
    ],
    causes: [
      {
        id: 'automation',
        cause: 'An Automation writes the field.',
        fix: 'Open it in the App Center and correct its condition or its update step.',
        recheck: 'The record’s log after the Automation has run again.',
      },
      {
        id: 'colleague',
        cause: 'A colleague changes it by hand.',
        fix: 'Talk to the person, and agree who owns the field.',
        recheck: 'The record’s log in a week.',
      },
      {
        id: 'choose-owner',
        cause: 'Both systems may write, so the last writer wins.',
        fix: 'Choose the owner, set Receive or Send, and put the right value back by hand.',
        recheck: 'Both systems after the next two syncs.',
      },
      {
        id: 'edit-in-crm',
        cause: 'The CRM owns this field.',
        fix: 'Edit it in the CRM, or change the direction if Planhat should own it.',
        recheck: 'The field after the next sync.',
      },
      {
        id: 'change-the-source',
        cause: 'Planhat calculates this field from licences or deals, so it cannot be set.',
        fix: 'Change the licence or deal it comes from.',
        recheck: 'The field after saving and refreshing the browser.',
      },
      {
        id: 'second-writer',
        cause: 'Something else writes it: a second integration or an import.',
        fix: 'Look through the App Center and recent imports for the same field, and stop one of them.',
        recheck: 'The record’s log tomorrow.',
      },
    ],
  },
]);
