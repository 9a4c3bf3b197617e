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

/** Kept beside the others: few rows have any of it. */
const SELDOM = ['firstTab', 'sameAs', 'crm', 'opens'];

/** The rows as pages need them, names and areas, in few bytes: each a line of id, name and letters of its areas. */
function slimRows(): string {
  const lines = allScreens.map(({ id, name, area, alsoAreas = [] }) =>
    [id, name, `${area ?? '-'}${alsoAreas.join('')}`].join('|'),
  );
  const more = allScreens.flatMap((row) => {
    const seldom = Object.entries(row).filter(([key]) => SELDOM.includes(key));
    return seldom.length > 0 ? [[row.id, Object.fromEntries(seldom)] as const] : [];
  });
  return `const more = ${JSON.stringify(Object.fromEntries(more))};
export const allScreens = ${JSON.stringify(lines.join('\n'))}.split('\\n').map((line) => {
  const [id, name, areas] = line.split('|');
  const [area, ...alsoAreas] = areas;
  return { id, name, area: area === '-' ? null : area, alsoAreas, ...more[id] };
});`;
}

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
      if (path.normalize(id) === ROWS) return slimRows();
      const extract = extracts[id.slice(1)];
      return extract && constant(extract[0], await extract[1]());
    },
  };
}
