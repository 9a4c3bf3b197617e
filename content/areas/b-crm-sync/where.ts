import { defineFacts } from '../../define';
import { ALL_CRM } from './crm-screens';

const TOPIC = 'Where it lives';

export const whereItLives = defineFacts('B', [
  {
    id: 'b-where-upgraded',
    topic: TOPIC,
    title: 'Upgraded Planhat: App Center → Integrations',
    refs: ['Where it lives'],
    screens: [...ALL_CRM, 'integrations-list'],
    appliesTo: { generations: ['upgraded'] },
    sources: ['S20', 'S16', 'Seed'],
    confidence: 'official',
    text: 'Open the Global Tool App Center and find the CRM under integrations or All apps; for a new one + New app → Apps Library. Fields, keys and duplicates are in the Global Tool Data (Data Model) → model → Fields or Powertools.',
    replaces: {
      claim: 'Integrations are under Settings → Integrations.',
      why: 'In upgraded Planhat they moved to the App Center.',
    },
    search: [
      'where is salesforce integration',
      'settings integrations',
      'where do i connect hubspot',
      'find the connector page',
    ],
  },
  {
    id: 'b-where-legacy',
    topic: TOPIC,
    title: 'Legacy Planhat: the integrations page in the settings and avatar area',
    refs: ['Where it lives'],
    screens: [...ALL_CRM, 'integrations-list'],
    appliesTo: { generations: ['legacy'] },
    sources: ['S2', 'S19'],
    confidence: 'official',
    text: 'Choose Salesforce, HubSpot or Pipedrive there. Logs: module Teams → Recent Activity.',
    search: ['old app connector page', 'connect crm before migration'],
  },
  {
    id: 'b-where-in-the-crm',
    topic: TOPIC,
    title: 'In the CRM: an Integration User for Salesforce, elsewhere an admin',
    refs: ['Where it lives'],
    screens: [...ALL_CRM],
    sources: ['S2', 'S6'],
    confidence: 'derived',
    text: 'Salesforce: an edition with API access and an Integration User. HubSpot and Pipedrive: an admin who may connect apps; this part is our conclusion.',
    search: ['what do i need in salesforce', 'which rights in hubspot to connect'],
  },
  {
    id: 'b-where-permission',
    topic: TOPIC,
    title: 'In Planhat the Role decides who sees App Center and Data',
    refs: ['Where it lives'],
    screens: [...ALL_CRM, 'integrations-list'],
    alsoAreas: ['L'],
    sources: ['S20'],
    confidence: 'official',
    text: 'Both are admin tools. If you do not see them, ask who manages Roles in your tenant.',
    search: [
      'cannot see app center',
      'permission integration',
      'connector menu is missing',
      'who may set up connectors',
    ],
  },
  {
    id: 'b-where-plan',
    topic: TOPIC,
    title: 'Plans: only an older source lists native integrations for all plans',
    refs: ['Where it lives'],
    screens: [...ALL_CRM],
    sources: ['Seed', 'S13'],
    confidence: 'seed',
    text: 'No Planhat page was found that confirms it, and no set-up step could be tied to a plan. Salesforce itself needs an edition with API access. The revenue models Deal, Line Item and Product are rolled out tenant by tenant from early 2026: ask your CSM at Planhat.',
    search: [
      'which plan salesforce integration',
      'does the connector cost extra',
      'is crm link included in subscription',
    ],
  },
]);
