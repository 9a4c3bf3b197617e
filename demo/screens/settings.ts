import { h, type Child } from '../dom';
import { mainButton, pageHead } from '../ui/parts';
import { sideNav } from '../ui/switch';
import { SETTINGS } from './addresses';
import { emailTemplates } from './email-templates';
import { adminSettings } from './admin-settings';
import { settingsEmail } from './settings-email';
import { settingsGeneral } from './settings-general';
import { settingsLogin } from './settings-login-authentication';
import { settingsRevenue } from './settings-revenue';
import { settingsRoles } from './settings-roles';
import { settingsTeams } from './settings-teams';
import { settingsTimeTracking } from './settings-time-tracking';
import { settingsUsers } from './settings-users';
import type { Context, DemoScreen } from '../types';

type Draw = (context: Context) => Child;

/** Category on the left, screen id, title for the tour, content. The address never changes. */
const CATEGORIES: readonly (readonly [label: string, id: string, title: string, draw: Draw])[] = [
  ['General', 'settings-general', 'general', settingsGeneral],
  ['Users & Roles', 'settings-users', 'Users', settingsUsers],
  ['Roles', 'settings-roles', 'Roles', settingsRoles],
  ['Teams', 'settings-teams', 'Teams', settingsTeams],
  ['Security', 'settings-login-authentication', 'Login & Authentication', settingsLogin],
  ['Revenue', 'settings-revenue', 'Revenue Setup', settingsRevenue],
  ['Outbound Email', 'settings-email', 'Email settings', settingsEmail],
  ['Email Templates', 'email-templates', 'Email templates', emailTemplates],
  ['Time Tracking', 'settings-time-tracking', 'Time Tracking', settingsTimeTracking],
  ['Admin Settings', 'admin-settings', 'Admin Settings', adminSettings],
];

export const settings: DemoScreen = {
  id: 'settings',
  title: 'Settings',
  generation: 'upgraded',
  address: SETTINGS,
  render: (context) => [
    pageHead('Settings', mainButton('Save')),
    sideNav(
      'Settings',
      CATEGORIES.map(([label, , , draw]) => ({ label, render: () => draw(context) })),
      {
        opening: () => h('p.empty', 'Choose a category on the left.'),
      },
    ),
  ],
};

export const settingsPages: readonly DemoScreen[] = CATEGORIES.map(([label, id, title]) => ({
  id,
  title: `Settings: ${title}`,
  generation: 'upgraded',
  address: SETTINGS,
  steps: [{ click: label, role: 'button' }],
  ...(id === 'admin-settings' && { tenant: 'northwind-demo' }),
}));
