import { h, svg, type Child } from '../dom';
import type { Context } from '../types';
import { openMenu } from '../ui/overlay';

/** Line icons on a 16 × 16 ground: name, screen, path. */
const MODULES = [
  ['Actions', 'data-explorer-task', 'M3 4h10M3 8h10M3 12h6'],
  ['Data', 'data-explorer', 'M2 3h12v10H2zM2 7h12M7 3v10'],
  ['Customer Intelligence', 'customer-intelligence', 'M2 13h12M4 13V8M8 13V3M12 13V6'],
  ['Conversations', 'data-explorer-conversation', 'M2 3h12v8H7l-3 3v-3H2z'],
  ['Playbooks', 'workflow-templates', 'M3 2h7l3 3v9H3zM6 8h4M6 11h4'],
  ['NPS', 'nps-campaigns', 'M2 7v3h3l7 4V3L5 7z'],
  ['Revenue', 'revenue-module', 'M8 2v12M11 4H6.5a2 2 0 0 0 0 4h3a2 2 0 0 1 0 4H5'],
  ['Developer', 'developer-module', 'M2 3h12v10H2zM7 7 5 9l2 2M10 7l2 2-2 2'],
  ['Operations', 'automations-list', 'M4 6h8v7H4zM8 6V3M6 9h.1M10 9h.1'],
] as const;

const AVATAR_MENU = [
  ['Settings', 'settings'],
  ['Integrations', 'integrations-list'],
  ['Team', 'settings-users'],
  ['Security', 'settings-login-authentication'],
  ['Service Accounts', 'private-apps'],
  ['Success Units', 'success-units'],
] as const;

/** The older app: a dark bar of icons without words, and the page. */
export function legacyFrame({ tenant, to }: Context, content: Child): HTMLElement {
  const initials = tenant.users[0].split(' ').map((name) => name[0]);
  const avatar = h('div.avatar', { tabindex: 0, title: tenant.users[0] }, initials);
  avatar.addEventListener('click', () =>
    openMenu(
      avatar,
      AVATAR_MENU.map(([label, id]) => ({ label, run: to(id) })),
    ),
  );
  return h(
    'div.frame.old',
    h(
      'div.icon-bar',
      h(
        'a.icon',
        { href: to('app-root'), title: 'Search' },
        icon('M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM11 11l3 3'),
      ),
      MODULES.map(([title, id, path]) => h('a.icon', { href: to(id), title }, icon(path))),
      avatar,
    ),
    h('div.scroll', content),
    h('div.chat-tab', 'Chat'),
  );
}

function icon(path: string): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 16 16', class: 'line-icon', 'aria-hidden': 'true' },
    svg('path', { d: path }),
  );
}
