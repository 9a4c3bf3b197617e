import { defineFixes } from '../../define';
import { ALL_CRM } from './crm-screens';

/** Records arrive, but a value in them is wrong. */
export const wrongValueFixes = defineFixes('B', [
  {
    id: 'b-fix-hubspot-drop-down',
    title: 'HubSpot deal stage or drop-down shows the wrong value',
    refs: ['BT-6', 'B-23'],
    screens: ['integration-hubspot'],
    appliesTo: { crm: ['hubspot'] },
    sources: ['S11', 'S11b'],
    confidence: 'derived',
    search: [
      'deal stage wrong',
      'hubspot dropdown',
      'select field is blank',
      'choice shows other text',
      'pipeline step mixed up',
      'pipeline phase comes over wrong',
      'hubspot list value does not fit',
      'hubspot dropdown empty',
      'hubspot picklist wrong value',
      'hubspot deal stage wrong',
    ],
    questions: [
      {
        id: 'is-v2',
        ask: 'Is it the integration v2?',
        answers: [
          { when: 'Yes', go: 'label-renamed' },
          { when: 'No', go: 'still-v1' },
          { when: 'Cannot tell', go: 'label-renamed' },
        ],
      },
      {
        id: 'label-renamed',
        ask: 'Was the label renamed in HubSpot?',
        answers: [
          { when: 'Yes', go: 'align-list' },
          { when: 'No', go: 'same-label' },
          { when: 'Cannot tell', go: 'same-label' },
        ],
      },
      {
        id: 'same-label',
        ask: 'Do two pipelines use the same label?',
        answers: [
          { when: 'Yes', go: 'map-internal-value' },
          { when: 'No', go: 'test-one' },
          { when: 'Cannot tell', go: 'test-one' },
        ],
      },
    ],
    causes: [
      {
        id: 'still-v1',
        cause: 'Version 1 is the legacy integration.',
        fix: 'Plan the change to v2.',
        recheck: 'The field on three deals after the change.',
      },
      {
        id: 'align-list',
        cause: 'The label in HubSpot no longer equals the value in Planhat’s list.',
        fix: 'Align Planhat’s list with the new label.',
        recheck: 'One deal, saved again in HubSpot, a few minutes later.',
      },
      {
        id: 'map-internal-value',
        cause: 'Equal labels of two pipelines cannot be told apart.',
        fix: 'Let a HubSpot workflow copy the internal value into a property of its own, and map that property.',
        recheck: 'One deal of each pipeline.',
      },
      {
        id: 'test-one',
        cause: 'Planhat’s articles disagree on label or internal value; the newer one says label.',
        fix: 'Test with one record which of the two arrives, and align the list with that.',
        recheck: 'The test record, then three more.',
      },
    ],
  },
  {
    id: 'b-fix-arr-after-import',
    title: 'ARR is wrong after importing opportunities',
    refs: ['BT-5'],
    screens: [...ALL_CRM, 'data-explorer-license', 'data-explorer-lineitem'],
    alsoAreas: ['C'],
    sources: ['S2', 'S12', 'S13', 'S23b'],
    confidence: 'derived',
    search: [
      'arr wrong after sync',
      'mrr wrong after crm import',
      'revenue doubled after import',
      'revenue too high after import',
      'totals do not match crm',
      'contract value wrong from opportunities',
      'monthly amount looks odd',
      'finance says our arr is off',
      'arr doubled after import',
      'opportunity amount wrong',
    ],
    questions: [
      {
        id: 'one-off',
        ask: 'Are one-off amounts mapped to recurring revenue?',
        check: 'The mapping of the opportunities, and five contracts that hold a one-off amount.',
        answers: [
          { when: 'Yes', go: 'map-to-sale' },
          { when: 'No', go: 'dates' },
          { when: 'Cannot tell', go: 'dates' },
        ],
      },
      {
        id: 'dates',
        ask: 'Are start or end dates empty, or equal?',
        check: 'The contracts in Planhat, columns start date and end date.',
        answers: [
          { when: 'Yes', go: 'bad-dates' },
          { when: 'No', go: 'currency' },
        ],
      },
      {
        id: 'currency',
        ask: 'Is the currency known to Planhat, and is the base currency the same on both sides?',
        check: 'The currency settings of Planhat, and those of the CRM.',
        answers: [
          { when: 'Yes', go: 'twice' },
          { when: 'No', go: 'currency-differs' },
          { when: 'Cannot tell', go: 'twice' },
        ],
      },
      {
        id: 'twice',
        ask: 'Is the same contract there twice: as original and renewal, or on the old and the new model?',
        check: 'One company’s Licenses, and its Line Items if you have them.',
        answers: [
          { when: 'Yes', go: 'close-one' },
          { when: 'No', go: 'yearly-as-monthly' },
        ],
      },
      {
        id: 'yearly-as-monthly',
        ask: 'Is a yearly amount mapped to MRR?',
        check: 'The field in the CRM that is mapped to MRR, and what people enter there.',
        answers: [
          { when: 'Yes', go: 'map-to-arr' },
          { when: 'No', go: 'by-hand' },
          { when: 'Cannot tell', go: 'by-hand' },
        ],
      },
    ],
    causes: [
      {
        id: 'map-to-sale',
        cause: 'One-off amounts count as recurring.',
        fix: 'Map them to Sale or Fee.',
        recheck: 'The ARR of three of these companies after the next sync.',
      },
      {
        id: 'bad-dates',
        cause: 'Without a proper start and end the contract does not count as it should.',
        fix: 'Correct the dates in the CRM.',
        recheck: 'The contracts and their ARR after the next sync.',
      },
      {
        id: 'currency-differs',
        cause: 'The currency is unknown, or the base currencies differ.',
        fix: 'Add the currency in Planhat, and use the same base currency on both sides. More on currencies is in the area on revenue.',
        recheck: 'Two contracts in foreign currency, next to the CRM.',
      },
      {
        id: 'close-one',
        cause: 'One contract is counted twice.',
        fix: 'Close one of the two. If the old and the new mapping both run, switch one off with Planhat’s help.',
        recheck: 'The company’s ARR today, and again after the next sync.',
      },
      {
        id: 'map-to-arr',
        cause: 'A yearly amount in a monthly field counts twelvefold.',
        fix: 'Map it to ARR or to value.',
        recheck: 'Three contracts after the next sync: MRR must be a twelfth of ARR.',
      },
      {
        id: 'by-hand',
        cause: 'None of the usual reasons fits.',
        fix: 'Compare five records by hand, field by field, with the CRM.',
        recheck: 'The first field that differs: its mapping, then the same five records after the next sync.',
      },
    ],
  },
]);
