import { allEntries, slugOf, type Check, type Guide, type Problem } from './check';
import { routeRows, rowsOf } from './dossier';
import type { Entry } from '../types';

const missingIn = (entries: readonly Entry[], rows: readonly string[], path: string): Problem[] => {
  const carried = new Set(entries.flatMap(({ refs }) => refs));
  const missing = rows.filter((row) => !carried.has(row));
  if (missing.length === 0) return [];
  return [
    {
      level: 'error',
      path,
      message: `No entry carries ${missing.join(', ')}.`,
      tip: 'Say what the row says in an entry, and add its number to the `refs` of that entry.',
    },
  ];
};

/** Help skills are told of where they are useful, so any area may carry their rows. */
const missingRoutes = (guide: Guide): Problem[] =>
  missingIn(
    allEntries(guide).map(({ entry }) => entry),
    routeRows,
    'routes',
  );

/** Nothing that is known may be forgotten. */
export const refsComplete: Check = {
  name: 'refs-complete',
  description:
    'Every row of a dossier is the ref of some entry of its area, and every row on related skills that of some entry.',
  find: (guide) => [
    ...guide.areas.flatMap((area) => missingIn(area.entries, rowsOf(area.id), slugOf(area))),
    ...missingRoutes(guide),
  ],
};
