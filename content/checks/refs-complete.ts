import { slugOf, type Check } from './check';
import { rowsOf } from './dossier';
import type { AreaId } from '../types';

/** Areas that carry their whole dossier. An area joins when it is complete, and never leaves. */
const COMPLETE: readonly AreaId[] = ['A', 'D', 'K'];

/** Nothing that is known of a complete area may be forgotten. */
export const refsComplete: Check = {
  name: 'refs-complete',
  description: 'Every row of the dossiers of the complete areas is the ref of some entry of that area.',
  find: ({ areas }) =>
    areas
      .filter(({ id }) => COMPLETE.includes(id))
      .flatMap((area) => {
        const carried = new Set(area.entries.flatMap(({ refs }) => refs));
        const missing = rowsOf(area.id).filter((row) => !carried.has(row));
        if (missing.length === 0) return [];
        const message = `No entry carries ${missing.join(', ')}.`;
        return [
          {
            level: 'error',
            path: slugOf(area),
            message,
            tip: 'Add the rows to `refs` of the entries they support.',
          },
        ];
      }),
};
