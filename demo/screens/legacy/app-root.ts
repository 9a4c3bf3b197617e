import { sample } from '../../data/people';
import { recordId } from '../../data/random';
import { h } from '../../dom';
import type { DemoScreen } from '../../types';
import { card } from '../../ui/parts';
import { rowsTable } from '../../ui/table';

/** The older app opens on the portfolio of whoever is signed in. */
export const oldRoot: DemoScreen = {
  id: 'app-root',
  title: 'Entry, older app',
  generation: 'legacy',
  address: '',
  render: ({ tenant }) => [
    h('div.old-title', `Hello ${tenant.users[0].split(' ')[0] ?? ''}`),
    h('input.command', { placeholder: 'Search (Alt + S)', 'aria-label': 'Search' }),
    card(
      'Your accounts',
      rowsTable(
        'Your accounts',
        ['Name', 'Health', 'Renewal'],
        [0, 1, 2, 5, 8, 13].map((n) => {
          const { company, health, next } = sample(tenant, 'company', n);
          return [h('a', { href: `/profile/${recordId('company', n)}` }, company), health, next];
        }),
        true,
      ),
    ),
  ],
};
