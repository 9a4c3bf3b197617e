import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadAllAreas } from '../content/areas/index';
import { allScreens } from '../content/screens/index';
import { models, slugAliases } from '../content/screens/models';
import { prepareRules } from '../lib/screens/rules';
import { documentOf } from '../lib/search/documents';
import { packGuide, type PackedGuide } from '../lib/search/packed-guide';
import { indexDocuments } from '../lib/search/text-index';

/** How many gotchas belong to each screen, so that the service worker need not load the guide to count. */
async function countGotchas(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const area of await loadAllAreas()) {
    for (const entry of area.entries) {
      if (entry.kind !== 'gotcha') continue;
      for (const screen of entry.screens) counts[screen] = (counts[screen] ?? 0) + 1;
    }
  }
  for (const { id, sameAs } of allScreens) {
    const shared = sameAs === undefined ? 0 : (counts[sameAs] ?? 0);
    if (shared > 0) counts[id] = (counts[id] ?? 0) + shared;
  }
  return counts;
}

/** The search index of the whole guide, so that no page has to build it. */
async function packIndex(): Promise<PackedGuide> {
  const areas = await loadAllAreas();
  return packGuide(indexDocuments(areas.flatMap(({ entries }) => entries.map(documentOf))));
}

const rules = prepareRules(allScreens, models, slugAliases);
const names = Object.fromEntries(allScreens.map(({ id, name }) => [id, name]));

/** Module name → its one export and the value of that. */
const extracts: Record<string, [name: string, value: () => unknown]> = {
  'virtual:screen-rules': ['screenRules', () => rules],
  'virtual:screen-names': ['screenNames', () => names],
  'virtual:gotcha-counts': ['gotchaCounts', countGotchas],
  'virtual:guide-index': ['packedGuide', packIndex],
};

const ROWS = fileURLToPath(new URL('../content/screens/rows.ts', import.meta.url));

/** What no page asks of a row: detection goes by labels, tests by examples, and the ways are told by the guide's entries. */
const UNUSED_IN_PAGES = ['labels', 'examples', 'where'];

/** The rows as pages need them: names and areas. */
const slimRows = () =>
  allScreens.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !UNUSED_IN_PAGES.includes(key))),
  );

const constant = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};`;

/**
 * Small extracts of the guide, made while building: what the service worker and the first load of a page carry must
 * stay small, and the tables are written for people.
 */
export function guideModules(): Plugin {
  return {
    name: 'field-guide:guide-modules',
    resolveId: (id) => (id in extracts ? `\0${id}` : undefined),
    async load(id) {
      if (path.normalize(id) === ROWS) return constant('allScreens', slimRows());
      const extract = extracts[id.slice(1)];
      return extract && constant(extract[0], await extract[1]());
    },
  };
}
