import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { button, card, field, mainButton, select, tick } from '../ui/parts';
import { plainTabs } from '../ui/switch';
import { rowsTable } from '../ui/table';
import { APP_CENTER } from './addresses';

export const privateApp: DemoScreen = {
  id: 'private-app-detail',
  title: 'One private app',
  generation: 'upgraded',
  address: APP_CENTER,
  steps: [
    { click: 'Private apps', role: 'button' },
    { click: 'Warehouse export', role: 'button' },
  ],
};

/** One private app. Its tabs are plain boxes on purpose: not every page of a real app has roles. */
export function privateAppDetail(name: string, back: () => void): Child {
  return [
    h('header.sub-head', button('←', back, 'ghost'), h('h2', name), mainButton('Save')),
    plainTabs([
      {
        label: 'Info',
        render: () =>
          card(null, field('Name', name), field('Token', '••••••••••••••••'), button('Generate new token')),
      },
      { label: 'Permissions', render: permissions },
      {
        label: 'Logs',
        render: () =>
          rowsTable(
            'Calls',
            ['When', 'Call', 'Answer'],
            [
              ['09:41', 'GET /companies', '200'],
              ['09:40', 'PUT /companies', '429'],
              ['09:12', 'GET /endusers', '200'],
            ],
          ),
      },
    ]),
  ];
}

function permissions(): Child {
  const rows = ['Company', 'End User', 'Task', 'Conversation'].map((model) => [
    model,
    tick('View', true),
    tick('Update', true),
    tick('Remove'),
  ]);
  return [
    select('Copy Permissions From', ['–', 'CSM', 'Developer']),
    rowsTable('Permissions', ['Model', 'View', 'Update', 'Remove'], rows),
  ];
}
