import { allEntries, pathOf, type Check } from './check';

/** Notes and checklist ticks point at ids, so an id may stand for one thing only. */
export const uniqueIds: Check = {
  name: 'unique-ids',
  description: 'No two entries of the whole guide share an id.',
  find: (guide) => {
    const first = new Map<string, string>();
    return allEntries(guide).flatMap(({ area, entry }) => {
      const path = pathOf(area, entry);
      const earlier = first.get(entry.id);
      if (earlier === undefined) {
        first.set(entry.id, path);
        return [];
      }
      const message = `Expected an id of its own, found one that ${earlier} already has.`;
      return [{ level: 'error', path: `${path}.id`, message }];
    });
  },
};
