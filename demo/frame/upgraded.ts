import { h, type Child } from '../dom';
import type { Context } from '../types';
import { openMenu } from '../ui/overlay';

const ADMIN_TOOLS = [
  ['Data Model', 'data-model'],
  ['Workflows', 'workflow-templates'],
  ['App Center', 'app-center'],
  ['NPS', 'nps-campaigns'],
  ['Portal Manager', 'portal-manager'],
  ['Settings', 'settings'],
] as const;

const HOME_FEATURES = [
  ['Data Explorer', 'data-explorer'],
  ['Calendar', 'calendar'],
  ['Email Manager', 'email-manager'],
  ['Notifications', 'notifications'],
  ['Timesheets', 'timesheets'],
] as const;

/** Top bar, Home navigation where it belongs, and the page. */
export function upgradedFrame(context: Context, content: Child): HTMLElement {
  const { path, record } = context.place;
  const atHome = record?.view !== 'profile' && (path === '' || path.startsWith('home'));
  return h(
    'div.frame.upgraded',
    topBar(context),
    h('div.frame-body', atHome && homeNav(context), h('main.scroll', content)),
  );
}

function topBar({ tenant, to }: Context): HTMLElement {
  const tools = ADMIN_TOOLS.map(([label, id]) => ({ label, run: to(id) }));
  const tenantButton = h(
    'button.tenant',
    { type: 'button', 'aria-haspopup': 'menu' },
    h('span.mark', tenant.name[0]),
    tenant.name,
  );
  tenantButton.addEventListener('click', () => openMenu(tenantButton, tools, 'System Admin'));
  return h(
    'header.top-bar',
    tenantButton,
    h('a.top-link', { href: to('home') }, 'Home'),
    h('input.search', { type: 'search', placeholder: 'Federated Search', 'aria-label': 'Federated Search' }),
    h('a.user', { href: to('user-profile') + '?profile=User.' + '0'.repeat(24) }, tenant.users[0]),
  );
}

function homeNav({ place, tenant, to }: Context): HTMLElement {
  const entry = (label: string, href: string): HTMLElement => {
    const here = `/${tenant.slug}/${place.path}`.startsWith(href);
    return h('a.nav-entry', { href, ...(here && { 'aria-current': 'page' }) }, label);
  };
  const more = h('button.nav-entry', { type: 'button' }, '... More');
  more.addEventListener('click', () =>
    openMenu(more, [{ label: 'Content Explorer', run: to('content-explorer') }]),
  );
  return h(
    'nav.home-nav',
    { 'aria-label': 'Home' },
    HOME_FEATURES.map(([label, id]) => entry(label, to(id))),
    more,
    tenant.sections.map((section) => [
      h('div.nav-section', section.name),
      section.pages.map((page) => entry(page.title, `/${tenant.slug}/home/${page.id}`)),
    ]),
  );
}
