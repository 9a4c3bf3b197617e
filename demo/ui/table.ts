import { h, type Child } from '../dom';

export interface TableSpec {
  label: string;
  columns: readonly string[];
  rows: number;
  cells: (row: number) => readonly Child[];
  /** Older pages: plain boxes without roles. */
  plain?: boolean;
}

const CHUNK = 150;

/**
 * A table that really holds all its rows. They are drawn in chunks of which the browser lays out only those in
 * view (`content-visibility`), so 3,000 rows stay quick.
 */
export function table(spec: TableSpec): HTMLElement {
  const role = (name: string): string | undefined => (spec.plain ? undefined : name);
  const head = h(
    'div.tr.th',
    { role: role('row') },
    spec.columns.map((column) => h('div.td', { role: role('columnheader') }, column)),
  );
  const box = h(
    `div.table.cols-${spec.columns.length}`,
    { role: role('table'), 'aria-label': role(spec.label), 'aria-rowcount': role(String(spec.rows + 1)) },
    h('div', { role: role('rowgroup') }, head),
  );
  const drawRow = (row: number): HTMLElement =>
    h(
      'div.tr',
      { role: role('row') },
      spec.cells(row).map((cell) => h('div.td', { role: role('cell') }, cell)),
    );
  const drawFrom = (start: number): void => {
    const length = Math.min(CHUNK, spec.rows - start);
    if (length <= 0) return;
    const rows = Array.from({ length }, (_, i) => drawRow(start + i));
    box.append(h('div.chunk', { role: role('rowgroup') }, rows));
    setTimeout(() => box.isConnected && drawFrom(start + CHUNK));
  };
  drawFrom(0);
  return box;
}

/** A short table from ready rows. */
export function rowsTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
  plain = false,
) {
  return table({ label, columns, rows: rows.length, cells: (row) => rows[row] ?? [], plain });
}
