import { allEntries, pathOf, type Check, type Problem } from './check';

/** An id tells its area at a glance, and the entry agrees with the folder it stands in. */
export const idArea: Check = {
  name: 'id-area',
  description: "An entry's id starts with the letter of its area, and it says it belongs to that area.",
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) => {
      const problems: Problem[] = [];
      const start = `${area.id.toLowerCase()}-`;
      if (!entry.id.startsWith(start)) {
        const message = `Expected an id that starts with "${start}", found "${entry.id}".`;
        problems.push({ level: 'error', path: pathOf(area, entry, 'id'), message });
      }
      if (entry.area !== area.id) {
        const message = `Expected area ${area.id}, found ${entry.area}.`;
        const tip = 'The letter given to define… is that of another area.';
        problems.push({ level: 'error', path: pathOf(area, entry, 'area'), message, tip });
      }
      return problems;
    }),
};
