import { columnLabel, companyModel, labelsOf, modelOf, models, type Model } from '../data/models';
import { curve, sample } from '../data/people';
import { recordId } from '../data/random';
import type { Tenant } from '../data/tenants';
import { h, type Child } from '../dom';
import { go, withQuery } from '../navigation';
import type { Context, DemoScreen } from '../types';
import { openDialog, openMenu } from '../ui/overlay';
import { button, card, field, health, line, mainButton, pageHead } from '../ui/parts';
import { tabs } from '../ui/switch';
import { table } from '../ui/table';
import { newMetric } from './data-explorer-metric';

const TIME_SERIES = ['company', 'enduser'];

const page = (model: Model) => (context: Context) => {
  const { tenant } = context;
  const label = labelsOf(model, tenant).one;
  const picker = h(
    'button.button',
    { type: 'button', 'aria-haspopup': 'menu' },
    label,
    h('span.chevron', { 'aria-hidden': true }, '▾'),
  );
  picker.addEventListener('click', () =>
    openMenu(
      picker,
      models.map((one) => modelItem(one, context)),
    ),
  );
  const add = model.slug === 'metric' ? newMetric : () => newRecord(label);
  const rows = (): Child => records(model, tenant);
  return [
    pageHead('Data Explorer', picker, mainButton(`+ ${label}`, add)),
    h('div.toolbar', button('Add filter'), h('span.quiet', `${model.rows.toLocaleString('en-GB')} rows`)),
    TIME_SERIES.includes(model.slug)
      ? tabs([
          { label: 'Table', render: rows },
          {
            label: 'Time-series',
            render: () => card('Last twelve weeks', line('Last twelve weeks', curve(12, model.slug))),
          },
        ])
      : rows(),
  ];
};

/** Data Explorer without a model in the address. */
export const dataExplorer: DemoScreen = {
  id: 'data-explorer',
  title: 'Data Explorer',
  generation: 'upgraded',
  address: 'home/data-explorer',
  render: page(companyModel),
};

/** One screen a model. */
export const dataExplorers: readonly DemoScreen[] = models.map((model) => ({
  id: `data-explorer-${model.slug}`,
  title: `Data Explorer, ${model.one}`,
  generation: 'upgraded',
  address: `home/data-explorer/${model.slug}`,
  render: page(model),
}));

/** The same models under another name, and the table below an open preview. */
export const moreDataExplorers: readonly DemoScreen[] = [
  ...(['company', 'enduser'] as const).map((slug): DemoScreen => ({
    id: `data-explorer-${slug}`,
    title: `Data Explorer, ${slug} under another name`,
    generation: 'upgraded',
    address: `home/data-explorer/${slug}`,
    tenant: 'northwind-demo',
  })),
  {
    id: 'data-explorer-metric',
    title: 'Metric, opened over its table',
    generation: 'upgraded',
    address: 'home/data-explorer/metric',
    query: `preview=Metric.${recordId('metric', 3)}`,
  },
];

function records(model: Model, tenant: Tenant): HTMLElement {
  const cells = (n: number): Child[] => {
    const row = sample(tenant, model.slug, n);
    return model.columns.map(([label, value], i) => {
      if (i > 0) return label === 'Health' ? health(row.health) : value(row);
      const href = withQuery('preview', `${model.name}.${recordId(model.slug, n)}`);
      return h('a', { href }, value(row));
    });
  };
  return table({
    label: labelsOf(model, tenant).many,
    columns: model.columns.map(([label]) => columnLabel(label, tenant)),
    rows: model.rows,
    cells,
  });
}

function modelItem(model: Model, { tenant, to }: Context): { label: string; run: () => void } {
  return {
    label: labelsOf(modelOf(model.slug), tenant).one,
    run: () => go(to(`data-explorer-${model.slug}`)),
  };
}

function newRecord(label: string): void {
  openDialog(`New ${label}`, field('Name', ''), field('External id', ''), mainButton('Create'));
}
