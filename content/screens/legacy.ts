import type { ScreenRow } from './types';

/** Modules that only the original app has. */
export const legacyScreens: readonly ScreenRow[] = [
  {
    id: 'customer-intelligence',
    name: 'Customer Intelligence',
    area: 'F',
    alsoAreas: ['A'],
    where: { legacy: 'the chart icon' },
    examples: ['https://app.planhat.com/ci', 'https://app.planhat.com/ci/pages'],
    labels: [
      {
        generation: 'legacy',
        frame: true,
        title: ['customer intelligence'],
        sets: [{ of: ['health lab', 'bubble room', 'trends & analytics', 'system reports'], need: 3 }],
        strong: ['bubble room'],
      },
    ],
  },
  {
    id: 'health-lab',
    name: 'Health Lab',
    area: 'A',
    sameAs: 'health-profiles',
    where: { legacy: 'Customer Intelligence → Health Lab' },
    labels: [
      { generation: 'legacy', title: ['health lab'], within: 'customer-intelligence' },
      {
        generation: 'legacy',
        title: ['health lab'],
        weak: ['bubble room', 'trends & analytics', 'system reports'],
      },
    ],
  },
  {
    id: 'trends-analytics',
    name: 'Trends & Analytics',
    area: 'F',
    firstTab: 'gotchas',
    where: { legacy: 'Customer Intelligence → Trends & Analytics' },
    examples: ['https://app.planhat.com/ci/analytics/company/revenue'],
    labels: [
      { generation: 'legacy', title: ['trends & analytics'], within: 'customer-intelligence' },
      {
        generation: 'legacy',
        title: ['trends & analytics'],
        strong: ['avg (all)', 'avg (values)'],
        weak: ['3 years', 'quarter', 'month', 'year', 'sum', 'week'],
        sets: [
          { of: ['avg (all)', 'avg (values)'], need: 2 },
          { of: ['week', 'month', 'quarter', 'year', '3 years'], need: 4 },
        ],
        refines: ['customer-intelligence'],
      },
    ],
  },
  {
    id: 'user-activities',
    name: 'User Activities',
    area: 'E',
    firstTab: 'fix',
    where: { legacy: 'Customer Intelligence → Trends & Analytics → User Activities' },
    examples: ['https://app-eu.planhat.com/ci/analytics/enduser/activity'],
    labels: [
      {
        generation: 'legacy',
        title: ['user activities', 'end user - user activities'],
        strong: ['end user - user activities'],
        columns: ['end user - user activities'],
        within: 'customer-intelligence',
      },
      {
        generation: 'legacy',
        title: ['user activities', 'end user - user activities'],
        strong: ['end user - user activities'],
        columns: ['end user - user activities'],
        refines: ['customer-intelligence', 'trends-analytics'],
      },
    ],
  },
  {
    id: 'developer-module',
    name: 'Developer',
    area: 'G',
    firstTab: 'reference',
    where: { legacy: 'the code-window icon' },
    opens: { legacy: '/developer' },
    examples: ['https://app.planhat.com/developer'],
    labels: [
      {
        generation: 'legacy',
        title: ['developer'],
        strong: ['api errors'],
        weak: ['tenant token', 'tokens'],
        sets: [{ of: ['tenant token', 'api errors'], need: 2 }],
      },
    ],
  },
  {
    id: 'operations-automate',
    name: 'Automate',
    area: 'D',
    sameAs: 'automations-list',
    where: { legacy: 'Operations → Automate' },
    labels: [
      {
        generation: 'legacy',
        title: ['automate'],
        strong: ['create custom'],
        weak: ['operations', '7d health'],
      },
    ],
  },
  {
    id: 'revenue-module',
    name: 'Revenue',
    area: 'C',
    where: { legacy: 'the money icon' },
    labels: [
      {
        generation: 'legacy',
        title: ['revenue'],
        sets: [{ of: ['recurring base', 'renewal rate', 'bookings', 'renewals', 'invoices'], need: 3 }],
      },
    ],
  },
];
