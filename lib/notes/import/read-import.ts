/**
 * The gate: files come in, notes come out, or a reason why not. Nothing here writes, and nothing believes a name, a size
 * or a promise of the file.
 */
import { IMPORT_LIMITS } from '../import-limits';
import { isZip } from './archive-bytes';
import { isBackup, readBackup } from './backup';
import type { ByteSource, ImportFile } from './byte-source';
import { delimiterOf } from './csv';
import { isNotesHeader, readCsvFile } from './csv-notes';
import type { ImportItem, ImportKind } from './items';
import { readJsonFile } from './json-file';
import { ImportRefused, toRefusal } from './refusal';
import { readFolder, readMarkdownFile, readZipVault, refuseNested } from './vault';
import { readZipDirectory } from './zip-directory';

export interface Reading {
  kind: ImportKind;
  /** Reads on only while it is asked. What it has given holds only when it has ended without throwing. */
  items: IterableIterator<ImportItem>;
}

/** Enough of the start to tell what a file is. */
const HEAD = 8 * 1024;

/**
 * Begin to read what the user chose: one file, or the files of a folder.
 *
 * @throws ImportRefused - Here, or while the items are read: then nothing of the files is imported.
 */
export function readImport(files: readonly ImportFile[]): Reading {
  refuseSizes(files);
  const [only] = files;
  const { kind, items } =
    only && files.length === 1 && !only.path.includes('/')
      ? readOne(only)
      : { kind: 'markdown' as const, items: readFolder(files) };
  return { kind, items: checked(kind, items) };
}

function refuseSizes(files: readonly ImportFile[]): void {
  if (files.length > IMPORT_LIMITS.folderFiles) {
    throw new ImportRefused('too-many-files', { limit: IMPORT_LIMITS.folderFiles });
  }
  let total = 0;
  for (const { size, path: file } of files) {
    if (size > IMPORT_LIMITS.file)
      throw new ImportRefused('file-too-large', { file, limit: IMPORT_LIMITS.file });
    total += size;
  }
  if (total === 0) throw new ImportRefused('file-empty', { file: files[0]?.path ?? '' });
  if (total > IMPORT_LIMITS.unpacked) {
    throw new ImportRefused('files-too-large', { limit: IMPORT_LIMITS.unpacked });
  }
}

function readOne(file: ImportFile): Reading {
  const head = file.read(0, Math.min(file.size, HEAD));
  if (isZip(head)) return readZip(file);
  const start = textStart(head);
  if (start === null) throw new ImportRefused('kind-unknown', { file: file.path });
  // Of texts, only those that a name calls Markdown are never anything else: a note may well begin with a brace.
  const isMarkdown = /\.(md|markdown)$/i.test(file.path);
  if (!isMarkdown && start.trimStart().startsWith('{')) return { kind: 'json', items: readJsonFile(file) };
  const delimiter = delimiterOf(start);
  const firstLine = (start.split('\n', 1)[0] ?? '').trim().split(delimiter);
  const cells = firstLine.map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  if (!isMarkdown && isNotesHeader(cells)) return { kind: 'csv', items: readCsvFile(file, delimiter) };
  return { kind: 'markdown', items: [readMarkdownFile(file)].values() };
}

/** The text at the start of a file; `null` for bytes that no text has. */
function textStart(head: Uint8Array): string | null {
  const text = decodedStart(head);
  // eslint-disable-next-line no-control-regex -- because these bytes are what tells a binary file from a text
  return text === null || /[\0-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}

/** The last character may be cut. `null` for what is not UTF-8. */
function decodedStart(head: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}

function readZip(source: ByteSource): Reading {
  const entries = readZipDirectory(source);
  refuseNested(source, entries);
  return isBackup(entries)
    ? { kind: 'backup', items: readBackup(source, entries) }
    : { kind: 'markdown', items: readZipVault(source, entries) };
}

/** What holds for every kind: ids are unique, and there are not too many notes. */
function* checked(kind: ImportKind, items: Iterable<ImportItem>): Generator<ImportItem> {
  const ids = new Set<string>();
  let isEmpty = true;
  for (const item of items) {
    isEmpty &&= item.kind === 'skipped';
    if (item.kind !== 'note') {
      yield item;
      continue;
    }
    const { file, line, note } = item;
    if (ids.has(note.id)) {
      const refusal = toRefusal('id-twice', { file, line });
      // Of our own formats the whole file is in doubt; of a vault it is a copy that somebody made of a note.
      if (kind === 'backup' || kind === 'json') throw new ImportRefused(refusal.reason, refusal);
      yield { kind: 'refused', refusal };
      continue;
    }
    ids.add(note.id);
    if (ids.size > IMPORT_LIMITS.notes) {
      throw new ImportRefused('too-many-notes', { limit: IMPORT_LIMITS.notes });
    }
    yield item;
  }
  if (isEmpty && kind !== 'backup' && kind !== 'json') throw new ImportRefused('nothing-in-it');
}
