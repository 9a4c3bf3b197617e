import { automations, firstAutomation } from '../../data/automations';
import { hexId } from '../../data/random';
import { h } from '../../dom';
import { go } from '../../navigation';
import type { Context, DemoScreen, Step } from '../../types';
import { openDialog } from '../../ui/overlay';
import { mainButton, toggle } from '../../ui/parts';
import { rowsTable } from '../../ui/table';
import { customEditor } from '../custom-automation-editor';

const EDITOR = 'm/d27c/:id';

/** Operations: the page "Automate". */
export const automate: DemoScreen = {
  id: 'automations-list',
  title: 'Automate, older app',
  generation: 'legacy',
  address: 'm/d27c',
  render: (context) => [
    h(
      'div.old-head',
      h('div.old-title', 'Automate'),
      mainButton('+', () => library(context)),
    ),
    rowsTable(
      'Automate',
      ['Name', 'Last run', 'On'],
      automations.map(({ name, id, on }, i) => [
        h('a', { href: context.to('custom-automation-editor').replace(/[^/]+$/, id) }, name),
        `${i + 2} hours ago`,
        toggle(`${name}: on`, on),
      ]),
      true,
    ),
  ],
};

export const oldEditor: DemoScreen = {
  id: 'custom-automation-editor',
  title: 'Custom automation editor, older app',
  generation: 'legacy',
  address: EDITOR,
  recordId: firstAutomation('custom').id,
  render: ({ place }) => customEditor(place),
};

const step = (click: string, role: 'tab' | 'button'): readonly Step[] => [{ click, role }];

export const operationsStops: readonly DemoScreen[] = [
  {
    id: 'automation-logs',
    title: 'Automation logs, older app',
    generation: 'legacy',
    address: EDITOR,
    recordId: firstAutomation('custom').id,
    steps: step('Logs', 'tab'),
  },
];

function library({ to }: Context): void {
  const custom = to('custom-automation-editor').replace(/[^/]+$/, hexId('untitled'));
  openDialog(
    'New automation',
    h(
      'div.library-head',
      mainButton('Create Custom', () => go(custom)),
    ),
    h(
      'div.tiles',
      ['Create a task', 'Send a message', 'Notify a webhook'].map((name) =>
        h('button.tile', { type: 'button' }, name),
      ),
    ),
  );
}
