import type { Child } from '../dom';
import type { Context } from '../types';
import { button, card, field, select } from '../ui/parts';

/** The category "General" of Settings. */
export function settingsGeneral({ tenant }: Context): Child {
  return [
    card('Name and logo', field('Name', tenant.name), button('Choose a logo')),
    card(
      'Colour scheme',
      field('Main colour', '#3b5b8c'),
      select('Date format', ['14 Oct 2026', '2026-10-14']),
    ),
  ];
}
