import { pathOf, slugOf, type Check, type Problem } from './check';
import type { Area, Entry } from '../types';

/** The keys an entry names, those of both sides of a dispute among them. */
const keysOf = ({ sources, disputed }: Entry): { field: string; key: string }[] => [
  ...sources.map((key) => ({ field: 'sources', key })),
  ...(disputed?.sides ?? []).flatMap((side, index) =>
    side.sources.map((key) => ({ field: `disputed.sides[${index}].sources`, key })),
  ),
];

const unknownKeys = (area: Area): Problem[] =>
  area.entries.flatMap((entry) =>
    keysOf(entry)
      .filter(({ key }) => !Object.hasOwn(area.sources, key))
      .map(({ field, key }) => ({
        level: 'error',
        path: pathOf(area, entry, field),
        message: `Expected a key of the area's sources, found "${key}".`,
        tip: `Add "${key}" to ${slugOf(area)}/sources.ts, or correct the key.`,
      })),
  );

const unusedKeys = (area: Area): Problem[] => {
  const used = new Set(area.entries.flatMap((entry) => keysOf(entry).map(({ key }) => key)));
  return Object.keys(area.sources)
    .filter((key) => !used.has(key))
    .map((key) => ({
      level: 'warning',
      path: `${slugOf(area)}.sources[${key}]`,
      message: 'No entry rests on this source.',
      tip: 'Name it in an entry, or take it out.',
    }));
};

/** No claim without its source. */
export const sources: Check = {
  name: 'sources',
  description: 'Every source an entry names exists in its area; a source that nobody names is a warning.',
  find: ({ areas }) => areas.flatMap((area) => [...unknownKeys(area), ...unusedKeys(area)]),
};
