import { pick } from '../data/random';
import { vendors, type Vendor } from '../data/vendors';
import { h, type Child } from '../dom';
import type { DemoScreen } from '../types';
import { badge, button, card, facts, field, mainButton, toggleRow } from '../ui/parts';
import { rowsTable } from '../ui/table';
import { APP_CENTER } from './addresses';

/** The page of one integration, in the App Center. */
export function integrationPage(vendor: Vendor, back: () => void): Child {
  return [
    h(
      'header.sub-head',
      button('←', back, 'ghost'),
      h('h2', vendor.name),
      vendor.connected ? badge('Connected', 'good') : mainButton('Connect'),
    ),
    card(
      null,
      vendor.actions &&
        h(
          'div.toolbar',
          vendor.actions.map((label) => button(label)),
        ),
      h('p.quiet', `What is shared with ${vendor.name}.`),
      rowsTable(
        vendor.name,
        ['Here', 'There', vendor.kind === 'CRM' ? 'Direction' : 'On'],
        vendor.objects.map((pair, i) => [...pair, last(vendor, i)]),
      ),
    ),
    body[vendor.kind](vendor),
  ];
}

/** One stop a vendor; the pages have no address of their own. */
export const integrations: readonly DemoScreen[] = vendors.map((vendor) => ({
  id: vendor.id,
  title: `Integration: ${vendor.name}`,
  generation: 'upgraded',
  address: APP_CENTER,
  steps: [
    { click: 'Integrations', role: 'button' },
    { click: vendor.name, role: 'button' },
  ],
}));

const body: Readonly<Record<Vendor['kind'], (vendor: Vendor) => Child>> = {
  CRM: ({ name }) =>
    card(
      'Mapped fields',
      rowsTable(
        'Mapped fields',
        ['Field', 'Their field', 'Direction'],
        [
          ['Owner', 'OwnerId', `Receive from ${name}`],
          ['Phase', 'Lifecycle__c', `Send to ${name}`],
          ['Segment', 'Segment__c', 'Both Directions'],
          ['Health', 'Health__c', `Send to ${name}`],
        ],
      ),
    ),
  Communication: () =>
    card(
      'Rules',
      toggleRow('Post to the team channel'),
      toggleRow('Only with customers'),
      field('Default channel', '#customer-news'),
    ),
  Support: () =>
    card(
      'Rules',
      toggleRow('Create missing contacts', false),
      toggleRow('Import closed tickets'),
      facts(['Last run', 'Today, 09:40']),
    ),
  'Data warehouse': () =>
    card(
      'Connection',
      field('Account', 'acme-eu-1'),
      field('Role', 'READER'),
      facts(['Last run', 'Today, 04:10'], ['Rows', '2,961']),
    ),
  'Product usage': () =>
    card(
      'Key',
      field('Tenant Token', '00000000-0000-4000-8000-000000000000'),
      button('Copy to clipboard'),
      facts(['Events yesterday', '18,204']),
    ),
};

function last({ kind, name }: Vendor, i: number): Child {
  if (kind !== 'CRM') return badge(i === 0 ? 'On' : 'Off');
  const directions = [`Receive from ${name}`, `Send to ${name}`, 'Both Directions'];
  return h(
    'select',
    { 'aria-label': 'Direction' },
    directions.map((one) => h('option', { selected: one === pick(directions, name, i) }, one)),
  );
}
