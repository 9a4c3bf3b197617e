import { h, type Child } from '../dom';
import type { Context } from '../types';
import { badge, card, facts, mainButton } from '../ui/parts';
import { rowsTable } from '../ui/table';

const TYPES = ['Core', 'Productivity', 'View'];

/** The category "Users & Roles" of Settings. */
export function settingsUsers({ tenant }: Context): Child {
  return [
    h('header.sub-head', h('h2', 'Users & Roles'), mainButton('+ User')),
    card('Seats', facts(['Core', '4 of 5'], ['Productivity', '1 of 2'], ['View', '1 of 10'])),
    rowsTable(
      'Users',
      ['Name', 'User Type', 'Role', 'Last active'],
      tenant.users.map((name, n) => [
        name,
        badge(TYPES[n % 3] ?? ''),
        n === 0 ? 'Administrator' : 'CSM',
        `${n + 2} days ago`,
      ]),
    ),
  ];
}
