import type { PhrasingContent, Table, TableRow } from 'mdast';
import { attributeOf, childrenOf, contains, type RichNode, tagOf } from './dom';
import { lookInside, readRuns, type Run, toParagraphs } from './inline';

/** Elements that a cell of Markdown cannot hold. */
const TOO_MUCH = new Set(['table', 'ul', 'ol', 'pre', 'blockquote', 'h1', 'h2', 'h3']);

/** More than this in one cell and it is layout, as of newsletters. */
const MOST_COLUMNS = 50;

/**
 * A table of values. The first row becomes its head: Markdown knows no table without.
 *
 * @returns `null` for a table that only places things on a page: then its content is read as if it were not there.
 */
export function toTable(node: RichNode, look: Omit<Run, 'text'>): [Table] | null {
  const rows = rowsOf(node).map((row) => cellsOf(row));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (attributeOf(node, 'role') === 'presentation' || width < 2 || width > MOST_COLUMNS) return null;
  if (contains(node, (tag) => TOO_MUCH.has(tag))) return null;
  const filled = rows
    .map((cells) => cells.map((cell) => toCell(cell, look)))
    .filter((cells) => cells.some((content) => content.length > 0));
  if (filled.length === 0) return null;
  return [{ type: 'table', children: filled.map((cells) => toRow(cells, width)) }];
}

function rowsOf(node: RichNode): RichNode[] {
  return childrenOf(node).flatMap((child) => {
    const tag = tagOf(child);
    if (tag === 'tr') return [child];
    return tag === 'thead' || tag === 'tbody' || tag === 'tfoot' ? rowsOf(child) : [];
  });
}

/** A cell over several columns is followed by empty ones. */
function cellsOf(row: RichNode): (RichNode | null)[] {
  return childrenOf(row)
    .filter((child) => tagOf(child) === 'td' || tagOf(child) === 'th')
    .flatMap((cell) => {
      const span = Math.min(MOST_COLUMNS, Math.max(1, Number(attributeOf(cell, 'colspan')) || 1));
      return [cell, ...new Array<null>(span - 1).fill(null)];
    });
}

/** One line: what stood in several is put beside each other. */
function toCell(cell: RichNode | null, look: Omit<Run, 'text'>): PhrasingContent[] {
  if (!cell) return [];
  const isHead = tagOf(cell) === 'th';
  const runs = readLines(cell, lookInside(cell, look));
  const line = runs.map((run) => ({
    ...run,
    text: run.text.replaceAll('\n', ' '),
    strong: run.strong && !isHead,
  }));
  return toParagraphs(line).flat();
}

function readLines(node: RichNode, look: Omit<Run, 'text'>): Run[] {
  return childrenOf(node).flatMap((child) => [
    ...(contains(child, (tag) => tag === 'p' || tag === 'div')
      ? readLines(child, lookInside(child, look))
      : readRuns(child, look)),
    ...(tagOf(child) === 'p' || tagOf(child) === 'div' ? [{ ...look, text: ' ' }] : []),
  ]);
}

function toRow(cells: readonly PhrasingContent[][], width: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (_, at) => ({ type: 'tableCell', children: cells[at] ?? [] })),
  };
}
