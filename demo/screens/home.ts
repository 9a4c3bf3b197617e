import { companyName, date } from '../data/people';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { card, figure, grid, pageHead } from '../ui/parts';
import { rowsTable } from '../ui/table';

export const home: DemoScreen = {
  id: 'home',
  title: 'Home',
  generation: 'upgraded',
  address: 'home',
  render: ({ tenant, place }) => [
    pageHead(`Good morning, ${tenant.users[0].split(' ')[0] ?? ''}`),
    grid(
      card(null, figure('accounts in your portfolio', 42)),
      card(null, figure('tasks due this week', 9)),
      card(null, figure('renewals in 60 days', 5)),
    ),
    card(
      'Next up',
      rowsTable(
        'Next up',
        ['When', 'What', 'With'],
        [3, 4, 7, 12, 15].map((n) => [
          date(n),
          n % 2 ? 'Review call' : 'Renewal talk',
          companyName(tenant, n),
        ]),
      ),
    ),
    place.path === '' && h('p.quiet', 'You came in by the front door.'),
  ],
};

/** The tenant's own address, without `home`. */
export const tenantEntry: DemoScreen = { ...home, title: 'Tenant entry', address: '' };
