import { h, type Child } from '../dom';
import { badge, card, mainButton } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The entry "OAuth Clients" of the App Center. */
export function oauthClients(): Child {
  return [
    h('header.sub-head', h('h2', 'OAuth Clients'), mainButton('+ OAuth Client')),
    rowsTable(
      'OAuth Clients',
      ['Name', 'Kind', 'Permissions', 'People'],
      [
        ['Reporting Notebook', badge('Private Client'), 'dynamic permissions', 4],
        ['Claude', badge('Published Client'), 'dynamic permissions', 11],
      ],
    ),
    card(
      null,
      h('p.quiet', 'A client acts for the person who allowed it, never with more than that person may do.'),
    ),
  ];
}
