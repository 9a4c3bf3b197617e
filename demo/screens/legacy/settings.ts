import { h, type Child } from '../../dom';
import type { Context, DemoScreen } from '../../types';
import { badge, button, card, field, mainButton, select, tick } from '../../ui/parts';
import { plainTabs } from '../../ui/switch';
import { rowsTable } from '../../ui/table';

const page = (
  id: string,
  title: string,
  address: string,
  render: (context: Context) => Child,
): DemoScreen => ({
  id,
  title: `${title}, older app`,
  generation: 'legacy',
  address,
  render: (context) => [h('div.old-head', h('div.old-title', title), mainButton('Save')), render(context)],
});

const TEAM = 'm/70ea';

export const oldSettings = page('settings', 'Settings', 'm/e6b4', () =>
  plainTabs([
    {
      label: 'General',
      render: () =>
        card(
          'Revenue',
          select('Currency', ['EUR', 'SEK', 'USD']),
          select('Fiscal year starts', ['January', 'April']),
        ),
    },
    {
      label: 'Fields',
      render: () =>
        rowsTable(
          'Fields',
          ['Name', 'Type', 'Formula'],
          [
            ['Segment', 'List', '–'],
            ['Weighted value', 'Number', tick('Formula', true)],
          ],
          true,
        ),
    },
    {
      label: 'Profiles',
      render: () => [
        button('Add New Profile'),
        rowsTable(
          'Profiles',
          ['Name', 'Criteria'],
          [
            ['Customer', 'All customers'],
            ['Partner', 'Status is partner'],
          ],
          true,
        ),
      ],
    },
  ]),
);

export const oldTeam = page('settings-users', 'Team', TEAM, ({ tenant }) =>
  plainTabs([
    {
      label: 'Users',
      render: () =>
        rowsTable(
          'Users',
          ['Name', 'User Type', 'Role'],
          tenant.users.map((name, i) => [
            name,
            badge(i % 2 ? 'View' : 'Core'),
            i === 0 ? 'Administrator' : 'CSM',
          ]),
          true,
        ),
    },
    { label: 'Roles', render: roles },
    {
      label: 'Teams',
      render: () =>
        rowsTable(
          'Teams',
          ['Team', 'People'],
          [
            ['North', 4],
            ['South', 3],
          ],
          true,
        ),
    },
    {
      label: 'Recent Activity',
      render: () =>
        rowsTable(
          'Recent Activity',
          ['When', 'Actor', 'Action'],
          [
            ['09:41', 'Integration', 'Company changed'],
            ['09:12', 'User', 'Role changed'],
          ],
          true,
        ),
    },
  ]),
);

export const oldRoles: DemoScreen = {
  id: 'settings-roles',
  title: 'Roles, older app',
  generation: 'legacy',
  address: TEAM,
  steps: [{ click: 'Roles' }],
};

export const oldSecurity = page('settings-login-authentication', 'Security', 'm/2d9b', () =>
  card(
    'Single Sign-On',
    select('Login Method', ['SAML 2.0 (Okta)', 'Google', 'Password']),
    field('Initiator', 'https://login.example/start'),
    field('Identifier (Application ID)', '00000000-0000-4000-8000-000000000000'),
  ),
);

export const oldSuccessUnits = page('success-units', 'Success Units', 'm/f31c', () => [
  button('Add New Unit'),
  card(
    'Reporting',
    field('Success Unit', 'Reporting'),
    field('Sort order', '0'),
    ['Green', 'Amber', 'Red'].map((label, i) =>
      h('div.rule', badge(label, ['good', 'fair', 'bad'][i]), h('span', 'Report opened')),
    ),
  ),
]);

export const serviceAccounts = page('private-apps', 'Service Accounts', 'm/94c7', () => [
  button('Add New'),
  card(
    'Warehouse export',
    plainTabs([
      { label: 'Info', render: () => [field('Name', 'Warehouse export'), button('Generate New Token')] },
      {
        label: 'Permissions',
        render: () =>
          ['Company', 'End User', 'Task'].map((model) =>
            h('div.rule', h('span', model), tick('View', true), tick('Update')),
          ),
      },
      { label: 'Log', render: () => rowsTable('Log', ['When', 'Call'], [['09:41', 'GET /companies']], true) },
    ]),
  ),
]);

function roles(): Child {
  return [
    button('Add Role'),
    card('CSM', select('Portfolio Access', ['All companies', 'Only my portfolio']), tick('Admin access')),
  ];
}
