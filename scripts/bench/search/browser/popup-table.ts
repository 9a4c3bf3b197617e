import type { Table } from '../table';
import type { PopupRow } from './bench-popup';

type Measure = readonly [name: string, of: (row: PopupRow) => number | null | undefined];

const measures: readonly Measure[] = [
  ['open, an empty list (ms)', ({ openings }) => openings.empty],
  ['open, opened lately (ms)', ({ openings }) => openings.lately],
  ['÷ an empty list', ({ openings }) => openings.lately / openings.empty],
  ['open, first line for the kept query (ms)', ({ openings }) => openings.kept],
  ['÷ an empty list', ({ openings }) => openings.kept / openings.empty],
  ['open, first note for the kept query (ms)', ({ openings }) => openings.keptNote],
  ['÷ an empty list', ({ openings }) => openings.keptNote && openings.keptNote / openings.empty],
  ['MiniSearch built cold, not drawn (ms)', ({ miniSearch }) => miniSearch?.built],
  ['MiniSearch from its stored form, not drawn (ms)', ({ miniSearch }) => miniSearch?.opened],
  ['keys', ({ typing }) => typing.keys],
  ['key to the list’s first change, painted, p50 (ms)', ({ typing }) => typing.first.p50],
  ['key to the list’s first change, painted, p95 (ms)', ({ typing }) => typing.first.p95],
  ['key to all of it, before painting, p50 (ms)', ({ typing }) => typing.changed.p50],
  ['key to all of it, before painting, p95 (ms)', ({ typing }) => typing.changed.p95],
  ['key to all of it, painted, p50 (ms)', ({ typing }) => typing.painted.p50],
  ['key to all of it, painted, p95 (ms)', ({ typing }) => typing.painted.p95],
  ['a bare page, key to painted, p50 (ms)', ({ bare }) => bare.painted.p50],
  ['a bare page, key to painted, p95 (ms)', ({ bare }) => bare.painted.p95],
  ['p95 ÷ that of the bare page', ({ typing, bare }) => typing.painted.p95 / bare.painted.p95],
  ['keys overtaken by the next (%)', ({ typing }) => typing.overtaken * 100],
  ['memory of the popup, after typing (MB)', ({ typing }) => typing.memory / 1e6],
  ['memory of MiniSearch alone (MB)', ({ miniSearch }) => miniSearch && miniSearch.memory / 1e6],
];

/** A column for each number of notes. */
export const popupTable = (rows: readonly PopupRow[]): Table => [
  ['', ...rows.map(({ notes }) => `${notes.toLocaleString('en')} notes`)],
  ...measures.map(([name, of]) => [name, ...rows.map((row) => textOf(of(row)))]),
];

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1);
