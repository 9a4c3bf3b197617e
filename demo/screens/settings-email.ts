import { h, type Child } from '../dom';
import { card, field, toggleRow } from '../ui/parts';

/** The category "Outbound Email" of Settings. */
export function settingsEmail(): Child {
  return [
    h('header.sub-head', h('h2', 'Outbound Email')),
    card(null, field('From', 'success@acme.example'), toggleRow('Track opens', false)),
    card(
      'Outbound Limits',
      field('Automatic Emails User Daily Limit', '200'),
      field('Stop list', 'noreply@'),
    ),
  ];
}
