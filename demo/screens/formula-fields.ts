import { h, type Child } from '../dom';
import { button, card, field, mainButton, select, tick } from '../ui/parts';

/** The form of a field that is calculated. */
export function formulaField(back: () => void): Child {
  return [
    h('header.sub-head', button('←', back, 'ghost'), h('h2', 'Weighted value'), mainButton('Save')),
    card(
      null,
      field('Name', 'Weighted value'),
      select('Type', ['Number', 'Text', 'Date']),
      tick('Formula', true),
      h(
        'label.field',
        h('span', 'Formula'),
        h('textarea', { rows: 4, spellcheck: 'false' }, 'IF(<<h>> > 6, <<arr>> * 0.9, <<arr>> * 0.5)'),
      ),
      h('p.quiet', 'Tried with Alder Foods AB: 21,600'),
    ),
  ];
}
