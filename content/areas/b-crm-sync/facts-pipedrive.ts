import { defineFacts } from '../../define';

const topic = 'Pipedrive';

export const pipedriveFacts = defineFacts('B', [
  {
    id: 'b-pipedrive-directions',
    topic,
    title: 'Pipedrive: only the Organization can be sent',
    refs: ['B-27', 'B-32', 'Seed'],
    screens: ['integration-pipedrive'],
    appliesTo: { crm: ['pipedrive'] },
    sources: ['S12', 'Seed'],
    confidence: 'official',
    text: 'Company/Organization can be sent, or synced in both directions. End User, Note, License and Sale (from Deal) are receive-only.',
    replaces: {
      claim: 'Pipedrive syncs companies, contacts and deals in both directions.',
      why: 'Planhat’s article allows it for Company/Organization only.',
    },
    search: ['pipedrive contacts not updating from planhat', 'pipedrive two-way'],
  },
  {
    id: 'b-pipedrive-loading',
    topic,
    title: 'Pipedrive: close to instant, with “Fetch All” for the first load',
    refs: ['B-28', 'B-29'],
    screens: ['integration-pipedrive'],
    appliesTo: { crm: ['pipedrive'] },
    sources: ['S12'],
    confidence: 'official',
    text: 'The sync is close to instant. “Fetch All” does the first load, and single companies can be fetched by hand. Custom fields can be mapped for Organization, People/Contact and Deal.',
    search: ['pipedrive fetch all', 'how often does pipedrive sync', 'pipedrive custom fields'],
  },
  {
    id: 'b-pipedrive-modes',
    topic,
    title: 'Pipedrive: won deals only, or deals of all stages',
    refs: ['B-30'],
    screens: ['integration-pipedrive'],
    appliesTo: { crm: ['pipedrive'] },
    sources: ['S12'],
    confidence: 'official',
    text: 'Choose won deals only when Planhat is your CS platform beside the CRM. Choose all stages when Planhat replaces the CRM.',
    search: ['pipedrive open deals', 'planhat instead of pipedrive'],
  },
  {
    id: 'b-pipedrive-older-set-up',
    topic,
    title: 'Pipedrive’s older set-up ran on a webhook',
    refs: ['B-31'],
    screens: ['integration-pipedrive'],
    appliesTo: { crm: ['pipedrive'] },
    sources: ['S12b'],
    confidence: 'official',
    text: 'Outdated, but you may still meet it: a webhook was created in Pipedrive, with the pipelines you had chosen, and a won deal became a License.',
    search: ['pipedrive webhook', 'deal pipelines'],
  },
]);
