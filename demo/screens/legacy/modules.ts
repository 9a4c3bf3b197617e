import { labelsOf, modelOf } from '../../data/models';
import { sample } from '../../data/people';
import { h } from '../../dom';
import type { DemoScreen } from '../../types';
import { button, card, facts, mainButton } from '../../ui/parts';
import { plainTabs } from '../../ui/switch';
import { rowsTable, table } from '../../ui/table';
import { REPORTS, revenueReport } from '../revenue-reports';

const listModule = (slug: string, title: string, address: string, action: string): DemoScreen => ({
  id: `data-explorer-${slug}`,
  title: `${title}, older app`,
  generation: 'legacy',
  address,
  render: ({ tenant }) => {
    const model = modelOf(slug);
    return [
      h('div.old-head', h('div.old-title', title), mainButton(action)),
      table({
        label: labelsOf(model, tenant).many,
        columns: model.columns.map(([label]) => label),
        rows: 300,
        plain: true,
        cells: (n) => model.columns.map(([, value]) => value(sample(tenant, slug, n))),
      }),
    ];
  },
});

export const actions = listModule('task', 'Actions', 'm/1f83', 'New task');
export const conversations = listModule('conversation', 'Conversations', 'm/6b2e', 'Write');

export const revenueModule: DemoScreen = {
  id: 'revenue-module',
  title: 'Revenue, older app',
  generation: 'legacy',
  address: 'm/a905',
  render: ({ tenant }) => [
    h('div.old-head', h('div.old-title', 'Revenue'), button('Export')),
    plainTabs(REPORTS.map(([, , label]) => ({ label, render: () => revenueReport(label, tenant) }))),
  ],
};

export const developerModule: DemoScreen = {
  id: 'developer-module',
  title: 'Developer, older app',
  generation: 'legacy',
  address: 'developer',
  render: () => [
    h('div.old-head', h('div.old-title', 'Developer')),
    card(
      'Tracking',
      facts(['Tenant token', '00000000-0000-4000-8000-000000000000']),
      button('Copy to clipboard'),
    ),
    card(
      'API errors',
      rowsTable(
        'API errors',
        ['When', 'Call', 'Answer'],
        [
          ['09:40', 'PUT /companies', 'externalId is missing'],
          ['09:12', 'POST /endusers', 'company not found'],
        ],
        true,
      ),
    ),
  ],
};
