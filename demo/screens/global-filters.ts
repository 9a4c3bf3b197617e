import { between } from '../data/random';
import { h, type Child } from '../dom';
import { button, card, mainButton, select } from '../ui/parts';
import { rowsTable } from '../ui/table';

const FILTERS = [
  'Customers, all',
  'Renewal in 90 days',
  'Health below 4',
  'Large accounts',
  'No touch in 30 days',
  'Test companies',
];

/** The tab "Global Filters": the filters, and the rules of one of them. */
export function globalFilters(): Child {
  return [
    rowsTable(
      'Global Filters',
      ['Name', 'Count', 'Last processed'],
      FILTERS.map((name, n) => [name, between(3, 900, 'filter', n), `${n + 2} minutes ago`]),
    ),
    card(
      'Renewal in 90 days',
      h(
        'div.form-row',
        select('Match', ['Match all', 'Match any']),
        select('Property', ['Renewal']),
        select('Is', ['in the next 90 days']),
      ),
      h(
        'div.toolbar',
        button('+ Rule'),
        button('Top List'),
        button('Bottom List'),
        mainButton('Save filter'),
      ),
    ),
  ];
}
