import { pathOf, type Check, type Problem } from './check';
import type { Area } from '../types';

const twins = (area: Area): Problem[] =>
  [...Map.groupBy(area.entries, ({ title }) => title.toLowerCase())].flatMap(([, [first, ...others]]) =>
    others.map((entry) => ({
      level: 'warning',
      path: pathOf(area, entry, 'title'),
      message: `Expected a title of its own, found that of ${first?.id ?? ''}.`,
      tip: 'Say in the title what this one tells that the other does not.',
    })),
  );

/** Two hits with one title cannot be told apart. */
export const uniqueTitles: Check = {
  name: 'unique-titles',
  description: 'No two entries of an area have the same title.',
  find: ({ areas }) => areas.flatMap(twins),
};
