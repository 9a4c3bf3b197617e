import { canonicalLine } from '@/lib/notes/canonical';
import { type BackupFile, manifestText } from '@/lib/notes/export/backup';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { Note } from '@/lib/notes/note';
import { sha256Hex } from '@/lib/sha256';
import { fakeNote } from '../../lib/notes/fake-note';
import { buildZip, bytesOf, type EntrySpec, type ZipSpec } from './build-zip';

/** A file as the user would give it. */
export function fileOf(data: string | Uint8Array, path = 'given', modifiedAt = 0): ImportFile {
  const bytes = bytesOf(data);
  return {
    path,
    size: bytes.length,
    modifiedAt,
    read(start, end) {
      if (start < 0 || end > bytes.length || start > end) throw new RangeError('read outside of the file');
      return bytes.subarray(start, end);
    },
  };
}

/** A file that is too large to be held: it says its size, and its bytes are made when they are asked for. */
export function virtualFile(
  size: number,
  path: string,
  fill: (start: number, end: number) => Uint8Array,
): ImportFile {
  return { path, size, modifiedAt: 0, read: fill };
}

/** A note with an id and times that do not change from run to run. */
export const steadyNote = (overrides: Partial<Note> = {}): Note =>
  fakeNote({ id: 'n1', title: 'A title', body: 'A body', ...overrides });

/** Lines as a backup has them. */
export const linesOf = (values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : canonicalLine(value)}\n`).join('');

export interface BackupSpec {
  /** The text of `notes.ndjson`, or its lines. */
  notes?: string | Uint8Array | readonly unknown[];
  /** The text of `unreadable.ndjson`, or its lines. */
  unreadable?: string | readonly unknown[];
  /** Changes what the manifest says; by default it tells the truth. */
  manifest?: (truth: Record<string, unknown> & { files: Record<string, unknown>[] }) => unknown;
  /** The manifest as it stands. */
  manifestText?: string | Uint8Array;
  more?: readonly EntrySpec[];
  /** Without which entries. */
  without?: readonly string[];
  zip?: Omit<ZipSpec, 'entries'>;
  entry?: (entry: EntrySpec) => EntrySpec;
}

/** A backup; without changes one that the product reads. */
export function buildBackup(spec: BackupSpec = {}): Uint8Array {
  const files = [
    { name: 'notes.ndjson', data: dataOf(spec.notes ?? [steadyNote()]) },
    ...(spec.unreadable === undefined ? [] : [{ name: 'unreadable.ndjson', data: dataOf(spec.unreadable) }]),
  ];
  const manifest = JSON.parse(manifestText('0.1.0', files.map(describe))) as Record<string, unknown> & {
    files: Record<string, unknown>[];
  };
  const text = spec.manifestText ?? JSON.stringify(spec.manifest ? spec.manifest(manifest) : manifest);
  const entries: EntrySpec[] = [...files, { name: 'manifest.json', data: text }, ...(spec.more ?? [])].filter(
    ({ name }) => !(spec.without ?? []).includes(String(name)),
  );
  return buildZip({ ...spec.zip, entries: spec.entry ? entries.map(spec.entry) : entries });
}

function dataOf(given: string | Uint8Array | readonly unknown[]): Uint8Array {
  return Array.isArray(given) ? bytesOf(linesOf(given)) : bytesOf(given as string | Uint8Array);
}

function describe({ name, data }: { name: string; data: Uint8Array }): BackupFile {
  const lines = data.reduce((sum, byte) => sum + Number(byte === 0x0a), 0);
  const isOpen = data.length > 0 && data.at(-1) !== 0x0a;
  return { name, lines: lines + Number(isOpen), bytes: data.length, sha256: sha256Hex(data) };
}
