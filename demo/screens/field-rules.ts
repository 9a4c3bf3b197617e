import { h, type Child } from '../dom';
import { badge, button } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The tab "Rules". */
export function fieldRules(): Child {
  return [
    h('div.toolbar', button('+ Field rule')),
    rowsTable(
      'Rules',
      ['Field', 'Is', 'For'],
      [
        ['Segment', badge('mandatory'), 'Everyone'],
        ['External id', badge('locked'), 'Everyone but administrators'],
        ['Go-live', badge('mandatory'), 'Companies in Onboarding'],
      ],
    ),
  ];
}
