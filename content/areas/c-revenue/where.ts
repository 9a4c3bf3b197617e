import { defineFacts } from '../../define';
import { DEAL, LICENSE } from './records';

const TOPIC = 'Where it lives';
const REPORTS = [
  'revenue-report-base',
  'revenue-report-renewal-rate',
  'revenue-report-bookings',
  'revenue-report-renewals',
  'revenue-report-invoices',
];

export const whereItLives = defineFacts('C', [
  {
    id: 'c-where-upgraded',
    topic: TOPIC,
    title: 'Upgraded Planhat: Data Explorer, System Reports, Settings → Revenue',
    refs: ['Where it lives', 'C-14'],
    screens: ['settings-revenue', ...REPORTS, ...LICENSE, ...DEAL],
    appliesTo: { generations: ['upgraded'] },
    sources: ['S1', 'S6', 'S11', 'S30'],
    confidence: 'official',
    text: 'Records are in the Data Explorer, on Pages and on the Company Profile: License, Opportunity, Sale and Invoice, or Deal, Line Item and Product with a Product Catalog. Reports are pages of the type System Report, of five kinds: Revenue Base, Renewal Rate, Bookings, Renewals, Invoices; several copies with different filters can stand side by side. Set-up: Global Tool Settings → Revenue → Revenue Setup.',
    search: [
      'revenue setup',
      'where are revenue reports',
      'system report',
      'where do i see contracts',
      'find contract figures',
      'menu for subscription settings',
    ],
  },
  {
    id: 'c-where-legacy',
    topic: TOPIC,
    title: 'Legacy Planhat: the Revenue module with five tabs',
    refs: ['Where it lives', 'C-14'],
    screens: ['revenue-module', ...REPORTS, ...LICENSE, 'company-profile-revenue'],
    appliesTo: { generations: ['legacy'] },
    sources: ['S6', 'S7', 'S9'],
    confidence: 'official',
    text: 'The tabs are Recurring Base, Renewal Rate, Bookings, Renewals and Invoices. Licenses are in the Data Module and on the company’s revenue tab. The display of ARR or MRR is in General Settings (avatar menu).',
    search: ['revenue module', 'recurring base tab', 'old contracts page', 'mrr tab before migration'],
  },
  {
    id: 'c-where-permission',
    topic: TOPIC,
    title: 'Permissions per model, and the Settings tool for the set-up',
    refs: ['Where it lives'],
    screens: ['settings-revenue', ...LICENSE, ...DEAL, 'settings-roles'],
    alsoAreas: ['L'],
    sources: ['S18', 'S30'],
    confidence: 'official',
    text: 'Create, View, Update, Remove and Export are permissions per data model. The set-up needs the Settings tool. Some switches, such as NRR in legacy, are turned on by Planhat staff.',
    search: [
      'cannot see licenses',
      'who may edit revenue',
      'contract tab is missing',
      'hide amounts from colleagues',
      'allow editing of contracts',
    ],
  },
  {
    id: 'c-where-plan',
    topic: TOPIC,
    title: 'Plan and roll-out decide which revenue features you have',
    refs: ['Where it lives'],
    screens: ['settings-revenue'],
    sources: ['S14', 'S1'],
    confidence: 'official',
    text: 'The three legacy revenue modes depend on plan and ambition; the new revenue models depend on the roll-out. No table of plans or prices could be verified.',
    search: ['which plan revenue', 'does contract handling cost extra', 'why do i not have deals'],
  },
]);
