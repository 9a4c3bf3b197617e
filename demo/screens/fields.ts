import { h, type Child } from '../dom';
import type { Context } from '../types';
import { mainButton } from '../ui/parts';
import { createPane, type Pane } from '../ui/switch';
import { rowsTable } from '../ui/table';
import { formulaField } from './formula-fields';
import { healthProfiles } from './health-profiles';
import { successUnits } from './success-units';

const PLAIN = [
  ['Name', 'name', 'Text', 'System'],
  ['External id', 'externalId', 'Text', 'System'],
  ['Owner', 'owner', 'Team member', 'System'],
  ['Phase', 'phase', 'List', 'System'],
  ['Segment', 'custom.Segment', 'List', 'Custom'],
  ['Go-live', 'custom.Go-live', 'Date', 'Custom'],
] as const;

/** The tab "Fields". Some fields open a page of their own, without a change of address. */
export function fields(context: Context): HTMLElement {
  const pane = createPane();
  list(pane, context);
  return pane.element;
}

function list(pane: Pane, context: Context): void {
  const back = (): void => list(pane, context);
  const opening = (name: string, page: (back: () => void) => Child): HTMLElement =>
    h('button.link', { type: 'button', click: () => pane.show(page(back)) }, name);
  pane.show(
    h('div.toolbar', mainButton('+ Field')),
    rowsTable(
      'Fields',
      ['Name', 'Api name', 'Type', 'Kind'],
      [
        [opening('Health', healthProfiles), 'h', 'Number', 'System'],
        [opening('Success Units', successUnits), 'sunits', 'List', 'System'],
        [opening('Weighted value', formulaField), 'custom.Weighted value', 'Number', 'Custom'],
        ...PLAIN,
      ],
    ),
  );
}
