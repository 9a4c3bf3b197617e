import { h, type Child } from '../dom';
import { card, field, select, toggleRow } from '../ui/parts';

/** The category "Revenue" of Settings. */
export function settingsRevenue(): Child {
  return [
    h('header.sub-head', h('h2', 'Revenue Setup')),
    card(
      null,
      select('Base currency', ['EUR', 'SEK', 'USD']),
      select('Fiscal year starts', ['January', 'April', 'July']),
      field('Days before a renewal is due', '90'),
    ),
    card(
      null,
      toggleRow('Automatically Renew Licenses', false, 'A licence that nobody ends goes on.'),
      toggleRow('Show values without tax'),
    ),
  ];
}
