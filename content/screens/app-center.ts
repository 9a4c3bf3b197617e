import type { ScreenRow } from './types';

/** App Center, its library, connections, private apps and OAuth clients. Automations and vendors stand beside it. */
export const appCenterScreens: readonly ScreenRow[] = [
  {
    id: 'app-center',
    name: 'App Center',
    area: 'K',
    alsoAreas: ['D', 'G'],
    where: { upgraded: 'System Admin → App Center', legacy: 'avatar → Integrations' },
    labels: [
      {
        generation: 'upgraded',
        frame: true,
        title: ['app center'],
        strong: ['+new app'],
        columns: ['7d health'],
        sets: [
          {
            of: ['all apps', 'automations', 'integrations', 'connections', 'private apps', 'oauth clients'],
            need: 4,
          },
          { of: ['automations', 'integrations', 'connections', '+new app'], need: 4 },
        ],
        weak: ['all apps', '7d health'],
      },
    ],
  },
  {
    id: 'apps-library',
    name: 'Apps Library',
    area: 'D',
    alsoAreas: ['K', 'G'],
    where: { upgraded: 'App Center → "+ New app"', legacy: 'Operations → Automate → "+"' },
    labels: [
      {
        title: ['apps library', 'new app'],
        strong: ['+custom automation', '+private app'],
        sets: [{ of: ['+custom automation', '+private app'], need: 2 }],
      },
    ],
  },
  {
    id: 'integrations-list',
    name: 'Integrations',
    area: 'K',
    alsoAreas: ['B', 'E'],
    where: { upgraded: 'App Center → Integrations', legacy: 'avatar → Integrations' },
    labels: [
      { title: ['integrations'], within: 'app-center' },
      {
        title: ['integrations'],
        weak: [
          'salesforce',
          'hubspot',
          'pipedrive',
          'slack',
          'zendesk',
          'intercom',
          'segment',
          'snowflake',
          'gong',
          'jira',
        ],
      },
    ],
  },
  {
    id: 'connections',
    name: 'Connections',
    area: 'D',
    alsoAreas: ['K'],
    where: { upgraded: 'App Center → Connections, bottom left', legacy: 'Profile → Connections' },
    labels: [
      { title: ['connections'], weak: ['openai', 'anthropic'], within: 'app-center' },
      { title: ['connections'], weak: ['openai', 'anthropic', '+connection', '+new connection'] },
    ],
  },
  {
    id: 'private-apps',
    name: 'Private apps',
    area: 'G',
    alsoAreas: ['H'],
    where: { upgraded: 'App Center → Private apps', legacy: 'avatar → Service Accounts' },
    labels: [
      { title: ['private apps'], strong: ['+private app'], within: 'app-center' },
      { title: ['private apps'], strong: ['+private app'] },
      {
        title: ['service accounts'],
        strong: ['service accounts', 'generate new token'],
        weak: ['add new'],
        sets: [
          { of: ['service accounts', 'info', 'permissions', 'logs'], need: 4 },
          { of: ['service accounts', 'info', 'permissions', 'log'], need: 4 },
        ],
        generation: 'legacy',
      },
    ],
  },
  {
    id: 'private-app-detail',
    name: 'Private app',
    area: 'G',
    alsoAreas: ['H'],
    where: { upgraded: 'App Center → Private apps → open one', legacy: 'Service Accounts → open one' },
    labels: [
      {
        sets: [
          { of: ['info', 'permissions', 'logs'], need: 3 },
          { of: ['info', 'permissions', 'log'], need: 3 },
          { of: ['copy permissions from', 'generate new token'], need: 2 },
        ],
        strong: ['copy permissions from', 'generate new token'],
        weak: ['info', 'permissions'],
      },
      { generation: 'legacy', strong: ['copy permissions from'], within: 'private-apps' },
      {
        generation: 'upgraded',
        sets: [{ of: ['info', 'permissions', 'logs'], need: 3 }],
        strong: ['copy permissions from', 'generate new token'],
        within: 'private-apps',
      },
    ],
  },
  {
    id: 'oauth-clients',
    name: 'OAuth Clients',
    area: 'H',
    alsoAreas: ['G'],
    where: { upgraded: 'App Center → OAuth Clients' },
    labels: [
      { title: ['oauth clients', 'oauth client'], within: 'app-center' },
      {
        title: ['oauth clients', 'oauth client'],
        strong: [
          'private client',
          'published client',
          'dynamic permissions',
          '+oauth client',
          'oauth client',
        ],
        sets: [{ of: ['private client', 'published client', 'dynamic permissions'], need: 2 }],
      },
    ],
  },
];
