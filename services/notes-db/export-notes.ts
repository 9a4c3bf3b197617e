import { browser } from '#imports';
import { FieldGuideError } from '@/lib/notes/errors';
import { JSON_END, jsonNote, jsonStart } from '@/lib/notes/export/json';
import { markdownFileNote, markdownFileStart } from '@/lib/notes/export/markdown';
import { createZipEntryMaker, type FolderBy } from '@/lib/notes/export/zip-entries';
import { exportFileName } from '@/lib/notes/file-name';
import type { NoteFilter } from '@/lib/notes/filter';
import { createBlobWriter } from './blob-writer';
import { noteIds, storedNotes } from './read-notes';
import { type NoteRow, toNote } from './schema';
import { createZipWriter, MOST_ZIP_ENTRIES } from './zip-writer';

export type ExportFormat = 'markdown' | 'markdown-zip' | 'json';

export interface ExportOptions {
  scope: NoteFilter | { ids: readonly string[] };
  format: ExportFormat;
  /** What the folders of a zip stand for; tenants, if not given. */
  folderBy?: FolderBy;
  /** Called now and then, and at the end with `done === total`. */
  onProgress?: (progress: ExportProgress) => void;
  /** Stops the export; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface ExportProgress {
  done: number;
  total: number;
}

export interface ExportedFile {
  file: Blob;
  fileName: string;
  /** Notes in the file. */
  count: number;
  /** Notes that this version cannot read: left out of Markdown, in JSON as they are. */
  unreadable: number;
}

/** Work this long, then let the page draw and take input. */
const SLICE_MS = 12;

/** One form of file, written note by note. */
interface Writer {
  write(row: NoteRow): void;
  finish(): Blob;
}

/**
 * Write notes to a file, a few at a time, while the page stays usable.
 *
 * The notes are those of the moment it begins, each in its newest text.
 *
 * @throws FieldGuideError - `FG-L2`: more notes than one zip can hold. Nothing is written then.
 */
export async function exportNotes(options: ExportOptions): Promise<ExportedFile> {
  const { scope, format, onProgress, signal } = options;
  const ids = await noteIds(scope);
  if (format === 'markdown-zip' && ids.length > MOST_ZIP_ENTRIES) throw new FieldGuideError('FG-L2');

  const now = Date.now();
  const writer = createWriter(options, ids.length, now);
  let done = 0;
  let unreadable = 0;
  let sliceEnds = performance.now() + SLICE_MS;
  for await (const row of storedNotes(ids)) {
    signal?.throwIfAborted();
    if (!toNote(row)) unreadable += 1;
    writer.write(row);
    done += 1;
    if (performance.now() < sliceEnds) continue;
    onProgress?.({ done, total: ids.length });
    await nextTask();
    sliceEnds = performance.now() + SLICE_MS;
  }
  signal?.throwIfAborted();
  const file = writer.finish();
  onProgress?.({ done: ids.length, total: ids.length });
  const count = format === 'json' ? done : done - unreadable;
  return { file, fileName: exportFileName(EXTENSIONS[format], now), count, unreadable };
}

const EXTENSIONS: Record<ExportFormat, string> = { markdown: '.md', 'markdown-zip': '.zip', json: '.json' };

function createWriter({ format, folderBy = 'tenant' }: ExportOptions, count: number, now: number): Writer {
  switch (format) {
    case 'markdown':
      return createMarkdownWriter(count, now);
    case 'markdown-zip':
      return createMarkdownZipWriter(folderBy);
    case 'json':
      return createJsonWriter(now);
  }
}

function createMarkdownWriter(count: number, now: number): Writer {
  const blob = createBlobWriter('text/markdown;charset=utf-8');
  blob.write(markdownFileStart(count, now));
  return {
    write(row) {
      const note = toNote(row);
      if (note) blob.write(markdownFileNote(note));
    },
    finish: blob.toBlob,
  };
}

function createMarkdownZipWriter(folderBy: FolderBy): Writer {
  const blob = createBlobWriter('application/zip');
  const zip = createZipWriter(blob.write);
  const toEntry = createZipEntryMaker(folderBy);
  return {
    write(row) {
      const note = toNote(row);
      if (note) zip.add(toEntry(note));
    },
    finish() {
      zip.end();
      return blob.toBlob();
    },
  };
}

function createJsonWriter(now: number): Writer {
  const blob = createBlobWriter('application/json');
  blob.write(jsonStart({ exportedAt: now, appVersion: browser.runtime.getManifest().version }));
  let isFirst = true;
  return {
    write(row) {
      blob.write(jsonNote(row.note, isFirst));
      isFirst = false;
    },
    finish() {
      blob.write(JSON_END);
      return blob.toBlob();
    },
  };
}

/** A message to oneself: unlike a timer it is not slowed down in nested use or in hidden pages. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
