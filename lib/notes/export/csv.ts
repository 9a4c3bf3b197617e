/**
 * Notes as CSV for spreadsheets: every cell quoted, CRLF, UTF-8 with a byte order mark. For reading on, not for keeping:
 * control characters are replaced, and spreadsheets cut long texts.
 */
import type { Note } from '../note';
import { noteTitle } from '../title';
import { toPrintable } from './printable';

/** Columns in their order. Names as in the front matter of Markdown files. */
const columns: readonly (readonly [name: string, cell: (note: Note) => string])[] = [
  ['title', noteTitle],
  ['body', (note) => note.body],
  ['tags', (note) => note.tags.join(', ')],
  ['area', (note) => note.area ?? ''],
  ['screen', (note) => note.screen ?? ''],
  ['tenant', (note) => note.tenant ?? ''],
  ['record-model', (note) => note.record?.model ?? ''],
  ['record-id', (note) => note.record?.id ?? ''],
  ['entry', (note) => note.entry ?? ''],
  ['pinned', (note) => (note.pinned ? 'yes' : 'no')],
  ['created', (note) => isoTime(note.createdAt)],
  ['updated', (note) => isoTime(note.updatedAt)],
  ['deleted', (note) => (note.deletedAt === null ? '' : isoTime(note.deletedAt))],
  ['field-guide-id', (note) => note.id],
  ['field-guide-revision', (note) => String(note.revision)],
];

/** The mark by which spreadsheets know UTF-8, and the line with the names. */
export const csvStart = (): string => `\ufeff${toLine(columns.map(([name]) => name))}`;

/** One note on one line; the line breaks of its body stand inside the quotes. */
export const csvNote = (note: Note): string => toLine(columns.map(([, cell]) => cell(note)));

/**
 * A text that no spreadsheet takes for a formula: a `'` before it if its first visible sign would start one.
 *
 * What begins with `'` and then such a sign gets one more, so that `unguardCell` gives back exactly what was there.
 */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Blanks and what cannot be seen may stand before the sign: some programs skip them. Tab and line breaks count alone. */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/u;

function toLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function quote(text: string): string {
  const safe = guardCell(toPrintable(text));
  return `"${safe.replaceAll('"', '""')}"`;
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
