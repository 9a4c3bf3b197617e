import { tenants } from '../data/tenants';
import { h } from '../dom';
import type { DemoScreen } from '../types';

/** The entry of the upgraded app, above all tenants. */
export const appRoot: DemoScreen = {
  id: 'app-root',
  title: 'Entry',
  generation: 'upgraded',
  address: '/',
  bare: true,
  render: () =>
    h(
      'main.entry',
      h('h1', 'Choose a workspace'),
      tenants.map((tenant) => h('a.entry-row', { href: `/${tenant.slug}/home` }, tenant.name)),
    ),
};
