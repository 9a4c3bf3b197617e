import { h, type Child } from '../dom';
import type { Context } from '../types';
import { mainButton } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The category "Teams" of Settings. */
export function settingsTeams({ tenant }: Context): Child {
  return [
    h('header.sub-head', h('h2', 'Teams'), mainButton('+ Team')),
    rowsTable(
      'Teams',
      ['Team', 'Lead', 'People'],
      [
        ['North', tenant.users[0], 4],
        ['South', tenant.users[1] ?? '', 3],
        ['Onboarding', tenant.users[2] ?? '', 2],
      ],
    ),
  ];
}
