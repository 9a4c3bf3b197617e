/**
 * The backup, format version 1: a zip of `notes.ndjson`, `unreadable.ndjson` when there is something for it, and
 * `manifest.json`. The only form that loses nothing.
 *
 * Contract
 * - `notes.ndjson`: one note a line, by id ascending in code units, each as `canonicalLine` writes it, with the fields of
 *   newer versions, those in Trash too.
 * - `unreadable.ndjson`: the rows that do not fit the schema, as they lie in the store, in the same order.
 * - `manifest.json` comes last in the file, since it names the size and SHA-256 of the others.
 * - No clock and no chance in it: the same notes give the same bytes.
 */
import { IMPORT_LIMITS } from '../import-limits';
import type { Note } from '../note';

export const BACKUP_FORMAT = 'field-guide-backup';
export const BACKUP_VERSION = 1;

export const MANIFEST_NAME = 'manifest.json';
export const NOTES_NAME = 'notes.ndjson';
export const UNREADABLE_NAME = 'unreadable.ndjson';

/** One file beside the manifest, as it was written. */
export interface BackupFile {
  name: string;
  lines: number;
  bytes: number;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
}

export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  formatVersion: typeof BACKUP_VERSION;
  appVersion: string;
  /** Lines of `notes.ndjson`. */
  notes: number;
  files: BackupFile[];
}

/** The text of `manifest.json`. */
export function manifestText(appVersion: string, files: readonly BackupFile[]): string {
  const notes = files.find(({ name }) => name === NOTES_NAME)?.lines ?? 0;
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_VERSION,
    appVersion,
    notes,
    files: files.map(({ name, lines, bytes, sha256 }) => ({ name, lines, bytes, sha256 })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the import asks of a backup before it reads it. */
export interface BackupSize {
  notes: number;
  /** Bytes of the zip. */
  packed: number;
  /** Bytes of what is in it. */
  unpacked: number;
}

/** Whether Field Guide takes a backup back in one piece. */
export const fitsImport = ({ notes, packed, unpacked }: BackupSize): boolean =>
  notes <= IMPORT_LIMITS.notes && packed <= IMPORT_LIMITS.file && unpacked <= IMPORT_LIMITS.unpacked;

/** Whether a stored row is written among the notes: it is one, and lies under its own id. */
export function isOwnRow(id: string, note: Note | null): note is Note {
  return note?.id === id;
}
