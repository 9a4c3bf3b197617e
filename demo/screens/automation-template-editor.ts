import { automations, firstAutomation } from '../data/automations';
import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { card, mainButton, pageHead, toggle } from '../ui/parts';
import { tabs } from '../ui/switch';
import { automationLogs } from './automation-logs';
import { automationFields } from './automation-notifications';

export const automationTemplateEditor: DemoScreen = {
  id: 'automation-template-editor',
  title: 'Templated automation',
  generation: 'upgraded',
  address: 't/b03e/:id',
  recordId: firstAutomation('template').id,
  render: ({ place }) => {
    const automation = automations.find((one) => place.path.endsWith(one.id)) ?? firstAutomation('template');
    return [
      pageHead(automation.name, toggle('On', automation.on), mainButton('Save')),
      tabs([
        { label: 'Editor', render: sentence },
        { label: 'Logs', render: automationLogs },
        { label: 'Data', render: automationFields },
      ]),
    ];
  },
};

export const templateLogs: DemoScreen = {
  id: 'automation-logs',
  title: 'Logs of a templated automation',
  generation: 'upgraded',
  address: 't/b03e/:id',
  recordId: firstAutomation('template').id,
  steps: [{ click: 'Logs', role: 'tab' }],
};

function sentence(): Child {
  const gap = (value: string): HTMLElement =>
    h('input.gap', { value, 'aria-label': value, size: value.length });
  return card(
    null,
    h(
      'p.sentence',
      'When the ',
      gap('Health'),
      ' of a ',
      gap('Company'),
      ' falls below ',
      gap('4'),
      ', tell ',
      gap('the owner'),
      ' with the words ',
      gap('Please have a look today'),
      '.',
    ),
    h('p.quiet', 'Only for companies that match ', gap('Customers, all'), '.'),
  );
}
