import { defineFixes } from '../../define';
import { ALL_CRM } from './crm-screens';

/** Data does not arrive. */
export const notSyncingFixes = defineFixes('B', [
  {
    id: 'b-fix-not-syncing-or-overwritten',
    title: 'CRM data is not syncing or gets overwritten',
    refs: ['Seed', 'B-27'],
    screens: [...ALL_CRM, 'integrations-list', 'company-profile'],
    sources: ['S2', 'S4', 'S12', 'S15', 'Seed'],
    confidence: 'derived',
    search: [
      'crm sync broken',
      'ingestion rules',
      'direction keyable filter',
      'salesforce not syncing planhat',
      'connector does not work',
      'data from crm looks wrong',
      'crm problems where to start',
      'something off with crm data',
      'crm and planhat do not match',
      'hubspot not syncing',
      'crm sync not working',
      'hubspot data not updating',
      'hubspot sync broken',
    ],
    questions: [
      {
        id: 'what-do-you-see',
        ask: 'What do you see?',
        answers: [
          { when: 'My values are overwritten', go: 'fix:b-fix-overwrites-my-field' },
          { when: 'Companies exist twice', go: 'fix:b-fix-duplicate-companies' },
          { when: 'A HubSpot drop-down shows the wrong value', go: 'fix:b-fix-hubspot-drop-down' },
          { when: 'ARR is wrong', go: 'fix:b-fix-arr-after-import' },
          { when: 'Data does not arrive', go: 'what-is-missing' },
        ],
      },
      {
        id: 'what-is-missing',
        ask: 'What is missing?',
        answers: [
          { when: 'Contacts', go: 'fix:b-fix-contacts-missing' },
          { when: 'Parents of companies', go: 'fix:b-fix-parent-child' },
          { when: 'Other records or fields', go: 'which-crm' },
        ],
      },
      {
        id: 'which-crm',
        ask: 'Which CRM is it?',
        answers: [
          { when: 'Salesforce', go: 'fix:b-fix-salesforce-not-syncing' },
          { when: 'HubSpot', go: 'direction' },
          { when: 'Pipedrive', go: 'pipedrive-which-way' },
        ],
      },
      {
        id: 'pipedrive-which-way',
        ask: 'Do you expect a contact, note, licence or sale to go from Planhat to Pipedrive?',
        answers: [
          { when: 'Yes', go: 'receive-only' },
          { when: 'No', go: 'direction' },
        ],
      },
      {
        id: 'direction',
        ask: 'Do object and field have the direction you expect?',
        check: 'App Center → Integrations → your CRM: open the object, then the field.',
        answers: [
          { when: 'Yes', go: 'key' },
          { when: 'No', go: 'wrong-direction' },
          { when: 'Cannot tell', go: 'key' },
        ],
      },
      {
        id: 'key',
        ask: 'Does the Planhat record hold the CRM’s id as its Source ID?',
        check: 'HubSpot: Company ID. Pipedrive: Organization ID.',
        answers: [
          { when: 'Yes', go: 'filter' },
          { when: 'No', go: 'no-key' },
          { when: 'Cannot tell', go: 'filter' },
        ],
      },
      {
        id: 'filter',
        ask: 'Does the record pass the object’s filter?',
        check: 'Compare the filter with the record in the CRM.',
        answers: [
          { when: 'Yes', go: 'read-errors' },
          { when: 'No', go: 'filtered-out' },
          { when: 'Cannot tell', go: 'read-errors' },
        ],
      },
    ],
    causes: [
      {
        id: 'receive-only',
        cause:
          'With Pipedrive only Company/Organization can be sent or go both ways. End User, Note, License and Sale (from Deal) are receive-only.',
        fix: 'Edit contacts and deals in Pipedrive.',
        recheck: 'One contact: edit it in Pipedrive and look at it in Planhat a few minutes later.',
      },
      {
        id: 'wrong-direction',
        cause: 'The object or the field is set to another direction.',
        fix: 'Decide which system owns the field, then set Receive or Send.',
        recheck: 'Three records after the next sync, on both sides.',
      },
      {
        id: 'no-key',
        cause: 'Without its Source ID Planhat cannot recognise the record.',
        fix: 'Enter the CRM’s id as Source ID. If the sync has already made a twin, merge the two.',
        recheck: 'The record, and a search for its twin, after the next sync.',
      },
      {
        id: 'filtered-out',
        cause:
          'The filter keeps the record out. The original help guide calls this an ingestion rule; Planhat does not.',
        fix: 'Widen the filter, or correct the record in the CRM so that it passes.',
        recheck: 'The record after the next fetch, and the number of records that came with it.',
      },
      {
        id: 'read-errors',
        cause: 'The integration itself should name the reason.',
        fix: 'Read the integration’s errors and correct what they name. If there is none, send one record’s ids from both sides to Planhat Support.',
        recheck: 'The error list and the record, after the next sync.',
      },
    ],
  },
  {
    id: 'b-fix-salesforce-not-syncing',
    title: 'Salesforce data is not syncing to Planhat',
    refs: ['BT-1', 'B-3', 'B-14'],
    screens: ['integration-salesforce'],
    appliesTo: { crm: ['salesforce'] },
    sources: ['S2', 'S3', 'S4', 'S6'],
    confidence: 'derived',
    search: [
      'salesforce not syncing planhat',
      'sfdc sync stopped',
      'field not syncing',
      'nothing arrives from salesforce',
      'account not updated from sfdc',
      'connector stopped working',
      'one field stays blank',
      'a field never comes over',
      'reconnect salesforce',
      'salesforce not syncing',
      'salesforce field not syncing',
      'salesforce sync error',
      'sfdc data not updating',
      'salesforce sync stuck',
    ],
    questions: [
      {
        id: 'any-object',
        ask: 'Does any object sync?',
        answers: [
          { when: 'Yes', go: 'object-direction' },
          { when: 'No', go: 'reconnect' },
          { when: 'Cannot tell', go: 'object-direction' },
        ],
      },
      {
        id: 'object-direction',
        ask: 'Is the object set to Receive or to both directions?',
        check: 'App Center → Integrations → Salesforce → the object.',
        answers: [
          { when: 'Yes', go: 'field-direction' },
          { when: 'No', go: 'change-direction' },
        ],
      },
      {
        id: 'field-direction',
        ask: 'Is the direction of the field right too?',
        check: 'The field list of the same object.',
        answers: [
          { when: 'Yes', go: 'passes-filter' },
          { when: 'No', go: 'change-direction' },
        ],
      },
      {
        id: 'passes-filter',
        ask: 'Does the record pass the object’s filter?',
        answers: [
          { when: 'Yes', go: 'user-can-see' },
          { when: 'No', go: 'filtered-out' },
          { when: 'Cannot tell', go: 'user-can-see' },
        ],
      },
      {
        id: 'user-can-see',
        ask: 'Can the integration user see the record and the field in Salesforce?',
        check: 'Log in as that user, or look at its Permission Set.',
        answers: [
          { when: 'Yes', go: 'pick-list' },
          { when: 'No', go: 'no-rights' },
          { when: 'Cannot tell', go: 'pick-list' },
        ],
      },
      {
        id: 'pick-list',
        ask: 'Is it a pick list with a value that is missing on the other side?',
        answers: [
          { when: 'Yes', go: 'add-value' },
          { when: 'No', go: 'just-now' },
          { when: 'Cannot tell', go: 'just-now' },
        ],
      },
      {
        id: 'just-now',
        ask: 'Was the change made less than about 15 minutes ago?',
        answers: [
          { when: 'Yes', go: 'wait' },
          { when: 'No', go: 'read-errors' },
        ],
      },
    ],
    causes: [
      {
        id: 'reconnect',
        cause: 'The connection itself is down.',
        fix: 'Reconnect. Check that the Salesforce edition has API access (if not, only an upgrade helps), that the user is active, MFA and the Connected App settings.',
        recheck: 'One changed record, 15 minutes after the reconnection.',
      },
      {
        id: 'change-direction',
        cause: 'The direction does not let the value in.',
        fix: 'Set Receive, or both directions if both teams must edit.',
        recheck: 'Three records after the next run, about 10 minutes later.',
      },
      {
        id: 'filtered-out',
        cause: 'The filter of the object keeps the record out.',
        fix: 'Widen the filter, or correct the record so that it passes.',
        recheck: 'The record after “Fetch Data from SFDC”.',
      },
      {
        id: 'no-rights',
        cause: 'A field that the integration user cannot see or edit does not sync.',
        fix: 'Add the field and the object to its Permission Set.',
        recheck: 'The field on three records after the next run.',
      },
      {
        id: 'add-value',
        cause: 'List values must exist on both sides.',
        fix: 'Add the missing value, then save the record again.',
        recheck: 'The record after the next run.',
      },
      {
        id: 'wait',
        cause: 'The inbound job runs about every 10 minutes, one object after the other.',
        fix: 'Wait, or use “Fetch Data from SFDC”.',
        recheck: 'The record in 15 minutes.',
      },
      {
        id: 'read-errors',
        cause: 'The integration itself should name the reason.',
        fix: 'Read the error list in the integration and correct what it names; then ask Planhat Support.',
        recheck: 'The error list after the next run.',
      },
    ],
  },
]);
