import { sample } from '../data/people';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { button, card, pageHead } from '../ui/parts';

const NEWS = [
  'mentioned you in a note on',
  'gave you a task for',
  'changed the owner of',
  'closed a deal with',
];

export const notifications: DemoScreen = {
  id: 'notifications',
  title: 'Notifications',
  generation: 'upgraded',
  address: 'home/3b90',
  render: ({ tenant }) => [
    pageHead('Notifications', button('Mark all as read')),
    card(
      null,
      Array.from({ length: 12 }, (_, n) => {
        const { owner, company, past } = sample(tenant, 'notification', n);
        return h(
          'div.mail',
          h('strong', owner),
          h('span', `${NEWS[n % NEWS.length] ?? ''} ${company}`),
          h('time', past),
        );
      }),
    ),
  ],
};
