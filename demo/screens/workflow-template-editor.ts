import { hexId } from '../data/random';
import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { button, card, field, mainButton, pageHead, select, toggle } from '../ui/parts';
import { rowsTable } from '../ui/table';

const GROUPS = {
  'Get ready': ['Kick-off call', 'Collect the data', 'Set up accounts'],
  'Go live': ['Training', 'First report', 'Review with the sponsor'],
} as const;

export const workflowTemplateEditor: DemoScreen = {
  id: 'workflow-template-editor',
  title: 'Workflow template',
  generation: 'upgraded',
  address: 't/c86b/:id',
  recordId: hexId('template', 'Onboarding, large'),
  render: () => [pageHead('Onboarding, large', toggle('Active'), mainButton('Save')), templateEditor()],
};

/** Groups, steps and the details of one step, as both generations show them. */
export function templateEditor(): Child {
  return h(
    'div.split',
    h(
      'div',
      Object.entries(GROUPS).map(([group, steps], g) =>
        card(
          group,
          rowsTable(
            group,
            ['Step', 'Days to Complete'],
            steps.map((step, i) => [step, g * 10 + i * 3 + 2]),
          ),
        ),
      ),
      button('+ Group'),
    ),
    card(
      'Kick-off call',
      field('Days to Complete', '5'),
      select('Type', ['Task', 'Event', 'Email']),
      field('Conditions', 'Segment is Large'),
      button('+ Add conditions'),
    ),
  );
}
