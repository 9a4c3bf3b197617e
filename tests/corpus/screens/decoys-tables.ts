import { adminWords, appWords, decoy, each, five, page, tasks, unknown } from './decoy-parts';
import { escape } from './html';
import { markups } from './page';
import type { CorpusPage, StyleId } from './types';

const table = (style: StyleId, labels: readonly string[]): string =>
  markups[style].table(
    ['Name', 'Owner'],
    labels.map((label) => [label, 'Kim Lind']),
  );
const gridRows = (labels: readonly string[]): string =>
  `<div role="grid">${each(labels, (text) => `<div role="row"><div role="gridcell"><a href="#">${text}</a></div></div>`)}</div>`;
const longTable = `<table><tbody>${Array.from({ length: 3000 }, (_, index) => `<tr><td><a href="#">${escape(adminWords[index % adminWords.length] ?? '')}</a></td><td><button>Open</button></td></tr>`).join('')}</tbody></table>`;

const tables: readonly CorpusPage[] = [
  decoy('table-3000', tasks, longTable, 'three thousand tasks named like admin labels'),
  decoy('table-3000-unknown', unknown, longTable, 'the same on an unknown path'),
  decoy('table-aria', unknown, table('aria', [...five, ...adminWords]), 'records named like admin labels'),
  decoy('table-soup', unknown, table('soup', [...five, ...adminWords]), 'records in a grid of divs'),
  decoy(
    'table-soup-clickable',
    unknown,
    each(
      [...five, ...adminWords],
      (text) => `<div class="css-r0w" style="cursor:pointer"><div>${text}</div><div>Kim Lind</div></div>`,
    ),
    'rows of divs that can be clicked',
  ),
  decoy('table-spans', tasks, table('spans', [...five, ...adminWords]), 'records in rows of spans'),
  decoy('grid-links', unknown, gridRows([...five, ...appWords]), 'record links in an ARIA grid'),
  decoy(
    'custom-columns',
    tasks,
    markups.aria.table(five, [['1', '2', '3', '4', '5']]),
    'custom columns named like the five tabs',
  ),
  decoy(
    'custom-columns-unknown',
    unknown,
    `<div role="grid"><div role="row">${each(five, (text) => `<div role="columnheader"><button>${text}</button></div>`)}</div></div>`,
    'sortable columns named like the five tabs',
  ),
  decoy(
    'custom-columns-soup',
    page,
    markups.soup.table([...five, '7D health'], [['1', '2', '3', '4', '5', '6']]),
    'the same in divs',
  ),
  decoy(
    'tree-records',
    unknown,
    `<ul role="tree">${each(appWords, (text) => `<li role="treeitem">${text}</li>`)}</ul>`,
    'a tree of documents',
  ),
];

const cards = (labels: readonly string[]): string =>
  each(
    labels,
    (text) =>
      `<div class="card" style="cursor:pointer;border:1px solid #ccc"><h3>${text}</h3><p>Due Friday</p></div>`,
  );
const board = (columns: readonly string[]): string =>
  `<div style="display:flex">${each(columns, (text) => `<section style="width:240px"><h2>${text}</h2>${cards(['Call Northwind', 'Send offer'])}<button>+ Add task</button></section>`)}</div>`;

const boards: readonly CorpusPage[] = [
  decoy(
    'board-columns',
    page,
    board(['Automations', 'Integrations', 'Connections']),
    'a board with columns named like App Center',
  ),
  decoy(
    'board-columns-unknown',
    unknown,
    board(['Automations', 'Integrations', 'Connections']),
    'the same on an unknown path',
  ),
  decoy('board-columns-all', page, board(appWords), 'a board with all entries of App Center'),
  decoy(
    'board-cards',
    page,
    board(['Now', 'Next step']) + cards(adminWords),
    'cards named like admin labels',
  ),
  decoy(
    'board-cards-unknown',
    unknown,
    cards(['Apps Library', '+ Custom automation', '+ Private app', '+ New app']),
    'cards on an unknown path',
  ),
  decoy(
    'board-classes',
    page,
    each(five, (text) => `<div class="card btn">${text}</div>`),
    'cards that look like buttons',
    'classes',
  ),
  decoy(
    'list-cards',
    unknown,
    `<ul>${each(adminWords, (text) => `<li draggable="true" style="cursor:grab"><b>${text}</b></li>`)}</ul>`,
    'cards that can be dragged',
  ),
];

export const tableDecoys: readonly CorpusPage[] = [...tables, ...boards];
