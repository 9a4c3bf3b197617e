import { h } from '../dom';
import type { Context } from '../types';
import { mainButton } from '../ui/parts';
import type { Pane } from '../ui/switch';
import { rowsTable } from '../ui/table';
import { privateAppDetail } from './private-app-detail';

const APPS = ['Warehouse export', 'Web shop', 'Survey tool'];

/** The entry "Private apps" of the App Center. */
export function privateApps(context: Context, pane: Pane): void {
  const back = (): void => privateApps(context, pane);
  const open = (name: string): HTMLElement =>
    h('button.link', { type: 'button', click: () => pane.show(privateAppDetail(name, back)) }, name);
  pane.show(
    h(
      'header.sub-head',
      h('h2', 'Private apps'),
      mainButton('+ Private app', () => pane.show(privateAppDetail('Untitled', back))),
    ),
    rowsTable(
      'Private apps',
      ['Name', 'Created by', 'Last used'],
      APPS.map((name, i) => [open(name), context.tenant.users[i % 3] ?? '', `${i + 2} hours ago`]),
    ),
  );
}
