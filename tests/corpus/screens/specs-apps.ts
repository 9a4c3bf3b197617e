import type { Block, ScreenSpec } from './types';

const sideEntries = [
  'All apps',
  'Automations',
  'Integrations',
  'Connections',
  'Private apps',
  'OAuth Clients',
];

/** A place of App Center: its entries at the left, one selected. */
const app = (screen: string, selected: string | undefined, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  app: 'upgraded',
  path: '/acme/tool/a2',
  side: { labels: sideEntries, ...(selected === undefined ? {} : { selected }) },
  ...rest,
});

const ownAutomations = [
  ['Churn risk alert', 'on'],
  ['Welcome task for new accounts', 'off'],
];

/** A vendor's page: nothing but its name as a heading and the words given. */
const vendor = (id: string, name: string, block: Block = {}): ScreenSpec =>
  app(`integration-${id}`, 'Integrations', {
    heading: name,
    alsoRight: ['integrations-list', 'app-center'],
    ...block,
  });

const vendors: readonly (readonly [string, string])[] = [
  ['slack', 'Slack'],
  ['teams', 'Microsoft Teams'],
  ['zendesk', 'Zendesk'],
  ['intercom', 'Intercom'],
  ['gong', 'Gong'],
  ['jira', 'Jira'],
  ['gmail', 'Gmail'],
  ['outlook', 'Outlook'],
  ['snowflake', 'Snowflake'],
  ['bigquery', 'BigQuery'],
  ['redshift', 'Redshift'],
  ['postgresql', 'PostgreSQL'],
  ['s3', 'S3'],
  ['mixpanel', 'Mixpanel'],
  ['pendo', 'Pendo'],
];

export const appSpecs: readonly ScreenSpec[] = [
  app('app-center', 'All apps', {
    heading: 'App Center',
    buttons: ['+ New app'],
    columns: ['Name', '7D health'],
    rows: ownAutomations,
  }),
  app('app-center', undefined, {
    note: 'older',
    side: { labels: ['Automations', 'Integrations', 'Connections'] },
    buttons: ['+ New app'],
    rows: ownAutomations,
  }),
  app('apps-library', 'All apps', {
    buttons: ['+ New app'],
    rows: ownAutomations,
    overlay: {
      kind: 'dialog',
      heading: 'Apps Library',
      buttons: ['+ Custom automation', '+ Private app'],
      rows: [['Salesforce'], ['HubSpot'], ['Slack']],
    },
  }),
  app('apps-library', 'All apps', {
    note: 'new-app',
    buttons: ['+ New app'],
    overlay: { kind: 'dialog', heading: 'New App', buttons: ['+ Custom automation', '+ Private app'] },
  }),
  app('automations-list', 'Automations', {
    heading: 'Automations',
    buttons: ['+ New app'],
    columns: ['Name', '7D health'],
    rows: ownAutomations,
  }),
  app('automations-list', 'Automations', {
    note: 'no-heading',
    buttons: ['+ New app'],
    rows: ownAutomations,
  }),
  app('automation-template-editor', 'Automations', {
    alsoRight: ['automations-list', 'app-center'],
    heading: 'When a churn is logged, tell the owner',
    tabs: { labels: ['Logs', 'Data'] },
    buttons: ['Save'],
  }),
  app('custom-automation-editor', undefined, {
    note: 'fresh',
    heading: 'Untitled',
    tabs: { labels: ['Editor', 'Logs', 'Fields'], selected: 'Editor' },
    labels: ['Object triggers', 'Connected Apps', 'Incoming webhook', 'Scheduled'],
  }),
  {
    screen: 'custom-automation-editor',
    note: 'steps',
    app: 'upgraded',
    path: '/acme/q5',
    heading: 'Renewal helper',
    tabs: { labels: ['Editor', 'Logs', 'Fields'], selected: 'Editor' },
    buttons: ['+ Add action', 'Delete step', 'Save'],
    labels: ['Next step', 'Get multiple', 'Update', 'Wait', 'Execute Function', 'Use an integration'],
  },
  app('automation-logs', undefined, {
    heading: 'Renewal helper',
    tabs: { labels: ['Editor', 'Logs', 'Fields'], selected: 'Logs' },
    labels: ['Event details'],
    rows: [['09:12', 'Company updated']],
  }),
  app('automation-logs', 'Automations', {
    note: 'template',
    heading: 'Churn risk alert',
    tabs: { labels: ['Logs', 'Data'], selected: 'Logs' },
    labels: ['Event details'],
    rows: [['09:12', 'ok']],
  }),
  app('automation-notifications', 'Automations', {
    heading: 'Renewal helper',
    tabs: { labels: ['Editor', 'Logs', 'Fields'], selected: 'Fields' },
    labels: ['Failed Notifications', 'Automation Disabled'],
  }),
  app('integrations-list', 'Integrations', {
    heading: 'Integrations',
    buttons: ['+ New app'],
    labels: ['Salesforce', 'HubSpot', 'Slack', 'Snowflake', 'Jira'],
  }),
  vendor('salesforce', 'Salesforce', {
    labels: ['Receive from Salesforce', 'Send to Salesforce', 'Both Directions'],
  }),
  {
    ...vendor('salesforce', 'Salesforce', {
      labels: ['Receive from Salesforce', 'Send to Salesforce', 'Both Directions'],
    }),
    note: 'bare',
    side: { labels: [] },
  },
  vendor('hubspot', 'HubSpot', { labels: ['Receive from HubSpot', 'Send to HubSpot', 'Both Directions'] }),
  vendor('pipedrive', 'Pipedrive', { labels: ['Receive from Pipedrive', 'Send to Pipedrive'] }),
  ...vendors.map(([id, name]) => vendor(id, name)),
  vendor('segment', 'Segment', { labels: ['Tenant Token'] }),
  vendor('amplitude', 'Amplitude', { labels: ['Tenant Token'], buttons: ['Copy to clipboard'] }),
  app('connections', 'Connections', { heading: 'Connections', rows: [['OpenAI', 'connected']] }),
  app('connections', 'Connections', { note: 'no-heading', labels: ['OpenAI'] }),
  app('private-apps', 'Private apps', {
    heading: 'Private apps',
    buttons: ['+ Private app'],
    rows: [['BI export'], ['Zap bridge']],
  }),
  app('private-app-detail', 'Private apps', {
    heading: 'BI export',
    tabs: { labels: ['Info', 'Permissions', 'Logs'], selected: 'Permissions' },
    buttons: ['Copy Permissions From'],
  }),
  app('private-app-detail', 'Private apps', {
    note: 'info',
    heading: 'BI export',
    tabs: { labels: ['Info', 'Permissions', 'Logs'], selected: 'Info' },
    buttons: ['Generate new token'],
  }),
  app('oauth-clients', 'OAuth Clients', {
    heading: 'OAuth Clients',
    labels: ['Private Client', 'Published Client', 'dynamic permissions'],
  }),
  app('oauth-clients', 'OAuth Clients', {
    note: 'list',
    heading: 'OAuth Clients',
    rows: [['Claude', 'active']],
  }),
];
