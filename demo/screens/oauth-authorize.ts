import { h } from '../dom';
import { go } from '../navigation';
import type { DemoScreen } from '../types';
import { button, mainButton } from '../ui/parts';

export const oauthAuthorize: DemoScreen = {
  id: 'oauth-authorize',
  title: 'OAuth consent',
  generation: 'upgraded',
  address: '/oauth/authorize',
  query: 'response_type=code&client_id=demo&scope=read',
  bare: true,
  render: () =>
    h(
      'main.entry',
      h('h1', 'Reporting Notebook asks for access'),
      h('p', 'It will act with the rights of your own role, and only for this workspace.'),
      h('ul', h('li', 'Read companies and contacts'), h('li', 'Read tasks and conversations')),
      mainButton('Allow', () => go('/acme/home')),
      button('Cancel', () => go('/')),
    ),
};
