import { automations, type Automation } from '../data/automations';
import { h } from '../dom';
import type { Context } from '../types';
import { badge, bars, toggle } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** The entry "Automations" of the App Center. */
export function automationsList({ to }: Context): HTMLElement {
  return rowsTable(
    'Automations',
    ['Name', 'Type', '7D health', 'On'],
    automations.map((automation) => [
      h('a', { href: editorOf(automation, to) }, automation.name),
      badge(automation.kind === 'custom' ? 'Custom' : 'Template'),
      week(automation),
      toggle(`${automation.name}: on`, automation.on),
    ]),
  );
}

function editorOf({ kind, id }: Automation, to: Context['to']): string {
  const editor = to(kind === 'custom' ? 'custom-automation-editor' : 'automation-template-editor');
  return editor.replace(/[^/]+$/, id);
}

function week({ name, failed }: Automation): SVGElement {
  const values = failed.map((count) => (count > 0 ? 30 + count * 10 : 90));
  return bars(`${name}: runs of seven days`, values, (_, i) => (failed[i] ?? 0) > 0);
}
