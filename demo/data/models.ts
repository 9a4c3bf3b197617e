import { pick } from './random';
import type { Sample } from './people';
import type { Tenant } from './tenants';

export type Column = readonly [label: string, value: (sample: Sample) => string | number];

/** One row here is a Data Explorer, a preview and a profile. */
export interface Model {
  /** As the address names it in `preview=` and `profile=`. */
  name: string;
  /** As the address names it in the Data Explorer. */
  slug: string;
  one: string;
  many: string;
  rows: number;
  columns: readonly Column[];
}

const of =
  (...list: string[]) =>
  (s: Sample): string =>
    pick(list, 'of', s.n, list.length);
const company: Column = ['Company', (s) => s.company];
const owner: Column = ['Owner', (s) => s.owner];
const value: Column = ['Value', (s) => s.amount];

const SUBJECTS = [
  'Question about the export',
  'Salesforce – Receive from Salesforce fails',
  'Kick-off call',
  'Invoice address changed',
  'Re: + New app → + Custom automation?',
  'Training for the new team',
  'Thanks for the quick help',
];
const TASKS = [
  'Call before renewal',
  'Send summary',
  'Check Fields / Rules / Powertools with Priya',
  'Plan review',
  'Update stakeholder map',
];
const METRICS = [
  'Active seats, 14 days',
  'Exports per week',
  'Logins per seat',
  'Expansion revenue',
  'Open tickets, 30 days',
  'Reports shared',
];

