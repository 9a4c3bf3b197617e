import { companyName, personName } from '../data/people';
import { hexId } from '../data/random';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { button, card, pageHead, prose } from '../ui/parts';

export const portal: DemoScreen = {
  id: 'portal',
  title: 'Portal',
  generation: 'upgraded',
  address: 't/2ab5/:id',
  recordId: hexId('portal', 5),
  render: ({ tenant }) => [
    pageHead(companyName(tenant, 5)),
    h(
      'div.split',
      card(
        'Where we stand',
        prose(
          'The roll-out is on time. Two sites are live, three follow next month.',
          'Next meeting: Tuesday, ten o’clock.',
        ),
      ),
      h(
        'div',
        card('Internal Team', h('p', tenant.users[0]), h('p', tenant.users[1])),
        card('External Users', h('p', personName(5)), h('p', personName(11))),
      ),
    ),
    button('Portal Settings'),
  ],
};
