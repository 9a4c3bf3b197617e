import { h, type Child } from '../dom';
import type { Context } from '../types';
import { mainButton } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The category "Email Templates" of Settings. */
export function emailTemplates({ tenant }: Context): Child {
  return [
    h('header.sub-head', h('h2', 'Email Templates'), mainButton('+ Email Template')),
    rowsTable(
      'Email Templates',
      ['Name', 'Written by', 'Changed'],
      ['Welcome', 'Renewal notice', 'Survey reminder', 'Ask for a reference'].map((name, i) => [
        name,
        tenant.users[i % 3] ?? '',
        `${i + 3} Oct 2026`,
      ]),
    ),
  ];
}
