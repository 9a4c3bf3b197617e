import { labelsOf, models } from '../data/models';
import { h, type Child } from '../dom';
import type { Context } from '../types';
import { card, toggleRow } from '../ui/parts';
import { rowsTable } from '../ui/table';

/** Where a tenant's models get their other names. */
export function adminSettings({ tenant }: Context): Child {
  const rows = models.slice(0, 5).map((model) => {
    const { one, many } = labelsOf(model, tenant);
    return [model.one, one, many];
  });
  return [
    h('header.sub-head', h('h2', 'Admin Settings')),
    card(null, toggleRow('Is SSO Available')),
    card('Rename models', rowsTable('Rename models', ['Model', 'Alias', 'Plural Alias'], rows)),
  ];
}
