import { defineFacts } from '../../define';
import { ALL_CRM } from './crm-screens';

const topic = 'Revenue';

export const revenueFacts = defineFacts('B', [
  {
    id: 'b-revenue-old-and-new-models',
    topic,
    title: 'Old models: won deals become Licenses and Sales. New: Deal, Line Item, Product',
    refs: ['B-33', 'B-34'],
    screens: [...ALL_CRM, 'data-explorer-deal', 'data-explorer-license'],
    alsoAreas: ['C'],
    sources: ['S13', 'S2', 'S12'],
    confidence: 'official',
    text: 'It depends on the tenant. Old models: won CRM opportunities feed License (recurring) and Sale (one-off), open ones feed Opportunity. New models, from early 2026: Deal, Line Item and Product. Objects of Salesforce and HubSpot can be mapped to each of the three, with a direction per model and field.',
    search: [
      'won deals become licenses',
      'planhat deal line item hubspot mapping',
      'opportunity to license sync',
      'where do opportunities end up',
      'recurring versus one time in import',
      'new revenue objects',
    ],
  },
  {
    id: 'b-revenue-source-of-truth',
    topic,
    title: 'Decide where revenue is true before you switch the sync on',
    refs: ['B-35'],
    screens: [...ALL_CRM, 'settings-revenue'],
    alsoAreas: ['C'],
    sources: ['S23'],
    confidence: 'official',
    text: 'Choose one source of truth. Planhat discusses three: the CRM, the billing system, or Planhat itself.',
    search: [
      'revenue source of truth',
      'billing system or crm',
      'who is right about revenue',
      'billing or crm leads revenue',
    ],
  },
  {
    id: 'b-messy-opportunities',
    topic,
    title: 'Messy opportunities make bad licences',
    refs: ['B-36', 'Seed'],
    screens: [...ALL_CRM, 'data-explorer-license'],
    alsoAreas: ['C'],
    sources: ['Seed', 'S2'],
    confidence: 'seed',
    text: 'Wrong dates, amounts and stages in the CRM come over as bad licences. The older guide that says so calls the remedy “ingestion rules”; no Planhat page uses that term. The equivalent settings are the object filters and the field mapping.',
    search: [
      'ingestion rules',
      'bad opportunity data',
      'clean up opportunities before sync',
      'garbage in garbage out',
      'sales data is untidy',
      'wrong dates from sales',
    ],
  },
]);
