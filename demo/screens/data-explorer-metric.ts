import { h } from '../dom';
import { openDialog } from '../ui/overlay';
import { button, card } from '../ui/parts';

/** The choice that "+ Metric" offers. */
export function newMetric(): void {
  openDialog(
    'New metric',
    h('div.toolbar', button('+ Calculated metric')),
    h('h3', 'Metric Templates'),
    h(
      'div.tiles',
      ['Active users', 'Seats used', 'Days since last touch', 'Tickets, 30 days'].map((name) =>
        card(name, h('p.quiet', 'Ready to be adapted.')),
      ),
    ),
  );
}
