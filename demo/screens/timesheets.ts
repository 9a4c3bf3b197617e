import { companyName } from '../data/people';
import { between } from '../data/random';
import type { DemoScreen } from '../types';
import { button, mainButton, pageHead } from '../ui/parts';
import { rowsTable } from '../ui/table';

export const timesheets: DemoScreen = {
  id: 'timesheets',
  title: 'Timesheets',
  generation: 'upgraded',
  address: 'home/d64f',
  render: ({ tenant }) => [
    pageHead(
      'Timesheets',
      button('<'),
      '12 – 18 Oct 2026',
      button('>'),
      button('+ Add Time Entries'),
      mainButton('Submit timesheet'),
    ),
    rowsTable(
      'Week',
      ['Company', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
      [6, 12, 18, 27, 33].map((n) => [
        companyName(tenant, n),
        ...[0, 1, 2, 3, 4].map((day) => between(0, 6, 'hours', n, day) / 2),
      ]),
    ),
  ],
};
