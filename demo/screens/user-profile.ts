import { h } from '../dom';
import type { DemoScreen } from '../types';
import { button, card, facts, mainButton, pageHead, toggleRow } from '../ui/parts';
import { tabs } from '../ui/switch';

/** The colleague who is signed in. */
export const userProfile: DemoScreen = {
  id: 'user-profile',
  title: 'User profile',
  generation: 'upgraded',
  address: 'home',
  query: `profile=User.${'0'.repeat(24)}`,
  record: { view: 'profile', model: 'User' },
  render: ({ tenant }) => [
    pageHead(tenant.users[0], mainButton('Save')),
    tabs([
      {
        label: 'Notifications',
        render: () =>
          card(
            null,
            toggleRow('Somebody mentions me'),
            toggleRow('A task is due'),
            toggleRow('A deal is closed', false),
          ),
      },
      {
        label: 'Applications',
        render: () =>
          card(
            null,
            h('p', 'Applications that act in your name.'),
            facts(['Reporting Notebook', button('Revoke')]),
          ),
      },
      {
        label: 'Email',
        render: () => card(null, facts(['Mailbox', 'Connected'], ['Signature', 'Kind regards'])),
      },
      {
        label: 'Calendar',
        render: () => card(null, facts(['Main calendar', 'Work'], ['Since', '3 Feb 2026'])),
      },
    ]),
  ],
};