export const models: readonly Model[] = [
  {
    name: 'Company',
    slug: 'company',
    one: 'Company',
    many: 'Companies',
    rows: 3000,
    columns: [
      ['Name', (s) => s.company],
      ['Health', (s) => s.health],
      ['Phase', of('Onboarding', 'Adoption', 'Mature', 'At risk')],
      owner,
      ['ARR', (s) => s.amount],
      ['Last Touch', (s) => s.past],
      ['Renewal', (s) => s.next],
    ],
  },
  {
    name: 'EndUser',
    slug: 'enduser',
    one: 'End User',
    many: 'End Users',
    rows: 3000,
    columns: [
      ['Name', (s) => s.person],
      company,
      ['Email', (s) => s.email],
      ['Position', of('Manager', 'Analyst', 'Director', 'Assistant')],
      ['Last Seen', (s) => s.past],
      ['Beat', (s) => s.count],
    ],
  },
  {
    name: 'Conversation',
    slug: 'conversation',
    one: 'Conversation',
    many: 'Conversations',
    rows: 900,
    columns: [
      ['Subject', of(...SUBJECTS)],
      company,
      ['Type', of('Email', 'Call', 'Ticket', 'Note')],
      ['Date', (s) => s.past],
      owner,
    ],
  },
  {
    name: 'Task',
    slug: 'task',
    one: 'Task',
    many: 'Tasks',
    rows: 900,
    columns: [
      ['Action', of(...TASKS)],
      company,
      ['Status', of('To-do', 'In-progress', 'Blocked', 'Done')],
      ['Start Date', (s) => s.next],
      owner,
    ],
  },
  {
    name: 'User',
    slug: 'user',
    one: 'User',
    many: 'Users',
    rows: 6,
    columns: [
      ['Name', (s) => s.owner],
      ['Role', of('CSM', 'Manager', 'Administrator')],
      ['User Type', of('Core', 'Productivity', 'View')],
      ['Last active', (s) => s.past],
    ],
  },
  {
    name: 'Deal',
    slug: 'deal',
    one: 'Deal',
    many: 'Deals',
    rows: 240,
    columns: [
      ['Name', (s) => `${s.company}, renewal`],
      company,
      ['Stage', of('Open', 'Closed Won', 'Closed Lost')],
      value,
      ['Close date', (s) => s.next],
      owner,
    ],
  },
  {
    name: 'LineItem',
    slug: 'lineitem',
    one: 'Line Item',
    many: 'Line Items',
    rows: 400,
    columns: [
      ['Product', of('Platform seat', 'Data add-on', 'Premium support')],
      company,
      ['Quantity', (s) => s.count],
      value,
      ['Start', (s) => s.past],
      ['End', (s) => s.next],
    ],
  },
  {
    name: 'Product',
    slug: 'product',
    one: 'Product',
    many: 'Products',
    rows: 12,
    columns: [
      ['Name', of('Platform seat', 'Data add-on', 'Premium support', 'Onboarding package')],
      ['Price', (s) => s.amount],
      ['Type', of('Recurring', 'One-off')],
    ],
  },
  {
    name: 'Opportunity',
    slug: 'opportunity',
    one: 'Opportunity',
    many: 'Opportunities',
    rows: 180,
    columns: [
      ['Title', (s) => `${s.company}, more seats`],
      company,
      ['Status', of('Open', 'Won', 'Lost')],
      value,
      ['Close date', (s) => s.next],
      owner,
    ],
  },
  {
    name: 'License',
    slug: 'license',
    one: 'License',
    many: 'Licenses',
    rows: 600,
    columns: [
      ['Product', of('Platform', 'Data add-on', 'Support')],
      company,
      value,
      ['From', (s) => s.past],
      ['To', (s) => s.next],
      ['Renewal Status', of('Ongoing', 'Renewed', 'Lost')],
    ],
  },
  {
    name: 'Sale',
    slug: 'sale',
    one: 'Sale',
    many: 'Sales',
    rows: 90,
    columns: [['Product', of('Workshop', 'Set-up', 'Migration')], company, value, ['Date', (s) => s.past]],
  },
  {
    name: 'Invoice',
    slug: 'invoice',
    one: 'Invoice',
    many: 'Invoices',
    rows: 500,
    columns: [
      ['Number', (s) => `2026-${1000 + s.n}`],
      company,
      ['Status', of('Pending', 'Paid', 'Overdue')],
      value,
      ['Due', (s) => s.next],
    ],
  },
  {
    name: 'Churn',
    slug: 'churn',
    one: 'Churn',
    many: 'Churn',
    rows: 60,
    columns: [
      ['Company', (s) => s.company],
      ['Reason', of('Price', 'Missing feature', 'Closed down', 'No reason given')],
      value,
      ['Date', (s) => s.past],
    ],
  },
  {
    name: 'Nps',
    slug: 'nps',
    one: 'NPS',
    many: 'NPS',
    rows: 700,
    columns: [
      ['Score', (s) => s.health],
      ['End User', (s) => s.person],
      company,
      ['Date Sent', (s) => s.past],
      ['Comment', of('Easy to use', 'The Settings could be simpler', 'Helpful team', '–')],
    ],
  },
  {
    name: 'Workflow',
    slug: 'workflow',
    one: 'Workflow',
    many: 'Workflows',
    rows: 160,
    columns: [
      ['Name', of('Onboarding', 'Quarterly review', 'Renewal')],
      company,
      ['Template', of('Onboarding, large', 'Onboarding, small', 'Renewal')],
      ['Percent Done', (s) => s.percent],
      ['Expected End Date', (s) => s.next],
      owner,
    ],
  },
  {
    name: 'Project',
    slug: 'project',
    one: 'Project',
    many: 'Projects',
    rows: 80,
    columns: [
      ['Name', of('Roll-out', 'Migration', 'Pilot')],
      company,
      ['Start', (s) => s.past],
      ['Deadline', (s) => s.next],
    ],
  },
  {
    name: 'Objective',
    slug: 'objective',
    one: 'Objective',
    many: 'Objectives',
    rows: 120,
    columns: [
      ['Name', of('Halve the reporting time', 'All sites live', 'Weekly use in every team')],
      company,
      ['Health', (s) => s.health],
      owner,
    ],
  },
  {
    name: 'Campaign',
    slug: 'campaign',
    one: 'Campaign',
    many: 'Campaigns',
    rows: 24,
    columns: [
      ['Name', of('Spring webinar', 'User group')],
      ['Status', of('Planned', 'Running', 'Finished')],
      ['Start', (s) => s.past],
    ],
  },
  {
    name: 'TimeEntry',
    slug: 'timeentry',
    one: 'Time Entry',
    many: 'Time Entries',
    rows: 300,
    columns: [
      ['Task', of(...TASKS)],
      company,
      ['Hours', (s) => s.health / 2],
      ['Date', (s) => s.past],
      owner,
    ],
  },
  {
    name: 'Timesheet',
    slug: 'timesheet',
    one: 'Timesheet',
    many: 'Timesheets',
    rows: 40,
    columns: [
      ['Owner', (s) => s.owner],
      ['Week of', (s) => s.past],
      ['Status', of('Draft', 'Submitted', 'Approved')],
    ],
  },
  {
    name: 'Sprint',
    slug: 'sprint',
    one: 'Sprint',
    many: 'Sprints',
    rows: 20,
    columns: [
      ['Name', (s) => `Sprint ${s.n + 1}`],
      ['Start', (s) => s.past],
      ['End', (s) => s.next],
    ],
  },
  {
    name: 'Issue',
    slug: 'issue',
    one: 'Issue',
    many: 'Issues',
    rows: 140,
    columns: [
      ['Title', of('Slow table', 'Wrong total in the report', 'Missing translation')],
      company,
      ['Status', of('Open', 'In review', 'Closed')],
      ['Created', (s) => s.past],
    ],
  },
  {
    name: 'Ticket',
    slug: 'ticket',
    one: 'Ticket',
    many: 'Tickets',
    rows: 350,
    columns: [
      ['Subject', of(...SUBJECTS)],
      company,
      ['Status', of('Open', 'Pending', 'Solved')],
      ['Updated', (s) => s.past],
    ],
  },
  {
    name: 'Asset',
    slug: 'asset',
    one: 'Asset',
    many: 'Assets',
    rows: 110,
    columns: [['Name', (s) => `Site ${s.n + 1}`], company, ['Beat', (s) => s.count]],
  },
  {
    name: 'Workspace',
    slug: 'workspace',
    one: 'Workspace',
    many: 'Workspaces',
    rows: 70,
    columns: [['Name', (s) => `Space ${s.n + 1}`], company, owner],
  },
  {
    name: 'Metric',
    slug: 'metric',
    one: 'Metric',
    many: 'Metrics',
    rows: 36,
    columns: [
      ['Name', (s) => METRICS[s.n % METRICS.length] ?? ''],
      ['Type', of('Calculated', 'System', 'Custom')],
      ['Model', of('Company', 'End User')],
      ['Aggregation', of('SUM', 'AVG', 'LAST')],
      ['Updated', (s) => s.past],
    ],
  },
  {
    name: 'Document',
    slug: 'document',
    one: 'Document',
    many: 'Documents',
    rows: 30,
    columns: [
      ['Title', of('Success plan', 'Security summary', 'Meeting notes')],
      company,
      ['Updated', (s) => s.past],
    ],
  },
  {
    name: 'EmailTemplate',
    slug: 'emailtemplate',
    one: 'Email template',
    many: 'Email templates',
    rows: 18,
    columns: [
      ['Name', of('Welcome', 'Renewal notice', 'Survey reminder')],
      owner,
      ['Updated', (s) => s.past],
    ],
  },
];

const [first] = models;
if (!first) throw new Error('models must not be empty');
export const companyModel: Model = first;

/** A model by its slug or its name; companies when the address names none we know. */
export function modelOf(nameOrSlug: string): Model {
  return models.find((model) => model.slug === nameOrSlug.toLowerCase()) ?? companyModel;
}

/** What the tenant calls one record and many of them. */
export function labelsOf(model: Model, tenant: Tenant): { one: string; many: string } {
  const renamed = tenant.renamed[model.slug];
  return renamed ? { one: renamed[0], many: renamed[1] } : model;
}

/** The heading of a column, in the tenant's words. */
export function columnLabel(label: string, tenant: Tenant): string {
  const model = models.find((one) => one.one === label);
  return model ? labelsOf(model, tenant).one : label;
}
