import { vendors, type Vendor } from '../../data/vendors';
import { h, type Child } from '../../dom';
import type { DemoScreen } from '../../types';
import { button, card, field, mainButton, toggle } from '../../ui/parts';
import { createPane, type Pane } from '../../ui/switch';
import { rowsTable } from '../../ui/table';

const ADDRESS = 'm/85f1';

/** Integrations behind the avatar menu: a list with switches, each row opens without a change of address. */
export const oldIntegrations: DemoScreen = {
  id: 'integrations-list',
  title: 'Integrations, older app',
  generation: 'legacy',
  address: ADDRESS,
  render: () => {
    const pane = createPane();
    list(pane);
    return pane.element;
  },
};

/** One stop a vendor. */
export const oldIntegrationPages: readonly DemoScreen[] = vendors.map(({ id, name }) => ({
  id,
  title: `Integration: ${name}, older app`,
  generation: 'legacy',
  address: ADDRESS,
  steps: [{ click: name }],
}));

function list(pane: Pane): void {
  const row = (vendor: Vendor): HTMLElement =>
    h(
      'div.old-row',
      h('span.link', { click: () => pane.show(page(vendor, () => list(pane))) }, vendor.name),
      h('span.quiet', vendor.kind),
      toggle(`${vendor.name}: on`, vendor.connected === true),
    );
  pane.show(h('div.old-head', h('div.old-title', 'Integrations')), h('div.card', vendors.map(row)));
}

function page(vendor: Vendor, back: () => void): Child {
  return [
    h(
      'div.old-head',
      button('←', back, 'ghost'),
      h('div.old-title', vendor.name),
      ...(special[vendor.name]?.() ?? [mainButton('Connect')]),
    ),
    card(null, sections[vendor.kind](vendor)),
  ];
}

/** Buttons that only one vendor's page has. */
const special: Readonly<Record<string, () => readonly HTMLElement[]>> = {
  Salesforce: () => [mainButton('Connect with Salesforce')],
  Pipedrive: () => [mainButton('Save Authorization'), button('Deal Pipelines'), button('Fetch All')],
};

const sections: Readonly<Record<Vendor['kind'], (vendor: Vendor) => Child>> = {
  CRM: ({ name, objects }) => [
    rowsTable(
      name,
      ['Here', 'There', 'Direction'],
      objects.map(([here, there], i) => [
        here,
        there,
        i === 0 ? 'Both Directions' : i % 2 ? `Receive from ${name}` : `Send to ${name}`,
      ]),
      true,
    ),
    h('p.quiet', 'Fields without a direction stay as they are.'),
  ],
  Communication: () => field('Default channel', '#customer-news'),
  Support: () => field('Address', 'https://acme.support.example'),
  'Data warehouse': () => [field('Account', 'acme-eu-1'), button('Add New Section')],
  'Product usage': () => [
    field('Tenant Token', '00000000-0000-4000-8000-000000000000'),
    button('Copy to clipboard'),
  ],
};
