import { curve, sample } from '../data/people';
import { findPage, pageId, type Page } from '../data/tenants';
import { h, type Child } from '../dom';
import type { Context, DemoScreen } from '../types';
import { bars, button, card, figure, grid, line, pageHead, prose } from '../ui/parts';
import { rowsTable } from '../ui/table';
import { revenueReport } from './revenue-reports';

const draw: Record<Page['kind'], (context: Context, page: Page) => Child> = {
  dashboard,
  document: note,
  inbox,
  report: (context, page) => revenueReport(page.report ?? '', context.tenant),
};

/** A page in a Section: every kind stands at the same sort of address. */
export const homePage: DemoScreen = {
  id: 'home-page',
  title: 'Dashboard page',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  render: (context) => {
    const id = context.place.path.split('/')[1] ?? '';
    const page = findPage(context.tenant, id) ?? context.tenant.sections[0]?.pages[0];
    if (!page || !/^[0-9a-f]{24}$/.test(id)) return h('p.empty', 'There is no page at this address.');
    return [pageHead(page.title), draw[page.kind](context, page)];
  },
};

const stop = (title: string, pageTitle: string, tenant = 'acme'): DemoScreen => ({
  id: 'home-page',
  title,
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId(tenant, pageTitle),
  tenant,
});

/** Pages full of words that belong to other screens, written by customers. */
export const homePages: readonly DemoScreen[] = [
  homePage,
  stop('Document page with admin words', 'Ideas and hand-over'),
  stop('Document page named like a tool', 'Checklist before the audit'),
  stop('Inbox page', 'Shared inbox'),
  stop('Dashboard of the second tenant', 'Schools at a glance', 'northwind-demo'),
];

function dashboard({ tenant, to }: Context): Child {
  const rows = [4, 1, 22, 31, 9, 40].map((n) => {
    const { company, health, owner, past } = sample(tenant, 'company', n);
    return [h('a', { href: to('data-explorer-company') }, company), health, owner, past];
  });
  return [
    h('div.toolbar', button('Add filter')),
    grid(
      card('Health this quarter', line('Average health by week', curve(13, tenant.slug, 'health'))),
      card('Touches by week', bars('Touches by week', curve(12, tenant.slug, 'touch'))),
      card(null, figure('accounts without a touch in 30 days', 6)),
    ),
    card(
      'Look at these first',
      rowsTable('Look at these first', ['Name', 'Health', 'Owner', 'Last Touch'], rows),
    ),
  ];
}

function note({ tenant }: Context): Child {
  return card(
    null,
    prose(
      'Remember: + New app → + Custom automation, then Fields / Rules / Powertools.',
      'Ask Priya before anything is changed in Settings, Users & Roles or Login & Authentication. The people at App Center GmbH and Data Model Partners share one contact.',
      `The sync question from last week: “Salesforce – Receive from Salesforce fails”. Written by ${tenant.users[1] ?? tenant.users[0]}, to be deleted once solved.`,
    ),
    h(
      'ul',
      h('li', 'Global Filters: tidy the old ones'),
      h('li', 'Connected Apps, Incoming webhook, Scheduled: which do we need?'),
      h('li', 'Next step: ask for a test tenant'),
    ),
  );
}

function inbox({ tenant }: Context): Child {
  return card(
    null,
    Array.from({ length: 9 }, (_, n) => {
      const { company, person, past } = sample(tenant, 'conversation', n);
      const subject =
        n % 4 === 1 ? 'Salesforce – Receive from Salesforce fails' : 'A short question before Friday';
      return h('div.mail', h('strong', person), h('span', `${subject} · ${company}`), h('time', past));
    }),
  );
}
