/**
 * Our backup: a zip with a manifest and one note a line. All or nothing: a file of ours that is not whole is refused,
 * since nobody can say what else of it is not what was written.
 */
import { createSha256, type Sha256 } from '@/lib/sha256';
import { MANIFEST_NAME, NOTES_NAME, UNREADABLE_NAME } from '../export/backup';
import { IMPORT_LIMITS } from '../import-limits';
import { type ByteSource, joined } from './byte-source';
import { checkNote } from './check-note';
import type { ImportItem } from './items';
import { parseJson } from './json';
import { isLineShort, type Line, linesOf } from './lines';
import { checkManifest, LONGEST_MANIFEST, type Manifest, type ManifestFile } from './manifest';
import { at, ImportRefused, toRefusal, within } from './refusal';
import { readZipEntry } from './unzip';
import { decodeUtf8 } from './utf8';
import type { ZipEntry } from './zip-directory';

/** Whether an archive is, or wants to be, a backup of ours. */
export function isBackup(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === MANIFEST_NAME || name === NOTES_NAME);
}

/**
 * The notes of a backup.
 *
 * @throws ImportRefused - For whatever is not as the manifest says, the last line and the hash included: nothing of what
 *   came before may be kept then.
 */
export function* readBackup(source: ByteSource, entries: readonly ZipEntry[]): Generator<ImportItem> {
  const manifest = readManifest(source, entries);
  const listed = new Set<string>([MANIFEST_NAME, ...manifest.files.map(({ name }) => name)]);
  const unlisted = entries.find(({ name }) => !listed.has(name));
  if (unlisted) throw new ImportRefused('file-unlisted', { file: unlisted.name });
  for (const file of manifest.files) yield* readFile(source, entries, file);
}

function readManifest(source: ByteSource, entries: readonly ZipEntry[]): Manifest {
  const entry = entries.find(({ name }) => name === MANIFEST_NAME);
  if (!entry) throw new ImportRefused('file-missing', { file: MANIFEST_NAME });
  return at(MANIFEST_NAME, null, () => {
    if (entry.size > LONGEST_MANIFEST) throw new ImportRefused('manifest-form');
    return checkManifest(parseJson(decodeUtf8(joined([...readZipEntry(source, entry)]))));
  });
}

function* readFile(
  source: ByteSource,
  entries: readonly ZipEntry[],
  listed: ManifestFile,
): Generator<ImportItem> {
  const file = listed.name;
  const entry = entries.find(({ name }) => name === file);
  if (!entry) throw new ImportRefused('file-missing', { file });
  if (entry.size !== listed.bytes) throw new ImportRefused('size-differs', { file });
  const hash = createSha256();
  const isUnreadable = file === UNREADABLE_NAME;
  const readRow = (line: Line) => (isUnreadable ? readUnreadable(line) : readNote(file, line));
  let lines = 0;
  for (const line of within(
    file,
    linesOf(hashed(readZipEntry(source, entry), hash), isUnreadable ? 'pass-over' : 'refuse'),
  )) {
    lines = line.number;
    if (lines > listed.lines) throw new ImportRefused('count-differs', { file });
    yield at(file, line.number, () => readRow(line));
  }
  if (lines !== listed.lines) throw new ImportRefused('count-differs', { file });
  if (hash.hex() !== listed.sha256) throw new ImportRefused('hash-differs', { file });
}

function* hashed(chunks: Iterable<Uint8Array>, hash: Sha256): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

function readNote(
  file: string,
  { number: line, bytes }: Line,
  noteIn: (value: unknown) => unknown = (value) => value,
): ImportItem {
  const size = bytes?.length ?? Infinity;
  const note = checkNote(noteIn(parseJson(decodeUtf8(bytes ?? new Uint8Array()))));
  if (!isLineShort(size, note.body)) throw new ImportRefused('line-too-long', { limit: IMPORT_LIMITS.line });
  return { kind: 'note', note, hasRevision: true, hasState: true, file, line };
}

/** A row that could not be read when the backup was made: perhaps this version can. */
function readUnreadable(line: Line): ImportItem {
  try {
    return readNote(UNREADABLE_NAME, line, noteOfRow);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const about = { file: UNREADABLE_NAME, line: line.number };
    return { kind: 'refused', refusal: toRefusal('row-unreadable', about) };
  }
}

/** Rows are written whole, with what the store keeps about a note. One that lies under another id is nobody's note. */
function noteOfRow(value: unknown): unknown {
  if (!isObject(value) || !isObject(value.note)) return value;
  return value.note.id === value.id ? value.note : value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
