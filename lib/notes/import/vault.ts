/** Many Markdown files: a folder, or a zip of one. Each is a note or is refused by itself. */
import { NOTE_LIMITS, bodyAllowance, IMPORT_LIMITS } from '../import-limits';
import { ARCHIVE_HEAD, isArchive } from './archive-bytes';
import { type ByteSource, chunksOf, type ImportFile, joined } from './byte-source';
import type { ImportItem } from './items';
import { readMarkdownNote } from './markdown-note';
import { ImportRefused, toRefusal } from './refusal';
import { readZipEntry } from './unzip';
import { decodeUtf8 } from './utf8';
import type { ZipEntry } from './zip-directory';

/** No note's file is larger: the longest body, and front matter as long as any. */
const LONGEST = IMPORT_LIMITS.line + bodyAllowance;

/** A file among others. */
interface VaultFile {
  path: string;
  size: number;
  modifiedAt: number | null;
  bytes: () => Iterable<Uint8Array>;
}

/** The notes in the files of a folder. */
export function* readFolder(files: readonly ImportFile[]): Generator<ImportItem> {
  for (const file of files) {
    yield isNoteFile(file.path) ? readMarkdownFile(file) : { kind: 'skipped', file: file.path };
  }
}

/** One file that is Markdown, whatever it is called. */
export function readMarkdownFile(file: ImportFile): ImportItem {
  return readFile({
    path: file.path,
    size: file.size,
    modifiedAt: file.modifiedAt,
    bytes: () => chunksOf(file),
  });
}

/**
 * The notes in the files of an archive.
 *
 * @throws ImportRefused - For an archive in it, and for an entry that is not what the archive says.
 */
export function* readZipVault(source: ByteSource, entries: readonly ZipEntry[]): Generator<ImportItem> {
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const { name: path, size, modifiedAt } = entry;
    yield isNoteFile(path)
      ? readFile({ path, size, modifiedAt, bytes: () => readZipEntry(source, entry) })
      : { kind: 'skipped', file: path };
  }
}

/** @throws ImportRefused - `zip-nested`, by name or first bytes, whatever else the archive holds. */
export function refuseNested(source: ByteSource, entries: readonly ZipEntry[]): void {
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const head = headOf(readZipEntry(source, entry));
    if (isArchive(head, entry.name)) throw new ImportRefused('zip-nested', { file: entry.name });
  }
}

function headOf(chunks: Iterable<Uint8Array>): Uint8Array {
  const begun: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    begun.push(chunk);
    size += chunk.length;
    if (size >= ARCHIVE_HEAD) break;
  }
  return joined(begun);
}

/** Markdown that lies in no hidden folder: `.obsidian`, `.trash`, and what macOS puts beside files. */
function isNoteFile(path: string): boolean {
  return /\.(md|markdown)$/i.test(path) && !/(^|\/)(\.|__MACOSX\/)/.test(path);
}

function readFile({ path, size, modifiedAt, bytes }: VaultFile): ImportItem {
  try {
    if (size > LONGEST) throw new ImportRefused('too-long', { field: 'body', limit: NOTE_LIMITS.body });
    const text = decodeUtf8(joined([...bytes()]));
    const { note, isOwn } = readMarkdownNote(text, path, modifiedAt ?? 0);
    return { kind: 'note', note, hasRevision: isOwn, hasState: isOwn, file: path, line: null };
  } catch (error) {
    // What is wrong with the archive is wrong with all of it.
    if (!(error instanceof ImportRefused) || error.refusal.reason.startsWith('zip-')) throw error;
    return { kind: 'refused', refusal: toRefusal(error.refusal.reason, { ...error.refusal, file: path }) };
  }
}
