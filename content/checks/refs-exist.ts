import { allEntries, pathOf, type Check } from './check';
import { allRows } from './dossier';

/** A ref travels into bug reports; one that leads nowhere sends people searching. */
export const refsExist: Check = {
  name: 'refs-exist',
  description: 'Every ref of an entry is a row of a dossier.',
  find: (guide) => {
    const rows = allRows();
    return allEntries(guide).flatMap(({ area, entry }) =>
      entry.refs
        .filter((ref) => !rows.has(ref))
        .map((ref) => ({
          level: 'error',
          path: pathOf(area, entry, 'refs'),
          message: `Expected a row of the dossiers, found "${ref}".`,
          tip: 'If the dossier has grown, raise its count in content/checks/dossier.ts.',
        })),
    );
  },
};
