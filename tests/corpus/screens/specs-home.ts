import type { ScreenSpec } from './types';

const page = '/acme/home/64f0c2a9b1d3e4f5a6b7c8d9';
const company = '/acme/home/64f0c2a9b1d3e4f5a6b7c8d9?profile=Company.5f1e2d3c4b5a69788796a5b4';
const explorer = '/acme/home/data-explorer';
const profileTabs = ['Overview', 'End Users', 'Usage', 'Revenue', 'Data', 'Churn', 'Log'];
const accounts = [
  ['Northwind', 'Enterprise', '82'],
  ['Bluebird Foods', 'Mid-market', '47'],
  ['Kestrel Rail', 'Enterprise', '91'],
];

const base = (screen: string, path: string, rest: Partial<ScreenSpec>): ScreenSpec => ({
  screen,
  path,
  app: 'upgraded',
  ...rest,
});

/** The Data Explorer without a model in its address: the dropdown and the button tell. */
const explored = (model: string, label: string, rest: Partial<ScreenSpec>): ScreenSpec =>
  base(`data-explorer-${model}`, explorer, {
    alsoRight: ['data-explorer'],
    homeNav: 'Data Explorer',
    heading: 'Data Explorer',
    subTabs: { labels: [label], selected: label },
    buttons: [`+ ${label}`],
    rows: accounts,
    ...rest,
  });

export const homeSpecs: readonly ScreenSpec[] = [
  base('home', '/acme', { homeNav: 'My book', heading: 'Good morning, Kim' }),
  base('home-page', page, {
    homeNav: 'My book',
    heading: 'Q3 board',
    buttons: ['Add filter', 'Save Widget'],
    rows: accounts,
  }),
  base('home-page', page, {
    note: 'inbox',
    alsoRight: ['inbox-page'],
    homeNav: 'Fields of work',
    heading: 'Support queue',
    columns: ['Subject', 'Type'],
    rows: [
      ['Login fails', 'Ticket'],
      ['Kick-off', 'Call'],
      ['Re: offer', 'Email'],
    ],
  }),
  base('content-explorer', '/acme/home/k3', {
    homeNav: 'Content Explorer',
    heading: 'Content Explorer',
    rows: accounts,
  }),
  base('calendar', '/acme/home/k4', {
    homeNav: 'Calendar',
    heading: 'Calendar',
    labels: ['Tasks', 'Events', 'In-progress', 'Blocked', 'Done', 'Ignored'],
  }),
  base('email-manager', '/acme/home/k5', {
    homeNav: 'Email Manager',
    tabs: {
      labels: ['Outgoing - need action', 'Outgoing - scheduled', 'Unassigned', 'Drafts'],
      selected: 'Unassigned',
      counts: { Unassigned: 12, Drafts: 3 },
    },
    rows: [['Re: renewal', 'Northwind']],
  }),
  base('notifications', '/acme/home/k6', {
    homeNav: 'Notifications',
    heading: 'Notifications',
    alsoRight: ['unknown'],
    rows: [['Kim mentioned you on Northwind']],
  }),
  base('timesheets', '/acme/home/k7', {
    homeNav: 'Timesheets',
    heading: 'Timesheets',
    buttons: ['<', '>', '+ Add Time Entries', 'Submit timesheet'],
    rows: [['Northwind onboarding', '2 h']],
  }),
  base('timesheets', '/acme/home/k7', {
    note: 'sent',
    homeNav: 'Timesheets',
    heading: 'Timesheets',
    buttons: ['<', '>', 'Re-submit'],
    rows: [['Kestrel Rail', '6 h']],
  }),
  base('federated-search', '/acme/q9', {
    alsoRight: ['unknown'],
    overlay: { kind: 'dialog', heading: 'Federated Search', rows: accounts },
  }),

  base('data-explorer', explorer, { homeNav: 'Data Explorer', heading: 'Data Explorer', rows: accounts }),
  base('data-explorer', '/acme/q8', {
    note: 'unknown-path',
    alsoRight: ['data-explorer-company'],
    homeNav: 'Data Explorer',
    heading: 'Data Explorer',
    tabs: { labels: ['Company', 'Time-series'], selected: 'Company' },
    rows: accounts,
  }),
  explored('metric', 'Metric', {}),
  explored('metric', 'Metric', {
    note: 'modal',
    overlay: { kind: 'dialog', heading: 'Metric Templates', buttons: ['+ Calculated metric'] },
  }),
  explored('company', 'Company', { tabs: { labels: ['Table', 'Time-series'], selected: 'Table' } }),
  explored('enduser', 'End User', { tabs: { labels: ['Table', 'Time-series'], selected: 'Time-series' } }),
  explored('workflow', 'Workflow', { columns: ['Name', 'Percent Done', 'Expected End Date', 'Template'] }),
  explored('invoice', 'Invoice', { labels: ['Pending', 'Paid', 'Overdue'] }),
  explored('license', 'License', {}),
  explored('deal', 'Deal', { labels: ['Open', 'Closed Won', 'Closed Lost'] }),
  explored('nps', 'NPS', { columns: ['Score', 'Date Sent'], buttons: [] }),
  explored('user', 'User', {}),

  base('company-profile', '/acme/q1', {
    heading: 'Northwind',
    tabs: { labels: profileTabs, selected: 'Overview', counts: { 'End Users': 2 } },
    labels: ['Health'],
  }),
  base('company-profile-usage', company, {
    alsoRight: ['company-profile'],
    heading: 'Northwind',
    tabs: { labels: profileTabs, selected: 'Usage', counts: { 'End Users': 2 } },
    labels: ['activities past 30 days', 'Recent activities', 'Average number of users'],
  }),
  base('company-profile-revenue', company, {
    alsoRight: ['company-profile'],
    heading: 'Northwind',
    tabs: { labels: profileTabs, selected: 'Revenue' },
    subTabs: { labels: ['License', 'Invoice'], selected: 'Invoice' },
    buttons: ['+ Invoice'],
    rows: [['INV-104', '1 200']],
  }),
  base('user-profile', '/acme/q2', {
    heading: 'Kim Lind',
    tabs: { labels: ['Notifications', 'Applications', 'Email', 'Calendar'], selected: 'Applications' },
  }),
  base('metric-preview', '/acme/q3', {
    heading: 'Metrics of Northwind',
    rows: accounts,
    overlay: {
      kind: 'panel',
      heading: 'Weekly logins',
      tabs: { labels: ['Overview', 'Formula', 'Raw Data', 'Trace'], selected: 'Formula' },
      labels: [
        'Metric Build Period',
        'SUM',
        'MIN',
        'MAX',
        'AVG',
        'LAST',
        'Reporting & Data models (Featured)',
      ],
    },
  }),
  base('license-preview', '/acme/q4', {
    rows: accounts,
    overlay: {
      kind: 'panel',
      heading: 'Northwind Pro 2026',
      labels: ['Fixed Period', 'Auto Renewal', 'Notice Period', 'Renewal ARR'],
    },
  }),

  ...['Revenue Base', 'Renewal Rate', 'Bookings', 'Renewals', 'Invoices'].map((title) =>
    base(`revenue-report-${title.toLowerCase().replace('revenue base', 'base').replace(' ', '-')}`, page, {
      alsoRight: ['home-page'],
      homeNav: 'Board pack 2026',
      heading: title,
      rows: accounts,
    }),
  ),
];
