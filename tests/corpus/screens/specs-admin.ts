import type { ScreenSpec } from './types';

const fiveTabs = ['Global Filters', 'Fields', 'Rules', 'Profile', 'Powertools'];
const models = ['Company', 'End User', 'Conversation', 'Task', 'License', 'Churn'];
const fieldRows = [
  ['Segment', 'Text'],
  ['ARR band', 'Number'],
  ['Renewal owner', 'User'],
];

/** The Data Model tool: models at the left, its five tabs, one of them selected. */
const dataModel = (screen: string, selected: string | undefined, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  app: 'upgraded',
  path: '/acme/tool/x1',
  alsoRight: ['data-model'],
  side: { labels: models, selected: 'Company' },
  heading: 'Company',
  tabs: { labels: fiveTabs, ...(selected === undefined ? {} : { selected }), counts: { Fields: 24 } },
  ...rest,
});

const categories = [
  'General',
  'Security',
  'Revenue',
  'Time Tracking',
  'Users & Roles',
  'Roles',
  'Teams',
  'Outbound Email',
];

/** The Settings tool: its categories at the left. */
const settings = (screen: string, selected: string | undefined, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  app: 'upgraded',
  path: '/acme/q7',
  side: { labels: categories, ...(selected === undefined ? {} : { selected }) },
  alsoRight: ['settings'],
  ...rest,
});

const tool = (screen: string, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  app: 'upgraded',
  path: '/acme/tool/x3',
  ...rest,
});

const people = [
  ['Kim Lind', 'kim@acme.example'],
  ['Ola Berg', 'ola@acme.example'],
];

export const dataModelSpecs: readonly ScreenSpec[] = [
  dataModel('data-model', undefined, { alsoRight: ['global-filters', 'fields'] }),
  dataModel('global-filters', 'Global Filters', {
    columns: ['Name', 'Count'],
    rows: [['Live customers', '312']],
    buttons: ['+ Rule'],
    labels: ['Top List', 'Bottom List'],
  }),
  dataModel('fields', 'Fields', { rows: fieldRows }),
  dataModel('formula-fields', 'Fields', {
    rows: fieldRows,
    alsoRight: ['fields', 'data-model'],
    overlay: { kind: 'dialog', heading: 'ARR band', labels: ['Formula'], buttons: ['Save'] },
  }),
  dataModel('health-profiles', 'Fields', {
    heading: 'Health',
    labels: ['Health Profile', 'Health impact', 'linear', 'linear (bounded)'],
  }),
  dataModel('success-units', 'Fields', {
    heading: 'Success Units',
    labels: ['Success Unit'],
    rows: [
      ['Adoption', 'green'],
      ['Support', 'amber'],
    ],
  }),
  dataModel('field-rules', 'Rules', { labels: ['mandatory', 'locked'], rows: fieldRows }),
  dataModel('profile-templates', 'Profile', {
    subTabs: { labels: ['Profile Templates', 'Create Form', 'Field Groups'], selected: 'Profile Templates' },
    labels: ['Criteria'],
  }),
  dataModel('profile-templates', 'Profile', {
    note: 'form',
    subTabs: { labels: ['Profile Templates', 'Create Form', 'Field Groups'], selected: 'Create Form' },
  }),
  dataModel('powertools', 'Powertools', { labels: ['merge duplicates'] }),
  dataModel('custom-models', undefined, {
    alsoRight: ['data-model', 'fields', 'global-filters'],
    labels: ['custom model', 'associations', 'joined tables'],
  }),
];

export const toolSpecs: readonly ScreenSpec[] = [
  tool('workflow-templates', {
    heading: 'Workflows',
    tabs: { labels: ['Projects', 'Sequences'], selected: 'Projects' },
    rows: [['Onboarding', '14 steps']],
  }),
  tool('workflow-template-editor', {
    heading: 'Onboarding 2026',
    labels: ['Days to Complete', 'conditions'],
    rows: [['Kick-off call', '3']],
  }),
  tool('nps-campaigns', { heading: 'NPS', alsoRight: ['unknown'], rows: [['Spring survey', '412']] }),
  tool('nps-campaign-editor', {
    heading: 'Spring survey',
    tabs: { labels: ['Email Template', 'Thank You Message'], selected: 'Email Template' },
    labels: ['Branding', 'Introduction', 'Messaging'],
  }),
  tool('portal-manager', {
    heading: 'Portal Manager',
    tabs: {
      labels: ['Portals', 'Content', 'Templates', 'Users & Roles', 'External Roles'],
      selected: 'Portals',
    },
    rows: [['Northwind portal', 'live']],
  }),
  tool('portal', {
    heading: 'Northwind portal',
    buttons: ['Portal Settings'],
    labels: ['Internal Team', 'External Users'],
  }),
  tool('content-manager', {
    heading: 'Content',
    tabs: {
      labels: ['Home Templates', 'Object Profile Pages', 'Portal Templates'],
      selected: 'Object Profile Pages',
    },
  }),
  tool('ai-credits', { heading: 'AI credits', alsoRight: ['unknown'], rows: [['June', '1 204']] }),
  tool('logs', {
    heading: 'Logs',
    labels: ['Object type', 'Action', 'Actor'],
    columns: ['When', 'Actor'],
    rows: [
      ['09:12', 'System'],
      ['09:14', 'Automation'],
      ['09:20', 'Integration'],
    ],
  }),
];

export const settingsSpecs: readonly ScreenSpec[] = [
  settings('settings', undefined, { heading: 'Settings' }),
  settings('settings-general', 'General', { heading: 'Settings' }),
  settings('settings-users', 'Users & Roles', {
    heading: 'Users & Roles',
    labels: ['Core', 'Productivity', 'View', 'Seats'],
    rows: people,
  }),
  settings('settings-roles', 'Roles', {
    heading: 'Roles',
    alsoRight: ['settings', 'settings-users'],
    rows: [['Administrator'], ['CSM'], ['Manager'], ['Developer']],
  }),
  settings('settings-teams', 'Teams', { heading: 'Teams', rows: [['Nordics'], ['DACH']] }),
  settings('settings-login-authentication', 'Security', {
    heading: 'Login & Authentication',
    labels: ['Login Method', 'SAML 2.0 (Okta)', 'Initiator', 'Identifier (Application ID)'],
  }),
  settings('settings-revenue', 'Revenue', {
    heading: 'Revenue Setup',
    labels: ['Automatically Renew Licenses'],
  }),
  settings('settings-email', 'Outbound Email', {
    heading: 'Outbound Email',
    labels: ['Outbound Limits', 'Automatic Emails User Daily Limit'],
  }),
  settings('email-templates', undefined, {
    heading: 'Email Templates',
    rows: [['Welcome mail'], ['Renewal in 90 days']],
  }),
  settings('settings-time-tracking', 'Time Tracking', {
    heading: 'Time Tracking',
    labels: ['Track Time On'],
  }),
  settings('admin-settings', undefined, {
    heading: 'Admin Settings',
    labels: ['Is SSO Available', 'Rename models', 'Alias', 'Plural Alias'],
  }),
];
