import { columnLabel, labelsOf, modelOf, type Model } from '../../data/models';
import { date, sample } from '../../data/people';
import { recordId } from '../../data/random';
import type { Tenant } from '../../data/tenants';
import { h, type Child } from '../../dom';
import type { Context, DemoScreen } from '../../types';
import { button } from '../../ui/parts';
import { sideNav } from '../../ui/switch';
import { rowsTable, table } from '../../ui/table';

/** Tab in the address, model behind it. */
const TABS = [
  ['companies', 'company'],
  ['endusers', 'enduser'],
  ['metrics', 'metric'],
  ['licenses', 'license'],
  ['sales', 'sale'],
  ['invoices', 'invoice'],
  ['churn', 'churn'],
  ['nps', 'nps'],
  ['users', 'user'],
] as const;

const PROFILES: Readonly<Record<string, string>> = { company: 'profile', enduser: 'people' };

export const dataModule: DemoScreen = {
  id: 'data-explorer',
  title: 'Data, older app',
  generation: 'legacy',
  address: 'data',
  render: (context) => draw('companies', context),
};

/** Each tab has its own address. */
export const dataTabs: readonly DemoScreen[] = TABS.map(([tab, slug]) => ({
  id: `data-explorer-${slug}`,
  title: `Data, ${tab}, older app`,
  generation: 'legacy',
  address: `data/${tab}`,
  render: (context: Context) => draw(tab, context),
}));

export const customers: DemoScreen = {
  id: 'data-explorer-company',
  title: 'Customers, older app',
  generation: 'legacy',
  address: 'customers',
  render: (context) => draw('companies', context),
};

function draw(open: string, { tenant }: Context): Child {
  const slug = TABS.find(([tab]) => tab === open)?.[1] ?? 'company';
  const tab = ([name, model]: (typeof TABS)[number]): HTMLElement =>
    h(
      name === open ? 'a.tab.active' : 'a.tab',
      { href: `/data/${name}` },
      labelsOf(modelOf(model), tenant).many,
    );
  return [
    h('div.old-head', h('div.old-title', 'Data'), button('Manage Fields')),
    h('div.tabs.plain', TABS.map(tab)),
    slug === 'metric' ? metrics() : records(modelOf(slug), tenant),
  ];
}

function records(model: Model, tenant: Tenant): HTMLElement {
  const profile = PROFILES[model.slug];
  return table({
    label: labelsOf(model, tenant).many,
    columns: model.columns.map(([label]) => columnLabel(label, tenant)),
    rows: Math.min(model.rows, 1200),
    plain: true,
    cells: (n) => {
      const row = sample(tenant, model.slug, n);
      return model.columns.map(([, value], i) =>
        i === 0 && profile !== undefined
          ? h('a', { href: `/${profile}/${recordId(model.slug, n)}` }, value(row))
          : value(row),
      );
    },
  });
}

function metrics(): HTMLElement {
  const rows = (group: string) => () =>
    rowsTable(
      group,
      ['Name', 'Updated date', 'Group'],
      ['Active seats', 'Exports per week', 'Logins per seat', 'Reports shared'].map((name, n) => [
        name,
        date(-n),
        group,
      ]),
      true,
    );
  return sideNav(
    'Groups',
    ['Calculated', 'System', 'Custom', 'User Activities'].map((label) => ({ label, render: rows(label) })),
  );
}
