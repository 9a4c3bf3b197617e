import { companyName } from '../data/people';
import { hexId } from '../data/random';
import { h } from '../dom';
import type { Context, DemoScreen } from '../types';
import { card, field, mainButton, pageHead } from '../ui/parts';
import { tabs } from '../ui/switch';
import { rowsTable } from '../ui/table';

export const portalManager: DemoScreen = {
  id: 'portal-manager',
  title: 'Portal Manager',
  generation: 'upgraded',
  address: 't/2ab5',
  render: (context) => [
    pageHead('Portal Manager', mainButton('+ Portal')),
    tabs([
      { label: 'Portals', render: () => portals(context) },
      {
        label: 'Content',
        render: () =>
          rowsTable(
            'Content',
            ['Page', 'Used by'],
            [
              ['Success plan', '12 portals'],
              ['Invoices', '3 portals'],
            ],
          ),
      },
      {
        label: 'Templates',
        render: () =>
          rowsTable(
            'Templates',
            ['Template', 'Pages'],
            [
              ['Standard', 4],
              ['Onboarding', 2],
            ],
          ),
      },
      {
        label: 'Users & Roles',
        render: () =>
          rowsTable(
            'External Roles',
            ['External Roles', 'People'],
            [
              ['Reader', 61],
              ['Editor', 9],
            ],
          ),
      },
      {
        label: 'Login screen',
        render: () => card(null, field('Welcome', 'Good to see you'), field('Colour', '#3b5b8c')),
      },
    ]),
  ],
};

function portals({ tenant, to }: Context): HTMLElement {
  const link = (n: number): HTMLElement =>
    h('a', { href: to('portal').replace(/[^/]+$/, hexId('portal', n)) }, companyName(tenant, n));
  return rowsTable(
    'Portals',
    ['Portal', 'Template', 'Visitors, 30 days'],
    [5, 11, 17, 29].map((n) => [link(n), 'Standard', n * 3]),
  );
}
