import { allEntries, pathOf, type Check } from './check';

/** An entry on a screen that does not exist would never be shown there. */
export const screens: Check = {
  name: 'screens',
  description: 'Every screen an entry names exists, and is named once.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }) =>
      entry.screens.flatMap((screen, index) => {
        const path = pathOf(area, entry, `screens[${index}]`);
        if (!guide.screenIds.has(screen)) {
          const message = `Expected the id of a screen, found "${screen}".`;
          return [{ level: 'error', path, message, tip: 'The ids stand in content/screens.' }];
        }
        if (entry.screens.indexOf(screen) < index) {
          return [{ level: 'error', path, message: `"${screen}" is named twice.` }];
        }
        return [];
      }),
    ),
};
