import { vendors, type Vendor } from '../data/vendors';
import { h } from '../dom';
import { badge } from '../ui/parts';
import type { Pane } from '../ui/switch';
import { integrationPage } from './integrations';

/** The entry "Integrations" of the App Center. A tile opens the page without a change of address. */
export function integrationsList(pane: Pane): void {
  const tile = (vendor: Vendor): HTMLElement =>
    h(
      'button.tile',
      {
        type: 'button',
        'aria-label': vendor.name,
        click: () => pane.show(integrationPage(vendor, () => integrationsList(pane))),
      },
      h('strong', vendor.name),
      h('span.quiet', vendor.kind),
      vendor.connected && badge('Connected', 'good'),
    );
  pane.show(h('div.tiles', vendors.map(tile)));
}
