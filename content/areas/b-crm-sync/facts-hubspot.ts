import { defineFacts } from '../../define';

const topic = 'HubSpot';

export const hubspotFacts = defineFacts('B', [
  {
    id: 'b-hubspot-v2',
    topic,
    title: 'HubSpot v2 is near real time and comes pre-filled',
    refs: ['B-19', 'B-20', 'B-21'],
    screens: ['integration-hubspot'],
    appliesTo: { crm: ['hubspot'] },
    sources: ['S11'],
    confidence: 'official',
    text: 'The current integration is v2; v1 is legacy. Records are sent and fetched one after another at high frequency, in practice near real time when they are created or updated. The configuration comes pre-filled and can be left as it is.',
    search: [
      'hubspot v1 v2 integration',
      'how often does hubspot sync',
      'hubspot default mapping',
      'which hubspot version do we have',
      'hubspot update speed',
      'ready made mapping',
      'hubspot sync frequency',
      'hubspot v1 vs v2',
    ],
  },
  {
    id: 'b-hubspot-labels',
    topic,
    title: 'Choice fields match by HubSpot label, says the newer article',
    refs: ['B-22', 'B-23'],
    screens: ['integration-hubspot'],
    appliesTo: { crm: ['hubspot'] },
    sources: ['S11', 'S11b'],
    confidence: 'contradicted',
    text: 'This goes for single select, multi select, deal stage and the like. Where stages of several pipelines share a label, let a HubSpot workflow copy the internal value into a property of its own, and map that.',
    disputed: {
      sides: [
        { says: 'Choice fields are matched by the HubSpot label.', sources: ['S11'] },
        { says: 'Choice fields are matched by the internal value.', sources: ['S11b'] },
      ],
      follow: 'The label, because that text of the article is newer. Test one field before you rely on it.',
    },
    search: [
      'hubspot internal value label',
      'hubspot multi select',
      'dealstage',
      'option name or internal key',
      'stage text must be equal',
      'pipelines share names',
    ],
  },
  {
    id: 'b-hubspot-domains-and-objects',
    topic,
    title: 'HubSpot: domains, other objects and parent companies',
    refs: ['B-24', 'B-25', 'B-26'],
    screens: ['integration-hubspot'],
    appliesTo: { crm: ['hubspot'] },
    sources: ['S11', 'S27'],
    confidence: 'official',
    text: 'A “virtual field” syncs the company’s domains. An object other than HubSpot’s company, for example Deal, can be mapped to the Company model. An Automation can mirror parent/child structures from HubSpot.',
    search: [
      'hubspot domains',
      'hubspot parent company',
      'map hubspot deal to company',
      'websites of companies from hubspot',
      'deals as accounts',
      'group structure hubspot',
      'hubspot domains sync',
      'hubspot company domain field',
    ],
  },
]);
