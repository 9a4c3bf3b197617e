import { firstAutomation } from '../data/automations';
import { hexId } from '../data/random';
import { vendors } from '../data/vendors';
import { h, type Child } from '../dom';
import { go } from '../navigation';
import type { Context } from '../types';
import { openDialog } from '../ui/overlay';
import { button } from '../ui/parts';
import { sideNav } from '../ui/switch';

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Tasks: ['Create a task before a renewal', 'Assign tasks to a new owner', 'Close tasks of lost accounts'],
  Notifications: ['Tell the owner when health drops', 'Tell the team about a new deal'],
  'Contact Customers': ['Send one email after go-live', 'Start one chat'],
  Webhooks: ['Notify a webhook when a company changes', 'Notify a webhook when a task is done'],
};

/** The modal behind "+ New app". The address stays that of the App Center. */
export function appsLibrary({ to }: Context): void {
  const template = `${to('automation-template-editor').replace(/[^/]+$/, '')}${firstAutomation('template').id}`;
  const custom = to('custom-automation-editor').replace(/[^/]+$/, '') + hexId('untitled');
  openDialog(
    'Apps Library',
    h(
      'div.library-head',
      button('+ Custom automation', () => go(custom)),
      button('+ Private app'),
      h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search the library' }),
    ),
    sideNav('Categories', [
      ...Object.entries(TEMPLATES).map(([label, names]) => ({
        label,
        render: () => tiles(names, () => go(template)),
      })),
      { label: 'Integrations', render: () => tiles(vendors.map((vendor) => vendor.name)) },
    ]),
  );
}

function tiles(names: readonly string[], click?: () => void): Child {
  return h(
    'div.tiles',
    names.map((name) => h('button.tile', { type: 'button', ...(click && { click }) }, name)),
  );
}
