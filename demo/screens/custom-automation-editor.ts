import { automations, firstAutomation } from '../data/automations';
import { h, type Child } from '../dom';
import type { Context, DemoScreen } from '../types';
import { openMenu } from '../ui/overlay';
import { button, card, field, mainButton, pageHead, select, toggle } from '../ui/parts';
import { tabs } from '../ui/switch';
import { automationLogs } from './automation-logs';
import { automationFields } from './automation-notifications';

const ADDRESS = 't/7f2a/:id';
const TRIGGERS = ['Object triggers', 'Connected Apps', 'Incoming webhook', 'Scheduled'];
const STEPS = ['Get', 'Get multiple', 'Create', 'Update', 'Wait', 'Execute Function', 'Use an integration'];

export const customAutomationEditor: DemoScreen = {
  id: 'custom-automation-editor',
  title: 'Custom automation editor',
  generation: 'upgraded',
  address: ADDRESS,
  recordId: firstAutomation('custom').id,
  render: ({ place }) => customEditor(place),
};

export const customAutomationTabs: readonly DemoScreen[] = [
  inTab('automation-logs', 'Automation logs', 'Logs'),
  inTab('automation-notifications', 'Automation notification switches', 'Fields'),
];

/** The editor, as both generations show it; one nobody has saved yet has no name. */
export function customEditor({ path }: Pick<Context['place'], 'path'>): Child {
  const automation = automations.find((one) => path.endsWith(one.id));
  return [
    pageHead(automation?.name ?? 'Untitled', toggle('On', automation?.on ?? false), mainButton('Save')),
    tabs([
      { label: 'Editor', render: editor },
      { label: 'Logs', render: automationLogs },
      { label: 'Fields', render: automationFields },
    ]),
  ];
}

function inTab(id: string, title: string, label: string): DemoScreen {
  return {
    id,
    title,
    generation: 'upgraded',
    address: ADDRESS,
    recordId: firstAutomation('custom').id,
    steps: [{ click: label, role: 'tab' }],
  };
}

function editor(): Child {
  const add = h('button.button', { type: 'button' }, '+ Add action');
  add.addEventListener('click', () =>
    openMenu(
      add,
      STEPS.map((label) => ({ label, run: () => undefined })),
    ),
  );
  return h(
    'div.canvas-wrap',
    h(
      'div.canvas',
      node('Trigger', 'Company is updated: Renewal', true),
      h('div.arrow'),
      node('s-YjM', 'Get the owner'),
      h('div.arrow'),
      node('s-2IE', 'Create a task for the owner'),
      h('div.arrow'),
      h('div.node.open', h('span.quiet', 'Next step'), add),
    ),
    h(
      'div.step-details',
      card(
        'Trigger',
        h(
          'div.choices',
          { role: 'radiogroup', 'aria-label': 'Trigger' },
          TRIGGERS.map((label, i) =>
            h('button.choice', { type: 'button', role: 'radio', 'aria-checked': i === 0 }, label),
          ),
        ),
        select('When', [
          'updated',
          'created',
          'deleted',
          'created or updated',
          'added to filter',
          'removed from filter',
        ]),
        field('Property', 'Renewal'),
      ),
      card(
        's-2IE',
        field('Action', 'Renewal talk with <<object.name>>'),
        field('Owner', '<<object.owner>>'),
        button('Delete step', undefined, 'danger'),
      ),
    ),
  );
}

function node(name: string, text: string, selected = false): HTMLElement {
  return h(selected ? 'div.node.selected' : 'div.node', h('span.quiet', name), h('strong', text));
}
