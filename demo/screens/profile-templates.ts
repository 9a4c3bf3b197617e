import { h, type Child } from '../dom';
import { button, card, mainButton } from '../ui/parts';
import { sideNav } from '../ui/switch';
import { rowsTable } from '../ui/table';

/** The tab "Profile". */
export function profileTemplates(): Child {
  return sideNav('Profile', [
    {
      label: 'Profile Templates',
      render: () => [
        h('div.toolbar', mainButton('+ Template')),
        rowsTable(
          'Profile Templates',
          ['Name', 'Criteria', 'Tabs'],
          [
            ['Customer', 'Customers, all', 7],
            ['Prospect', 'Status is prospect', 3],
            ['Partner', 'Status is partner', 4],
          ],
        ),
      ],
    },
    {
      label: 'Create Form',
      render: () =>
        card('Asked when one is created', h('p', 'Name, Owner, Segment, External id'), button('+ Field')),
    },
    {
      label: 'Field Groups',
      render: () => card('Groups', h('p', 'Contract · Product · Success plan'), button('+ Group')),
    },
  ]);
}
