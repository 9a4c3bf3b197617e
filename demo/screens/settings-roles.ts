import { h, type Child } from '../dom';
import { card, mainButton, select, tick } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The category "Roles" of Settings. */
export function settingsRoles(): Child {
  const rows = ['Company', 'End User', 'License', 'Task'].map((model) => [
    model,
    tick('View', true),
    tick('Update', true),
    tick('Remove'),
    tick('Export'),
  ]);
  return [
    h('header.sub-head', h('h2', 'Roles'), mainButton('+ Role')),
    rowsTable(
      'Roles',
      ['Role', 'People'],
      [
        ['Administrator', 1],
        ['CSM', 3],
        ['Manager', 1],
        ['Developer', 1],
      ],
    ),
    card(
      'CSM',
      select('Portfolio permissions', ['All companies', 'Only my portfolio']),
      h('h3', 'Data model permissions'),
      rowsTable('Data model permissions', ['Model', 'View', 'Update', 'Remove', 'Export'], rows),
      h('h3', 'Workflow permissions'),
      tick('App Center'),
      tick('Manage workflows', true),
    ),
  ];
}
