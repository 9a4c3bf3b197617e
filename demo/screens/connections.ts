import { badge, mainButton } from '../ui/parts';
import { rowsTable } from '../ui/table';
import { h, type Child } from '../dom';

/** The entry "Connections" of the App Center. */
export function connections(): Child {
  return [
    h('header.sub-head', h('h2', 'Connections'), mainButton('+ Connection')),
    rowsTable(
      'Connections',
      ['Name', 'Provider', 'State'],
      [
        ['Text helper', 'OpenAI', badge('Healthy', 'good')],
        ['Summaries', 'Anthropic', badge('Healthy', 'good')],
        ['Old key', 'OpenAI', badge('Expired', 'bad')],
      ],
    ),
  ];
}
