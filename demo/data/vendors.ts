export interface Vendor {
  /** Screen id. */
  id: string;
  name: string;
  kind: 'CRM' | 'Communication' | 'Support' | 'Data warehouse' | 'Product usage';
  /** What is synced: here, there. For a CRM each row gets a direction. */
  objects: readonly (readonly [here: string, there: string])[];
  /** Buttons of its own. */
  actions?: readonly string[];
  connected?: true;
}

/** One row here is one integration page. */
export const vendors: readonly Vendor[] = [
  {
    id: 'integration-salesforce',
    name: 'Salesforce',
    kind: 'CRM',
    connected: true,
    objects: [
      ['Company', 'Account'],
      ['End User', 'Contact'],
      ['Opportunity', 'Opportunity'],
      ['Task', 'Task'],
      ['Ticket', 'Case'],
    ],
    actions: ['Fetch Data from SFDC'],
  },
  {
    id: 'integration-hubspot',
    name: 'HubSpot',
    kind: 'CRM',
    objects: [
      ['Company', 'Company'],
      ['End User', 'Contact'],
      ['Opportunity', 'Deal'],
      ['Ticket', 'Ticket'],
    ],
  },
  {
    id: 'integration-pipedrive',
    name: 'Pipedrive',
    kind: 'CRM',
    objects: [
      ['Company', 'Organization'],
      ['End User', 'Person'],
      ['Opportunity', 'Deal'],
    ],
    actions: ['Fetch All'],
  },
  {
    id: 'integration-slack',
    name: 'Slack',
    kind: 'Communication',
    objects: [
      ['User', 'Member'],
      ['Notification', 'Channel'],
    ],
    actions: ['Sync users'],
    connected: true,
  },
  {
    id: 'integration-teams',
    name: 'Microsoft Teams',
    kind: 'Communication',
    objects: [['Notification', 'Channel']],
  },
  {
    id: 'integration-gmail',
    name: 'Gmail',
    kind: 'Communication',
    objects: [['Conversation', 'Mail']],
    connected: true,
  },
  { id: 'integration-outlook', name: 'Outlook', kind: 'Communication', objects: [['Conversation', 'Mail']] },
  { id: 'integration-gong', name: 'Gong', kind: 'Communication', objects: [['Conversation', 'Call']] },
  {
    id: 'integration-zendesk',
    name: 'Zendesk',
    kind: 'Support',
    objects: [
      ['Company', 'Organization'],
      ['End User', 'User'],
      ['Ticket', 'Ticket'],
    ],
    connected: true,
  },
  {
    id: 'integration-intercom',
    name: 'Intercom',
    kind: 'Support',
    objects: [
      ['End User', 'Contact'],
      ['Conversation', 'Chat'],
    ],
  },
  { id: 'integration-jira', name: 'Jira', kind: 'Support', objects: [['Issue', 'Issue']] },
  {
    id: 'integration-snowflake',
    name: 'Snowflake',
    kind: 'Data warehouse',
    objects: [
      ['Company', 'ANALYTICS.ACCOUNTS'],
      ['Metric', 'ANALYTICS.USAGE_DAILY'],
    ],
    actions: ['Add New Section'],
    connected: true,
  },
  {
    id: 'integration-bigquery',
    name: 'BigQuery',
    kind: 'Data warehouse',
    objects: [['Company', 'crm.accounts']],
    actions: ['Add New Section'],
  },
  {
    id: 'integration-redshift',
    name: 'Redshift',
    kind: 'Data warehouse',
    objects: [['Company', 'public.accounts']],
    actions: ['Add New Section'],
  },
  {
    id: 'integration-postgresql',
    name: 'PostgreSQL',
    kind: 'Data warehouse',
    objects: [['Company', 'public.accounts']],
    actions: ['Add New Section'],
  },
  {
    id: 'integration-s3',
    name: 'AWS S3',
    kind: 'Data warehouse',
    objects: [['Company', 'exports/accounts.csv']],
    actions: ['Add New Section'],
  },
  {
    id: 'integration-segment',
    name: 'Segment',
    kind: 'Product usage',
    objects: [
      ['User Activity', 'track'],
      ['End User', 'identify'],
    ],
    connected: true,
  },
  {
    id: 'integration-amplitude',
    name: 'Amplitude',
    kind: 'Product usage',
    objects: [['User Activity', 'event']],
  },
  {
    id: 'integration-mixpanel',
    name: 'Mixpanel',
    kind: 'Product usage',
    objects: [['User Activity', 'event']],
  },
  {
    id: 'integration-pendo',
    name: 'Pendo',
    kind: 'Product usage',
    objects: [['User Activity', 'feature click']],
  },
];
