import { models, slugOf } from './models';
import type { LabelRule, ScreenRow } from './types';

/** Buttons such as "+ Invoice" stand beside the model's table, but also on profiles: hence `within`. */
const dataExplorerLabels: Readonly<Record<string, readonly LabelRule[]>> = {
  metric: [
    {
      strong: ['+calculated metric', 'metric templates'],
      title: ['metrics'],
      weak: ['+metric', 'calculated', 'user activities'],
      sets: [{ of: ['+metric', '+calculated metric', 'metric templates'], need: 2 }],
      refines: ['data-explorer', 'home'],
    },
  ],
  workflow: [
    {
      title: ['workflow', 'workflows'],
      columns: ['percent done', 'expected end date', 'template'],
      strong: ['percent done', 'expected end date'],
      within: 'data-explorer',
      refines: ['data-explorer', 'home'],
    },
  ],
};

/** Tables whose address was seen; those of the other models are inferred from these. */
const seenPaths: Readonly<Record<string, NonNullable<ScreenRow['opens']>>> = {
  conversation: { upgraded: '/home/data-explorer/conversation' },
  task: { upgraded: '/home/data-explorer/task' },
  metric: { legacy: '/data/metrics' },
};

/** Tables of Data Explorer, one a model. */
const dataExplorers: readonly ScreenRow[] = models.map((model) => ({
  id: `data-explorer-${slugOf(model)}`,
  name: `Data Explorer: ${model.label}`,
  area: model.area,
  alsoAreas: ['F'],
  where: {
    upgraded: `Home → Data Explorer → ${model.label}`,
    ...(model.legacyTab ? { legacy: `Data → ${model.plural}` } : {}),
  },
  ...(seenPaths[slugOf(model)] ? { opens: seenPaths[slugOf(model)] } : {}),
  examples: [
    `https://ws.planhat.com/acme/home/data-explorer/${slugOf(model)}`,
    ...(model.legacyTab ? [`https://app.planhat.com/data/${model.legacyTab}`] : []),
  ],
  labels: [
    {
      strong: [`+${model.label.toLowerCase()}`],
      selected: [model.label.toLowerCase(), model.plural.toLowerCase()],
      within: 'data-explorer',
      refines: ['data-explorer', 'home'],
    },
    ...(dataExplorerLabels[slugOf(model)] ?? []),
  ],
}));

/** Full-page profiles and previews of the models, where no row of their own says more. */
const profilesAndPreviews: readonly ScreenRow[] = models
  .filter((model) => !['Company', 'EndUser', 'User'].includes(model.name))
  .map((model): ScreenRow => ({
    id: `${slugOf(model)}-profile`,
    name: `${model.label} profile`,
    area: model.area,
    examples: [
      `https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?profile=${model.name}.128c3e882b0297f3ccb5c928`,
    ],
  }));

const previews: readonly ScreenRow[] = models
  .filter((model) => !['Metric', 'License'].includes(model.name))
  .map((model) => ({
    id: `${slugOf(model)}-preview`,
    name: `${model.label} preview`,
    area: model.area,
    examples: [
      `https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?preview=${model.name}.128c3e882b0297f3ccb5c928`,
    ],
  }));

const profileTabs = ['overview', 'end users', 'usage', 'revenue', 'data', 'churn', 'log'];

