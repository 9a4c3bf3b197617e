import { errorName } from '@/lib/error-name';
import { fitsImport } from '@/lib/notes/export/backup';
import type { FolderBy } from '@/lib/notes/export/zip-entries';
import { createNoteRedactor, type Replaced } from '@/lib/notes/export/redact-note';
import { exportFileName } from '@/lib/notes/file-name';
import type { Note } from '@/lib/notes/note';
import { readSentinel, rememberExport } from '../notes-db/sentinel';
import { ALWAYS, chosenIds, chosenRows, countChosen, type Dates, type ExportScope } from './choose-notes';
import {
  backupForm,
  csvForm,
  type Form,
  type FormContext,
  htmlForm,
  markdownForm,
  markdownZipForm,
} from './forms';
import { readKnownNames } from './known-names';
import { createPace } from './pace';
import { measured, type Sink } from './sinks';

export type ExportFormat = 'backup' | 'markdown-zip' | 'markdown' | 'csv' | 'html';

export interface ExportOptions {
  scope: ExportScope;
  format: ExportFormat;
  /** When the notes were last changed; at any time, if not given. */
  dates?: Dates;
  /** Replace tenants, record ids, addresses and tokens. A backup is never redacted: it would not be one. */
  redact?: boolean;
  /** What the folders of a Markdown zip stand for; tenants, if not given. */
  folderBy?: FolderBy;
  /** Called now and then, and at the end with `done === total`. */
  onProgress?: (progress: ExportProgress) => void;
  /** Stops the export; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface ExportProgress {
  /** Notes looked at; dates may leave some of them out. */
  done: number;
  total: number;
}

export interface Exported {
  /** Notes in the file. */
  count: number;
  /** Notes that this version cannot read: in a backup as they are, in no other form. */
  unreadable: number;
  bytes: number;
  /** What was replaced; `null` when nothing was to be. */
  replaced: Replaced | null;
  /** For a backup: whether Field Guide takes it back in one piece. */
  fitsImport: boolean;
}

const EXTENSIONS: Record<ExportFormat, string> = {
  backup: '.zip',
  'markdown-zip': '.zip',
  markdown: '.md',
  csv: '.csv',
  html: '.html',
};

const TYPES: Record<ExportFormat, string> = {
  backup: 'application/zip',
  'markdown-zip': 'application/zip',
  markdown: 'text/markdown',
  csv: 'text/csv',
  html: 'text/html',
};

/** The kind of file, as browsers name it. */
export const exportType = (format: ExportFormat): string => TYPES[format];

/** The default name of the file: product and day, nothing of the user's. */
export const exportName = (format: ExportFormat, now: number): string =>
  exportFileName(format === 'backup' ? 'backup' : 'notes', EXTENSIONS[format], now);

/**
 * Write notes into a sink, a few at a time, while the page stays usable. The sink is closed, or aborted when it fails.
 *
 * The notes are those of the moment it begins, each in its newest text.
 *
 * @throws FieldGuideError - `FG-L2`: more than one zip file can hold; `FG-D1`: the notes cannot be read.
 */
export async function exportNotes(options: ExportOptions, sink: Sink): Promise<Exported> {
  const begun = Date.now();
  let exported: Exported;
  let before: number;
  try {
    ({ changedSinceExport: before } = await readSentinel());
    exported = await writeAll(options, begun, measured(sink));
    await sink.close();
  } catch (cause) {
    // What failed is the cause; a sink that cannot even be given up has nothing to add.
    await sink.abort().catch(() => undefined);
    throw cause;
  }
  if (isFull(options)) await remember(begun, before);
  return exported;
}

/** The file is whole, whatever becomes of this: at worst the next export is asked for too early. */
async function remember(begun: number, before: number): Promise<void> {
  try {
    // Of times to come nobody knows what they mean.
    const dates = { from: begun + 1, until: Date.now() + 2 };
    await rememberExport(begun, { before, later: await countChosen({ scope: 'all' }, dates) });
  } catch (cause) {
    console.error('Field Guide: the export was not remembered.', errorName(cause));
  }
}

/** Whether nothing is lost if this file is all that is left. */
const isFull = ({ format, scope, dates = ALWAYS }: ExportOptions): boolean =>
  format === 'backup' &&
  'scope' in scope &&
  scope.scope === 'everything' &&
  dates.from === null &&
  dates.until === null;

async function writeAll(
  options: ExportOptions,
  now: number,
  sink: ReturnType<typeof measured>,
): Promise<Exported> {
  const { scope, format, dates = ALWAYS, onProgress, signal } = options;
  const ids = await chosenIds(scope, dates, format === 'backup' ? 'id' : 'list');
  const redactor = options.redact && format !== 'backup' ? createNoteRedactor(await readKnownNames()) : null;
  let done = 0;
  const pace = createPace(signal, () => onProgress?.({ done, total: ids.length }));
  const redact = redactor ? redactor.redact : (note: Note) => note;
  const form = createForm(options, { sink, pace, now, redact });

  for await (const row of chosenRows(ids, dates)) {
    if (row) await form.write(row);
    done += 1;
    await pace.rest();
  }
  const { unpacked, ...written } = await form.finish();
  signal?.throwIfAborted();
  onProgress?.({ done: ids.length, total: ids.length });
  return {
    ...written,
    bytes: sink.size(),
    replaced: redactor?.replaced() ?? null,
    fitsImport: unpacked === undefined || fitsImport({ notes: written.count, packed: sink.size(), unpacked }),
  };
}

function createForm({ format, folderBy = 'tenant' }: ExportOptions, context: FormContext): Form {
  switch (format) {
    case 'backup':
      return backupForm(context);
    case 'markdown-zip':
      return markdownZipForm(context, folderBy);
    case 'markdown':
      return markdownForm(context);
    case 'csv':
      return csvForm(context);
    case 'html':
      return htmlForm(context);
  }
}
