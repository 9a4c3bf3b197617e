import { h } from '../dom';
import type { DemoScreen } from '../types';
import { mainButton, pageHead } from '../ui/parts';
import { rowsTable } from '../ui/table';

export const contentExplorer: DemoScreen = {
  id: 'content-explorer',
  title: 'Content Explorer',
  generation: 'upgraded',
  address: 'home/0e8c',
  render: ({ tenant }) => [
    pageHead('Content Explorer', mainButton('+ New page')),
    rowsTable(
      'All content',
      ['Page', 'Section', 'Shared with'],
      tenant.sections.flatMap((section) =>
        section.pages.map((page) => [
          h('a', { href: `/${tenant.slug}/home/${page.id}` }, page.title),
          section.name,
          page.kind === 'report' ? 'Managers' : 'Everyone',
        ]),
      ),
    ),
  ],
};
