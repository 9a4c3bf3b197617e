/** The figures as tables: each beside ours, so that they can be read on any machine. */
import type { Row } from './bench-contenders';
import type { Quality } from './measure';
import { hasFailed } from './step';

/** A table as a list of rows, its headings first. */
export type Table = readonly (readonly string[])[];

const headings = [
  '',
  'key p50 (ms)',
  'key p95 (ms)',
  'opened from its stored form (ms)',
  'built from the texts (ms)',
  'memory (MB)',
  'index (MB)',
  'index, gzip (MB)',
  'asked',
  'mistyped',
  'dossiers',
  'a note by its title',
];

const NONE = '–';

/** What each contender took over one corpus. */
export function tableOf(rows: readonly Row[]): Table {
  const ours = rows.find(({ name }) => name === 'ours');
  return [headings, ...rows.map((row) => [row.name, ...cellsOf(row, ours)])];
}

function cellsOf(row: Row, ours: Row | undefined): string[] {
  const cell = (of: (row: Row) => number | string | undefined, unit = 1) =>
    beside(of(row), ours && of(ours), unit);
  const megabyte = 1e6;
  return [
    cell(({ used }) => (hasFailed(used) ? used.failed : used.p50)),
    cell(({ used }) => (hasFailed(used) ? used.failed : used.p95)),
    cell(({ opened }) => (typeof opened === 'object' ? opened?.failed : opened)),
    cell(({ made }) => (hasFailed(made) ? made.failed : made.first)),
    cell(({ used }) => (hasFailed(used) ? used.failed : used.memory), megabyte),
    cell(({ made }) => (hasFailed(made) ? undefined : (made.bytes ?? made.notStored)), megabyte),
    cell(({ made }) => (hasFailed(made) ? undefined : made.gzip), megabyte),
    ...['asked', 'mistyped', 'dossiers', 'notes'].map((set) => qualityCell(row, ours, set)),
  ];
}

/** A figure, and how many times ours it is. */
function beside(value: number | string | undefined, ours: number | string | undefined, unit: number): string {
  if (typeof value !== 'number') return value ?? NONE;
  const text = rounded(value / unit);
  return typeof ours !== 'number' || value === ours ? text : `${text} (× ${rounded(value / ours)})`;
}

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const percent = (share: number): string => (share * 100).toFixed(1);

/** MRR, success@1 and success@3 in percent; with how many were asked where they are fewer than ours were. */
function qualityCell(row: Row, ours: Row | undefined, set: string): string {
  const found = qualityOf(row, set);
  if (!found) return NONE;
  const isPart = found.of < (ours ? (qualityOf(ours, set)?.of ?? 0) : 0);
  const text = [found.mrr, found.first, found.firstThree].map(percent).join(' · ');
  return isPart ? `${text} (${found.of} asked)` : text;
}

const qualityOf = ({ used }: Row, set: string): Quality | undefined =>
  hasFailed(used) ? undefined : used.quality[set];

/** A table in Markdown. */
export const markdownOf = ([first = [], ...rest]: Table): string =>
  [first, first.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
