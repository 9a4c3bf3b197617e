/** Notes from a table: our own CSV, or any that has a column for the text or the title. */
import { unguardCell } from '../export/csv';
import { IMPORT_LIMITS } from '../import-limits';
import { type Note, toFields } from '../note';
import { noteTitle } from '../title';
import { chunksOf, type ImportFile } from './byte-source';
import { checkNote } from './check-note';
import { type CsvRecord, csvRecords, type Delimiter } from './csv';
import { readIsoTime } from './iso-time';
import type { ImportItem } from './items';
import { isLineShort } from './lines';
import { madeId } from './made-id';
import { ImportRefused, toRefusal, within } from './refusal';
import { decodedChunks } from './utf8';

/** What other programs call the columns that we know. */
const names = {
  title: ['title', 'name', 'subject', 'heading'],
  body: ['body', 'text', 'note', 'notes', 'content', 'description'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
  created: ['created', 'created at', 'created_at', 'date'],
  updated: ['updated', 'updated at', 'updated_at', 'modified'],
} as const;

const OWN_ID = 'field-guide-id';

/** Which column holds what; by the first of its names that a column has. */
interface Columns {
  header: readonly string[];
  isOwn: boolean;
  at: ReadonlyMap<string, number>;
}

/** Whether a first line names columns of notes. */
export function isNotesHeader(cells: readonly string[]): boolean {
  const { at: columns, isOwn } = columnsOf(cells);
  return isOwn || columns.has('body') || columns.has('title');
}

/**
 * The notes of a CSV file. A row that does not fit is refused by itself.
 *
 * @throws ImportRefused - For a file that is not CSV to its end, or has no column for a text or a title.
 */
export function* readCsvFile(source: ImportFile, delimiter: Delimiter): Generator<ImportItem> {
  const { path: file } = source;
  const seen = new Map<string, number>();
  let columns: Columns | null = null;
  for (const record of within(file, csvRecords(decodedChunks(chunksOf(source)), delimiter))) {
    if (columns) yield readRow(record, columns, seen, source);
    else if (isNotesHeader(record.cells)) columns = columnsOf(record.cells);
    else break;
  }
  if (!columns) throw new ImportRefused('csv-header', { file, line: 1 });
}

function columnsOf(cells: readonly string[]): Columns {
  const header = cells.map((cell) => cell.trim());
  const folded = header.map((name) => name.toLowerCase());
  const isOwn = folded.includes(OWN_ID);
  if (isOwn) return { header, isOwn, at: new Map(folded.map((name, index) => [name, index])) };
  const found = Object.entries(names).flatMap(([field, candidates]) => {
    const name = candidates.find((candidate) => folded.includes(candidate));
    return name === undefined ? [] : [[field, folded.indexOf(name)] as const];
  });
  return { header, isOwn, at: new Map(found) };
}

function readRow(
  { cells, line }: CsvRecord,
  columns: Columns,
  seen: Map<string, number>,
  { path: file, modifiedAt }: ImportFile,
): ImportItem {
  try {
    if (cells.length !== columns.header.length) {
      throw new ImportRefused('csv-cells', { limit: columns.header.length });
    }
    const note = columns.isOwn ? ownNote(cells, columns) : foreignNote(cells, columns, seen, modifiedAt ?? 0);
    const size = new TextEncoder().encode(cells.join(',')).length;
    if (!isLineShort(size, note.body))
      throw new ImportRefused('line-too-long', { limit: IMPORT_LIMITS.line });
    return { kind: 'note', note, hasRevision: columns.isOwn, hasState: columns.isOwn, file, line };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { kind: 'refused', refusal: toRefusal(error.refusal.reason, { ...error.refusal, file, line }) };
  }
}

/** What `csvNote` wrote: the title it shows may be one that was made from the text. */
function ownNote(cells: readonly string[], { at: columns }: Columns): Note {
  const cell = (name: string) => unguardCell(cells[columns.get(name) ?? -1] ?? '');
  const orNull = (name: string) => cell(name) || null;
  const body = cell('body');
  const title = cell('title');
  return checkNote({
    id: cell(OWN_ID),
    revision: Number(cell('field-guide-revision')),
    title: title === noteTitle({ title: '', body }) ? '' : title,
    body,
    tags: toTags(cell('tags')),
    pinned: cell('pinned') === 'yes',
    createdAt: readIsoTime(cell('created')),
    updatedAt: readIsoTime(cell('updated')),
    deletedAt: cell('deleted') === '' ? null : (readIsoTime(cell('deleted')) ?? undefined),
    area: orNull('area'),
    screen: orNull('screen'),
    tenant: orNull('tenant'),
    record: cell('record-id') === '' ? null : { model: cell('record-model'), id: cell('record-id') },
    entry: orNull('entry'),
  });
}

/** Cells of columns that a note has no place for stand below its text, so nothing is lost. */
function foreignNote(
  cells: readonly string[],
  { header, at: columns }: Columns,
  seen: Map<string, number>,
  modifiedAt: number,
): Note {
  const cell = (name: keyof typeof names) => cells[columns.get(name) ?? -1] ?? '';
  const known = new Set(columns.values());
  const more = header
    .map((name, index) => ({ name, index, text: cells[index] ?? '' }))
    .filter(({ index, text }) => !known.has(index) && text.trim() !== '')
    .map(({ name, text }) => `- ${name}: ${text}`);
  const createdAt = readIsoTime(cell('created'));
  const updatedAt = readIsoTime(cell('updated'));
  const body = [cell('body'), more.join('\n')].filter((part) => part !== '').join('\n\n');
  // Rows have no id: the same row is the same note, and of equal rows the second is another one.
  const row = madeId('csv', cells);
  const before = seen.get(row) ?? 0;
  seen.set(row, before + 1);
  return checkNote({
    ...toFields({ title: cell('title').trim(), body, tags: toTags(cell('tags')) }),
    id: before === 0 ? row : madeId('csv', cells, before),
    revision: 1,
    pinned: false,
    createdAt: createdAt ?? updatedAt ?? modifiedAt,
    updatedAt: updatedAt ?? createdAt ?? modifiedAt,
    deletedAt: null,
  });
}

function toTags(text: string): string[] {
  const tags = text.split(/[,;]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
