import { h, type Child } from '../dom';
import { button, card, field, mainButton, select } from '../ui/parts';
import { rowsTable } from '../ui/table';

const FACTORS = [
  ['Active seats, 14 days', 'linear', '0 to 100', '−2 to +3'],
  ['Last Touch', 'linear (bounded)', '1 to 15 days', '+1 to −1'],
  ['NPS', 'linear', '0 to 10', '−2 to +2'],
  ['Open tickets, 30 days', 'more than', '5', '−1'],
] as const;

/** What opens from the field "Health". */
export function healthProfiles(back: () => void): Child {
  return [
    h(
      'header.sub-head',
      button('←', back, 'ghost'),
      h('h2', 'Health Profile'),
      button('+ Health Profile'),
      mainButton('Save'),
    ),
    card(
      'Customers, large',
      h(
        'div.form-row',
        field('Name', 'Customers, large'),
        select('For', ['Large accounts', 'Customers, all']),
      ),
      rowsTable('Factors', ['Factor', 'Condition', 'Between', 'Health impact'], FACTORS),
      h('div.toolbar', button('+ Factor')),
    ),
    card('Customers, small', h('p.quiet', 'Three factors. Used by 1,204 accounts.')),
  ];
}