/** Data Explorer and the records opened from it. */
export const recordScreens: readonly ScreenRow[] = [
  {
    id: 'data-explorer',
    name: 'Data Explorer',
    area: 'F',
    firstTab: 'gotchas',
    where: { upgraded: 'Home → Data Explorer', legacy: 'Data module' },
    examples: ['https://ws.planhat.com/acme/home/data-explorer', 'https://app.planhat.com/data'],
    labels: [
      {
        frame: true,
        title: ['data explorer'],
        refines: ['home'],
        weak: ['time-series', ...models.map((model) => `+${model.label.toLowerCase()}`)],
      },
    ],
  },
  ...dataExplorers,
  {
    id: 'company-profile',
    name: 'Company profile',
    area: 'A',
    alsoAreas: ['E', 'C'],
    firstTab: 'fix',
    where: { upgraded: 'open a Company in full page', legacy: 'Data → Companies → a company' },
    examples: [
      'https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?profile=Company.128c3e882b0297f3ccb5c928',
      'https://app.planhat.com/profile/128c3e882b0297f3ccb5c928',
      'https://app.planhat.com/customer/128c3e882b0297f3ccb5c928',
    ],
    labels: [{ sets: [{ of: profileTabs, need: 5 }], strong: ['log churn'] }],
  },
  {
    id: 'company-profile-usage',
    name: 'Company profile: Usage',
    area: 'E',
    alsoAreas: ['A'],
    firstTab: 'fix',
    where: { upgraded: 'Company profile → tab "Usage"', legacy: 'Company profile → tab "Usage"' },
    examples: ['https://app-eu.planhat.com/profile/128c3e882b0297f3ccb5c928?tab=usage'],
    labels: [
      { selected: ['usage'], within: 'company-profile' },
      {
        sets: [{ of: ['activities past 30 days', 'recent activities', 'average number of users'], need: 2 }],
        selected: ['usage'],
        refines: ['company-profile'],
      },
    ],
  },
  {
    id: 'company-profile-revenue',
    name: 'Company profile: Revenue',
    area: 'C',
    alsoAreas: ['A'],
    firstTab: 'fix',
    where: { upgraded: 'Company profile → tab "Revenue"', legacy: 'Company profile → tab "Revenue"' },
    examples: ['https://app.planhat.com/profile/128c3e882b0297f3ccb5c928?tab=revenue'],
    labels: [
      { selected: ['revenue'], within: 'company-profile' },
      {
        sets: [{ of: ['view license details', 'renewal status'], need: 2 }],
        selected: ['revenue'],
        strong: ['view license details'],
        weak: ['+invoice', 'renewal status'],
        refines: ['company-profile'],
      },
    ],
  },
  {
    id: 'enduser-profile',
    name: 'End User profile',
    area: 'E',
    firstTab: 'fix',
    where: { upgraded: 'open an End User in full page', legacy: 'Data → End Users → a person' },
    examples: [
      'https://app.planhat.com/people/2197ad1a81a6a4d969bf4f7b',
      'https://ws.planhat.com/acme/home?profile=EndUser.2197ad1a81a6a4d969bf4f7b',
    ],
  },
  {
    id: 'enduser-profile-usage',
    name: 'End User profile: Usage',
    area: 'E',
    firstTab: 'fix',
    where: { legacy: 'End User profile → tab "Usage"' },
    examples: ['https://app-eu.planhat.com/people/2197ad1a81a6a4d969bf4f7b?tab=usage'],
    labels: [
      { selected: ['usage'], within: 'enduser-profile' },
      {
        sets: [
          { of: ['choose activity', 'recently active'], need: 2 },
          { of: ['choose activity', '180 days', '90 days', '30 days', '7 days'], need: 4 },
        ],
        strong: ['choose activity', 'recently active'],
        refines: ['enduser-profile'],
      },
    ],
  },
  {
    id: 'user-profile',
    name: 'User profile',
    area: 'L',
    alsoAreas: ['K'],
    where: { upgraded: 'your own name, top right', legacy: 'avatar → Your profile' },
    examples: ['https://ws.planhat.com/acme/home?profile=User.46e5f9207359a56043d3b97c'],
    labels: [
      {
        sets: [{ of: ['notifications', 'applications', 'email', 'calendar'], need: 3 }],
        title: ['your profile', 'user profile'],
      },
    ],
  },
  ...profilesAndPreviews,
  ...previews,
  {
    id: 'metric-preview',
    name: 'Metric preview',
    area: 'F',
    firstTab: 'fix',
    where: { upgraded: "Data Explorer → Metric → a metric's name" },
    examples: [
      'https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?preview=Metric.128c3e882b0297f3ccb5c928',
    ],
    labels: [
      {
        sets: [
          { of: ['formula', 'raw data', 'trace'], need: 2 },
          {
            of: ['metric build period', 'reporting & data models', 'reporting & data models (featured)'],
            need: 2,
          },
        ],
        strong: ['metric build period', 'reporting & data models (featured)'],
        weak: ['overview', 'sum', 'min', 'max', 'avg', 'last'],
        refines: ['data-explorer'],
      },
    ],
  },
  {
    id: 'license-preview',
    name: 'License',
    area: 'C',
    firstTab: 'fix',
    where: { upgraded: 'click a License', legacy: 'click a License' },
    examples: [
      'https://app.planhat.com/?licenseId=128c3e882b0297f3ccb5c928',
      'https://ws.planhat.com/acme/home/2ed51ef2c30c382e60fd53b7?preview=License.128c3e882b0297f3ccb5c928',
    ],
    labels: [
      {
        sets: [
          {
            of: [
              'fixed period',
              'auto renewal',
              'notice period',
              'renewal arr',
              'renewal mrr',
              'renewal arr/mrr',
            ],
            need: 3,
          },
        ],
        weak: ['fixed period', 'auto renewal', 'notice period'],
        refines: ['data-explorer-license', 'company-profile', 'company-profile-revenue'],
      },
    ],
  },
];
