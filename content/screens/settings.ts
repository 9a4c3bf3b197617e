import type { ScreenRow } from './types';

/** Settings and what else an admin sets for the whole tenant. */
export const settingsScreens: readonly ScreenRow[] = [
  {
    id: 'settings',
    name: 'Settings',
    area: 'L',
    where: { upgraded: 'System Admin → Settings', legacy: 'avatar → Settings' },
    labels: [
      {
        frame: true,
        title: ['settings'],
        sets: [
          { of: ['general', 'fields', 'profiles', 'team', 'integrations'], need: 3 },
          {
            of: [
              'security',
              'revenue',
              'time tracking',
              'users & roles',
              'general',
              'email',
              'outbound email',
              'teams',
              'roles',
            ],
            need: 3,
          },
        ],
      },
    ],
  },
  {
    id: 'settings-users',
    name: 'Users',
    area: 'L',
    where: { upgraded: 'Settings → "Users & Roles"', legacy: 'Settings → Team' },
    labels: [
      {
        title: ['users & roles', 'users', 'team'],
        strong: ['user types', 'user type', '+user', '+new user', 'add user', 'invite user'],
        weak: ['core', 'productivity', 'view', 'seats'],
        columns: ['user type', 'seat', 'seats'],
        sets: [{ of: ['core', 'productivity', 'view', 'seats'], need: 3 }],
      },
      { title: ['users & roles', 'users'], weak: ['seats', 'core', 'productivity'], within: 'settings' },
    ],
  },
  {
    id: 'settings-roles',
    name: 'Roles',
    area: 'L',
    where: { upgraded: 'Settings → Roles', legacy: 'Team → Roles' },
    labels: [
      {
        title: ['roles'],
        strong: [
          'only my portfolio',
          'portfolio access',
          'add role',
          '+role',
          '+new role',
          'workflow permissions',
          'data model permissions',
          'portfolio permissions',
        ],
        weak: ['administrator', 'csm', 'manager', 'developer', 'portfolio', 'data model', 'workflow'],
        sets: [
          { of: ['only my portfolio', 'portfolio access'], need: 2 },
          { of: ['portfolio permissions', 'data model permissions', 'workflow permissions'], need: 2 },
        ],
      },
      { title: ['roles'], weak: ['administrator', 'csm', 'manager', 'developer'], within: 'settings' },
    ],
  },
  {
    id: 'settings-teams',
    name: 'Teams',
    area: 'L',
    where: { upgraded: 'Settings → Teams', legacy: 'Settings → Team → Teams' },
    labels: [
      { title: ['teams'], within: 'settings' },
      { title: ['teams'], strong: ['+team', '+new team', 'add team'], weak: ['members', 'users & roles'] },
    ],
  },
  {
    id: 'settings-login-authentication',
    name: 'Login & Authentication',
    area: 'L',
    where: {
      upgraded: 'Settings → "Security" → "Login & Authentication"',
      legacy: 'avatar → Security (before: Integrations → Single Sign-On)',
    },
    labels: [
      {
        title: ['login & authentication', 'single sign-on'],
        strong: ['login method', 'saml 2.0*', 'identifier (application id)', 'login & authentication'],
        weak: ['initiator', 'security'],
        sets: [{ of: ['login method', 'saml 2.0*', 'initiator', 'identifier (application id)'], need: 2 }],
      },
      { title: ['login & authentication', 'security'], weak: ['login method'], within: 'settings' },
    ],
  },
  {
    id: 'settings-revenue',
    name: 'Revenue Setup',
    area: 'C',
    alsoAreas: ['L'],
    where: { upgraded: 'Settings → "Revenue" → "Revenue Setup"', legacy: 'Settings → General → Revenue' },
    labels: [
      {
        title: ['revenue setup'],
        strong: ['automatically renew licenses', 'revenue setup'],
        weak: ['fiscal year', 'currencies', 'currency', 'base currency', 'fiscal year start'],
      },
      { title: ['revenue setup', 'revenue'], strong: ['automatically renew licenses'], within: 'settings' },
    ],
  },
  {
    id: 'settings-email',
    name: 'Email settings',
    area: 'L',
    alsoAreas: ['K'],
    where: { upgraded: 'Settings → Outbound Email and sync filters', legacy: 'Settings' },
    labels: [
      {
        title: ['outbound email'],
        strong: ['outbound email', 'outbound limits', 'automatic emails user daily limit'],
        sets: [{ of: ['outbound email', 'outbound limits', 'automatic emails user daily limit'], need: 2 }],
      },
      {
        title: ['outbound email', 'email'],
        strong: ['outbound limits', 'automatic emails user daily limit'],
        within: 'settings',
      },
    ],
  },
  {
    id: 'email-templates',
    name: 'Email templates',
    area: 'L',
    where: { upgraded: 'Settings, e-mail part', legacy: 'Conversations, or Settings' },
    labels: [
      { title: ['email templates', 'email template'], within: 'settings' },
      { title: ['email templates'], strong: ['+email template', '+new template', 'new email template'] },
    ],
  },
  {
    id: 'settings-time-tracking',
    name: 'Time Tracking',
    area: 'J',
    alsoAreas: ['L'],
    where: { upgraded: 'Settings → "Time Tracking"' },
    labels: [
      { title: ['time tracking'], strong: ['track time on'] },
      { title: ['time tracking'], strong: ['track time on'], within: 'settings' },
    ],
  },
  {
    id: 'settings-general',
    name: 'General settings',
    area: 'L',
    where: { upgraded: 'Settings (logo, colours)', legacy: 'Settings → General' },
    labels: [
      {
        title: ['general', 'tenant set-up'],
        weak: ['logo', 'colour scheme', 'color scheme'],
        within: 'settings',
      },
      { title: ['general', 'tenant set-up'], weak: ['logo', 'colour scheme', 'color scheme'] },
    ],
  },
  {
    id: 'admin-settings',
    name: 'Admin Settings',
    area: 'L',
    where: {
      upgraded: 'Settings → Admin Settings (Planhat staff)',
      legacy: 'Admin Settings (Planhat staff)',
    },
    labels: [
      {
        title: ['admin settings'],
        strong: ['is sso available', 'rename models', 'plural alias'],
        weak: ['alias'],
        sets: [{ of: ['is sso available', 'rename models', 'alias', 'plural alias'], need: 2 }],
      },
    ],
  },
  {
    id: 'content-manager',
    name: 'Content',
    area: 'F',
    where: { upgraded: 'Global Tool "Content" (older versions)' },
    labels: [
      {
        title: ['content', 'content manager'],
        sets: [{ of: ['home templates', 'object profile pages', 'portal templates'], need: 2 }],
        strong: ['home templates', 'object profile pages', 'portal templates'],
      },
    ],
  },
  {
    id: 'logs',
    name: 'Logs',
    area: 'L',
    firstTab: 'fix',
    where: { legacy: 'Team → "Recent Activity"; profile → Log' },
    labels: [
      {
        title: ['logs', 'recent activity'],
        sets: [{ of: ['object type', 'action', 'actor'], need: 3 }],
        weak: ['object type', 'actor', 'action'],
        columns: ['object type', 'actor', 'action'],
      },
    ],
  },
];
