import { modelOf } from '../data/models';
import { curve, sample } from '../data/people';
import { recordId, rowOf } from '../data/random';
import { pageId } from '../data/tenants';
import { h } from '../dom';
import type { DemoScreen } from '../types';
import { bars, card, facts, select } from '../ui/parts';
import { slideOut } from '../ui/slide-out';
import { tabs } from '../ui/switch';
import { rowsTable } from '../ui/table';

export const metricPreview: DemoScreen = {
  id: 'metric-preview',
  title: 'Metric preview',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query: `preview=Metric.${recordId('metric', 3)}`,
  record: { view: 'preview', model: 'Metric' },
  render: ({ place, tenant }) => {
    const model = modelOf('metric');
    const n = rowOf(place.record?.id ?? '', model.rows);
    const name = String(model.columns[0]?.[1](sample(tenant, 'metric', n)) ?? '');
    return slideOut(
      name,
      tabs([
        {
          label: 'Overview',
          render: () => [
            card('Last 30 days', bars(name, curve(30, 'metric', n))),
            select('Aggregation', ['SUM', 'MIN', 'MAX', 'AVG', 'LAST']),
            select('Availability', [
              'Reporting only',
              'Reporting & Data models',
              'Reporting & Data models (Featured)',
            ]),
            facts(['Metric Build Period', 'Last 30 days'], ['Last built', '14 Oct 2026, 03:40']),
          ],
        },
        { label: 'Formula', render: () => h('pre.code', 'activities(past 14 days) / seats') },
        {
          label: 'Raw Data',
          render: () =>
            rowsTable(
              'Raw Data',
              ['Company', 'Day', 'Value'],
              [3, 8, 12].map((i) => [sample(tenant, 'company', i).company, '13 Oct', i]),
            ),
        },
        { label: 'Trace', render: () => card(null, facts(['Read', '3,000 rows'], ['Took', '41 s'])) },
      ]),
    );
  },
};
