/** How much of its dossier each area tells. */
import { rowsOf } from '../../content/checks/dossier';
import type { Area, EntryKind } from '../../content/types';

const KINDS: readonly EntryKind[] = [
  'step',
  'gotcha',
  'fix',
  'fact',
  'term',
  'example',
  'route',
  'skill',
  'endpoint',
];

const rowOf = (area: Area): string[] => {
  const rows = rowsOf(area.id);
  const carried = new Set(area.entries.flatMap(({ refs }) => refs));
  const count = (kind: EntryKind): number => area.entries.filter((entry) => entry.kind === kind).length;
  return [
    `${area.id} ${area.name}`,
    ...KINDS.map((kind) => String(count(kind))),
    String(area.entries.length),
    `${rows.filter((row) => carried.has(row)).length}/${rows.length}`,
  ];
};

/** One line an area: its entries by kind, all of them, and the rows of its dossier that are carried. */
export const coverageTable = (areas: readonly Area[]): string => {
  const table = [['area', ...KINDS, 'all', 'rows'], ...areas.map(rowOf)];
  const widthOf = (column: number): number => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column))))
        .join('  '),
    )
    .join('\n');
};
