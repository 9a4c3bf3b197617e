import type { AreaId } from '../types';

/** A Planhat model that an address can name. The slug is the name in lower case. */
export interface ModelRow {
  /** As Planhat's interfaces spell it. */
  name: string;
  /** Singular and plural as usual on screen; tenants can rename them. */
  label: string;
  plural: string;
  area: AreaId | null;
  /** Tab of the legacy Data module, as its address writes it. */
  legacyTab?: string;
}

/** Models with a table in Data Explorer. */
export const models: readonly ModelRow[] = [
  { name: 'Company', label: 'Company', plural: 'Companies', area: 'A', legacyTab: 'companies' },
  { name: 'EndUser', label: 'End User', plural: 'End Users', area: 'E', legacyTab: 'endusers' },
  { name: 'Conversation', label: 'Conversation', plural: 'Conversations', area: 'K' },
  { name: 'Task', label: 'Task', plural: 'Tasks', area: 'J' },
  { name: 'User', label: 'User', plural: 'Users', area: 'L', legacyTab: 'users' },
  { name: 'Deal', label: 'Deal', plural: 'Deals', area: 'C' },
  { name: 'LineItem', label: 'Line Item', plural: 'Line Items', area: 'C' },
  { name: 'Product', label: 'Product', plural: 'Products', area: 'C' },
  { name: 'Opportunity', label: 'Opportunity', plural: 'Opportunities', area: 'C' },
  { name: 'License', label: 'License', plural: 'Licenses', area: 'C', legacyTab: 'licenses' },
  { name: 'Sale', label: 'Sale', plural: 'Sales', area: 'C', legacyTab: 'sales' },
  { name: 'Invoice', label: 'Invoice', plural: 'Invoices', area: 'C', legacyTab: 'invoices' },
  { name: 'Churn', label: 'Churn', plural: 'Churn', area: 'C', legacyTab: 'churn' },
  { name: 'Nps', label: 'NPS', plural: 'NPS', area: 'I', legacyTab: 'nps' },
  { name: 'Workflow', label: 'Workflow', plural: 'Workflows', area: 'J', legacyTab: 'playbooks' },
  { name: 'Project', label: 'Project', plural: 'Projects', area: 'J' },
  { name: 'Objective', label: 'Objective', plural: 'Objectives', area: 'J' },
  { name: 'Campaign', label: 'Campaign', plural: 'Campaigns', area: 'J' },
  { name: 'TimeEntry', label: 'Time Entry', plural: 'Time Entries', area: 'J' },
  { name: 'Timesheet', label: 'Timesheet', plural: 'Timesheets', area: 'J' },
  { name: 'Sprint', label: 'Sprint', plural: 'Sprints', area: 'J' },
  { name: 'Issue', label: 'Issue', plural: 'Issues', area: 'K' },
  { name: 'Ticket', label: 'Ticket', plural: 'Tickets', area: 'K' },
  { name: 'Asset', label: 'Asset', plural: 'Assets', area: 'E' },
  { name: 'Workspace', label: 'Workspace', plural: 'Workspaces', area: 'E' },
  { name: 'Metric', label: 'Metric', plural: 'Metrics', area: 'F', legacyTab: 'metrics' },
  { name: 'Document', label: 'Document', plural: 'Documents', area: 'F' },
  { name: 'EmailTemplate', label: 'Email template', plural: 'Email templates', area: 'L' },
];

/** Slugs that mean a model of the table under another, internal name. */
export const slugAliases: Readonly<Record<string, string>> = { usagemetricdef: 'metric' };

/** Models without a table of their own that can stand in `preview=` and `profile=`, with their area. */
export const internalModels: Readonly<Record<string, AreaId>> = {
  healthprofile: 'A',
  successunit: 'A',
  automation: 'D',
  codesnippet: 'D',
  connectionconfig: 'K',
  connectiondata: 'K',
  npscampaign: 'I',
  serviceaccount: 'G',
  userrole: 'L',
  team: 'L',
  workflowtemplate: 'J',
  customfield: 'F',
  filter: 'F',
};

/** A model's name as addresses and screen ids write it. */
export const slugOf = (model: Pick<ModelRow, 'name'>) => model.name.toLowerCase();
