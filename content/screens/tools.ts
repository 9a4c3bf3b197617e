import type { ScreenRow } from './types';

const revenueReports = [
  ['base', 'Revenue Base', ['revenue base', 'recurring base']],
  ['renewal-rate', 'Renewal Rate', ['renewal rate']],
  ['bookings', 'Bookings', ['bookings']],
  ['renewals', 'Renewals', ['renewals']],
  ['invoices', 'Invoices', ['invoices']],
] as const;

const revenueNames = revenueReports.flatMap(([, , labels]) => [...labels]);

/** Workflows, NPS, revenue reports and portals. */
export const toolScreens: readonly ScreenRow[] = [
  {
    id: 'workflow-templates',
    name: 'Workflows',
    area: 'J',
    where: { upgraded: 'System Admin → Workflows', legacy: 'Workflows (before: Playbooks)' },
    labels: [
      {
        title: ['workflows', 'workflow templates', 'playbooks'],
        strong: ['+workflow template', '+new template'],
        weak: ['projects', 'sequences', 'templates'],
        sets: [{ of: ['projects', 'sequences', 'workflows'], need: 3 }],
      },
    ],
  },
  {
    id: 'workflow-template-editor',
    name: 'Workflow Template',
    area: 'J',
    where: { upgraded: 'Workflows → open a template', legacy: 'Playbooks → open a template' },
    labels: [
      {
        title: ['workflow template'],
        strong: ['days to complete', 'step details', '+add group'],
        weak: ['conditions', 'activate', 'groups', 'steps', 'group', 'step'],
        sets: [{ of: ['days to complete', 'step details', '+add step', '+add group'], need: 2 }],
      },
    ],
  },
  {
    id: 'nps-campaigns',
    name: 'NPS',
    area: 'I',
    where: { upgraded: 'System Admin → NPS', legacy: 'the megaphone' },
    labels: [
      {
        title: ['nps', 'nps campaigns'],
        strong: ['start new campaign', '+nps campaign', '+new campaign', '+campaign'],
        weak: ['campaigns', 'responses'],
      },
    ],
  },
  {
    id: 'nps-campaign-editor',
    name: 'NPS campaign',
    area: 'I',
    where: { upgraded: 'NPS → a campaign', legacy: 'NPS → "Start New Campaign"' },
    labels: [
      {
        title: ['nps campaign', 'start new campaign'],
        sets: [
          { of: ['email template', 'thank you message', 'branding', 'introduction', 'messaging'], need: 3 },
        ],
        strong: ['thank you message'],
        weak: ['email template', 'branding', 'introduction', 'messaging'],
      },
    ],
  },
  ...revenueReports.map(([slug, name, labels]): ScreenRow => ({
    id: `revenue-report-${slug}`,
    name,
    area: 'C',
    where: { upgraded: 'a page of type System Report', legacy: `Revenue module → "${name}"` },
    labels: [
      {
        generation: 'upgraded',
        title: labels,
        weak: [
          'system report',
          'system reports',
          ...revenueNames.filter((other) => !(labels as readonly string[]).includes(other)),
        ],
        refines: ['home-page'],
      },
      ...(slug === 'base' ? [] : [{ selected: labels, within: 'revenue-module' }]),
    ],
  })),
  {
    id: 'portal-manager',
    name: 'Portal Manager',
    area: 'L',
    alsoAreas: ['J'],
    where: { upgraded: 'System Admin → Portal Manager', legacy: 'Customer Portals module' },
    labels: [
      {
        title: ['portal manager', 'customer portals'],
        sets: [
          {
            of: ['portals', 'content', 'templates', 'users & roles', 'external roles', 'login screen'],
            need: 4,
          },
          { of: ['portals', 'external roles', 'login screen'], need: 2 },
        ],
        weak: ['portals', 'external roles'],
      },
    ],
  },
  {
    id: 'portal',
    name: 'Portal',
    area: 'L',
    alsoAreas: ['J'],
    where: { upgraded: 'Company profile → Portal, or Portal Manager → a portal' },
    labels: [
      {
        strong: ['portal settings'],
        weak: ['internal team', 'external users'],
        sets: [{ of: ['portal settings', 'internal team', 'external users'], need: 2 }],
      },
    ],
  },
];
