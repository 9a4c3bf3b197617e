import { automations } from '../data/automations';
import { vendors } from '../data/vendors';
import type { DemoScreen } from '../types';
import { badge, mainButton, pageHead } from '../ui/parts';
import { createPane, sideNav, type Pane } from '../ui/switch';
import { rowsTable } from '../ui/table';
import { APP_CENTER } from './addresses';
import { appsLibrary } from './apps-library';
import { automationsList } from './automations-list';
import { connections } from './connections';
import { integrationsList } from './integrations-list';
import { oauthClients } from './oauth-clients';
import { privateApps } from './private-apps';

export const appCenter: DemoScreen = {
  id: 'app-center',
  title: 'App Center',
  generation: 'upgraded',
  address: APP_CENTER,
  render: (context) => [
    pageHead(
      'App Center',
      mainButton('+ New app', () => appsLibrary(context)),
    ),
    sideNav('App Center', [
      { label: 'All apps', render: allApps },
      { label: 'Automations', render: () => automationsList(context) },
      { label: 'Integrations', render: () => inPane(integrationsList) },
      { label: 'Connections', render: () => connections() },
      { label: 'Private apps', render: () => inPane((pane) => privateApps(context, pane)) },
      { label: 'OAuth Clients', render: () => oauthClients() },
    ]),
  ],
};

/** Reached by the entries on its left: id, title, entry. */
const entry = (id: string, title: string, label: string): DemoScreen => ({
  id,
  title,
  generation: 'upgraded',
  address: APP_CENTER,
  steps: [{ click: label, role: 'button' }],
});

export const appCenterEntries: readonly DemoScreen[] = [
  entry('apps-library', 'Apps Library', '+ New app'),
  entry('automations-list', 'Automations list', 'Automations'),
  entry('integrations-list', 'Integrations list', 'Integrations'),
  entry('connections', 'Connections', 'Connections'),
  entry('private-apps', 'Private apps', 'Private apps'),
  entry('oauth-clients', 'OAuth Clients', 'OAuth Clients'),
];

function inPane(start: (pane: Pane) => void): HTMLElement {
  const pane = createPane();
  start(pane);
  return pane.element;
}

function allApps(): HTMLElement {
  const running = automations.map(({ name, on }) => [name, badge('Automation'), on ? 'On' : 'Off']);
  const connected = vendors
    .filter((vendor) => vendor.connected)
    .map(({ name }) => [name, badge('Integration'), 'On']);
  return rowsTable('All apps', ['Name', 'Kind', 'State'], [...connected, ...running]);
}
