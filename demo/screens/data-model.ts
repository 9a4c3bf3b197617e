import { labelsOf, models } from '../data/models';
import { h } from '../dom';
import type { Context, DemoScreen } from '../types';
import { card, facts, pageHead } from '../ui/parts';
import { sideNav, tabs } from '../ui/switch';
import { DATA_MODEL } from './addresses';
import { fieldRules } from './field-rules';
import { fields } from './fields';
import { globalFilters } from './global-filters';
import { powertools } from './powertools';
import { profileTemplates } from './profile-templates';

/** Models on the left, five tabs for each. Nothing of it stands in the address. */
export const dataModel: DemoScreen = {
  id: 'data-model',
  title: 'Data Model',
  generation: 'upgraded',
  address: DATA_MODEL,
  render: (context) => [
    pageHead('Data Model'),
    sideNav(
      'Models',
      models.slice(0, 16).map((model) => {
        const label = labelsOf(model, context.tenant).one;
        return { label, render: () => modelTabs(label, model.rows, context) };
      }),
    ),
  ],
};

const inTab = (id: string, title: string, label: string): DemoScreen => ({
  id,
  title,
  generation: 'upgraded',
  address: DATA_MODEL,
  steps: [{ click: label, role: 'tab' }],
});

/** The tabs, and what opens from the list of fields. */
export const dataModelTabs: readonly DemoScreen[] = [
  inTab('global-filters', 'Global Filters', 'Global Filters'),
  inTab('fields', 'Fields', 'Fields'),
  inTab('field-rules', 'Rules', 'Rules'),
  inTab('profile-templates', 'Profile templates', 'Profile'),
  inTab('powertools', 'Powertools', 'Powertools'),
  inField('formula-fields', 'Formula field', 'Weighted value'),
  inField('health-profiles', 'Health profiles', 'Health'),
  inField('success-units', 'Success units', 'Success Units'),
  { ...inTab('fields', 'Fields of a model under another name', 'Fields'), tenant: 'northwind-demo' },
];

function modelTabs(label: string, records: number, context: Context): HTMLElement {
  return h(
    'div',
    h('h2.model-name', label),
    tabs(
      [
        { label: 'Global Filters', render: globalFilters },
        { label: 'Fields', render: () => fields(context) },
        { label: 'Rules', render: fieldRules },
        { label: 'Profile', render: profileTemplates },
        { label: 'Powertools', render: powertools },
      ],
      {
        opening: () =>
          card(null, facts(['Records', records.toLocaleString('en-GB')], ['Last changed', 'yesterday'])),
      },
    ),
  );
}

function inField(id: string, title: string, name: string): DemoScreen {
  return {
    id,
    title,
    generation: 'upgraded',
    address: DATA_MODEL,
    steps: [
      { click: 'Fields', role: 'tab' },
      { click: name, role: 'button' },
    ],
  };
}
