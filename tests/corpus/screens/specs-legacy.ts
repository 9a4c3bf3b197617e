import type { ScreenSpec } from './types';

const old = (screen: string, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  app: 'legacy',
  path: '/x2',
  ...rest,
});

const rows = [
  ['Northwind', '82'],
  ['Kestrel Rail', '91'],
];
const intelligence = ['Health Lab', 'Bubble Room', 'Trends & Analytics', 'System Reports'];
const revenueTabs = ['Recurring Base', 'Renewal Rate', 'Bookings', 'Renewals', 'Invoices'];

export const legacySpecs: readonly ScreenSpec[] = [
  old('customer-intelligence', { side: { labels: intelligence, selected: 'Bubble Room' } }),
  old('health-lab', {
    alsoRight: ['health-profiles', 'customer-intelligence'],
    side: { labels: intelligence, selected: 'Health Lab' },
    heading: 'Health Lab',
    rows,
  }),
  old('trends-analytics', {
    alsoRight: ['customer-intelligence'],
    side: { labels: intelligence, selected: 'Trends & Analytics' },
    labels: ['Calculated', 'System', 'Custom Metrics'],
    tabs: { labels: ['Week', 'Month', 'Quarter', 'Year', '3 Years'], selected: 'Month' },
    subTabs: { labels: ['Sum', 'AVG (All)', 'AVG (Values)'], selected: 'Sum' },
  }),
  old('user-activities', {
    alsoRight: ['customer-intelligence'],
    side: { labels: intelligence },
    heading: 'END USER - USER ACTIVITIES',
    rows,
  }),
  old('operations-automate', {
    alsoRight: ['automations-list'],
    side: { labels: ['Automate'], selected: 'Automate' },
    buttons: ['Create Custom'],
    rows: [['Churn risk alert', 'on']],
  }),
  old('revenue-module', {
    alsoRight: ['revenue-report-base'],
    tabs: { labels: revenueTabs, selected: 'Recurring Base' },
    rows,
  }),
  old('revenue-report-renewals', {
    alsoRight: ['revenue-module'],
    tabs: { labels: revenueTabs, selected: 'Renewals' },
    rows,
  }),
  old('data-explorer-metric', {
    path: '/data',
    alsoRight: ['data-explorer'],
    tabs: { labels: ['Companies', 'End Users', 'Licenses', 'Metrics'], selected: 'Metrics' },
    labels: ['Calculated', 'System', 'Custom', 'User Activities'],
    columns: ['NAME', 'UPDATED DATE', 'GROUP'],
    rows,
  }),
  old('company-profile-revenue', {
    path: '/profile/5f1e2d3c4b5a69788796a5b4',
    alsoRight: ['company-profile'],
    tabs: {
      labels: ['Overview', 'End Users', 'Usage', 'Revenue', 'Data', 'Churn', 'Log'],
      selected: 'Revenue',
      counts: { 'End Users': 2 },
    },
    labels: ['View License Details', 'Renewal Status'],
  }),
  old('enduser-profile-usage', {
    path: '/people/5f1e2d3c4b5a69788796a5b4',
    alsoRight: ['enduser-profile'],
    tabs: { labels: ['Overview', 'Usage', 'Data'], selected: 'Usage' },
    labels: ['Choose activity', 'Recently active', '180 Days', '90 Days', '30 Days', '7 Days'],
  }),
  old('success-units', { heading: 'Success Units', buttons: ['Add New Unit'], rows }),
  old('profile-templates', {
    heading: 'Profiles',
    buttons: ['Add New Profile'],
    alsoRight: ['settings'],
    rows: [['Enterprise profile']],
  }),
  old('integrations-list', {
    heading: 'Integrations',
    labels: ['Salesforce', 'HubSpot', 'Slack', 'Segment'],
  }),
  old('integration-salesforce', {
    heading: 'Salesforce',
    buttons: ['Connect with Salesforce'],
    labels: ['Receive from Salesforce', 'Send to Salesforce', 'Both Directions'],
  }),
  old('integration-pipedrive', {
    heading: 'Pipedrive',
    buttons: ['Save Authorization', 'Fetch All'],
    labels: ['Deal Pipelines'],
  }),
  old('integration-amplitude', {
    alsoRight: ['unknown'],
    heading: 'Amplitude',
    buttons: ['Copy to clipboard'],
    labels: ['Tenant Token'],
  }),
  old('private-apps', { heading: 'Service Accounts', buttons: ['Add New'], rows: [['BI export']] }),
  old('private-app-detail', {
    alsoRight: ['private-apps'],
    heading: 'Service Accounts',
    tabs: { labels: ['INFO', 'PERMISSIONS', 'LOG'], selected: 'INFO' },
    buttons: ['Generate New Token'],
  }),
  old('nps-campaigns', { heading: 'NPS', buttons: ['Start New Campaign'], rows: [['Spring survey', '412']] }),
  old('nps-campaign-editor', {
    tabs: { labels: ['Email Template', 'Thank You Message'], selected: 'Thank You Message' },
    labels: ['Branding', 'Introduction', 'Messaging'],
  }),
  old('settings-roles', {
    alsoRight: ['settings-users'],
    heading: 'Roles',
    buttons: ['Add Role'],
    labels: ['Portfolio Access', 'Only my portfolio'],
  }),
  old('logs', {
    alsoRight: ['unknown'],
    heading: 'Recent Activity',
    labels: ['Object type', 'Action', 'Actor'],
    rows: [['System', 'updated']],
  }),
  old('settings-login-authentication', {
    heading: 'Security',
    labels: ['Login Method', 'SAML 2.0 (Entra ID)', 'Initiator', 'Identifier (Application ID)'],
  }),
  old('metric-preview', {
    heading: 'Weekly logins',
    tabs: { labels: ['Overview', 'Formula', 'Raw Data', 'Trace'], selected: 'Overview' },
    labels: ['SUM', 'MIN', 'MAX', 'AVG', 'LAST'],
  }),
];
