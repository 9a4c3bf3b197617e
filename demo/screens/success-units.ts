import { h, type Child } from '../dom';
import { badge, button, card, field, mainButton } from '../ui/parts';

const RULES = [
  ['Green', 'good', 'Report opened in the last 7 days'],
  ['Amber', 'fair', 'Report opened in the last 30 days'],
  ['Red', 'bad', 'Everything else'],
] as const;

/** What opens from the field "Success Units". */
export function successUnits(back: () => void): Child {
  return [
    h('header.sub-head', button('←', back, 'ghost'), h('h2', 'Success Units'), mainButton('+ Success Unit')),
    ['Reporting', 'Team use'].map((name) =>
      card(
        name,
        h('div.form-row', field('Success Unit', name), field('Sort order', '0')),
        RULES.map(([label, tone, rule]) => h('div.rule', badge(label, tone), h('span', rule))),
      ),
    ),
  ];
}
