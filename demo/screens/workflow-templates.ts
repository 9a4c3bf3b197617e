import { hexId } from '../data/random';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { badge, mainButton, pageHead, toggle } from '../ui/parts';
import { tabs } from '../ui/switch';
import { rowsTable } from '../ui/table';

const PROJECTS = ['Onboarding, large', 'Onboarding, small', 'Renewal', 'Hand-over'];
const SEQUENCES = ['Welcome mails', 'Win back', 'Survey reminder'];

export const workflowTemplates: DemoScreen = {
  id: 'workflow-templates',
  title: 'Workflow templates',
  generation: 'upgraded',
  address: 't/c86b',
  render: ({ to }) => {
    const editor = to('workflow-template-editor');
    return [
      pageHead('Workflows', mainButton('+ Template')),
      tabs([
        { label: 'Projects', render: () => templateList('Projects', PROJECTS, editor) },
        { label: 'Sequences', render: () => templateList('Sequences', SEQUENCES, editor) },
      ]),
    ];
  },
};

/** Templates with the way into their editor. */
export function templateList(label: string, names: readonly string[], editor: string): HTMLElement {
  return rowsTable(
    label,
    ['Template', 'For', 'Running', 'Active'],
    names.map((name, i) => [
      h('a', { href: editor.replace(/[^/]+$/, hexId('template', name)) }, name),
      badge(i % 2 ? 'End User' : 'Company'),
      12 + i * 7,
      toggle(`${name}: active`, i !== 3),
    ]),
  );
}
