import { allEntries, pathOf, slugOf, type Check, type Problem } from './check';
import type { AreaId } from '../types';

const badList = (own: AreaId, areas: readonly AreaId[], path: string): Problem[] => [
  ...(areas.includes(own) ? [{ level: 'error' as const, path, message: `${own} points at itself.` }] : []),
  ...areas
    .filter((area, index) => areas.indexOf(area) < index)
    .map((area) => ({ level: 'error' as const, path, message: `${area} is named twice.` })),
];

/** A pointer leads away from where one stands, and once. Ways between trees are the matter of `tree-graph`. */
export const crossReferences: Check = {
  name: 'cross-references',
  description: 'Neighbouring areas of an area or an entry are other areas, each named once.',
  find: (guide) => [
    ...guide.areas.flatMap((area) => badList(area.id, area.related, `${slugOf(area)}.related`)),
    ...allEntries(guide).flatMap(({ area, entry }) =>
      badList(area.id, entry.alsoAreas ?? [], pathOf(area, entry, 'alsoAreas')),
    ),
  ],
};
