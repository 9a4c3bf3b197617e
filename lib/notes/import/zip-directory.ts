/**
 * The list of what is in an archive, read from its end, as the format says (APPNOTE 6.3). Nothing is unpacked here.
 *
 * An archive describes each entry twice: in the directory at the end and in a header before its bytes. Readers that
 * believe one of them can be shown something else than readers that believe the other, so both must say the same.
 */
import { IMPORT_LIMITS } from '../import-limits';
import type { ByteSource } from './byte-source';
import { ImportRefused } from './refusal';
import { findDirectory, viewOf } from './zip-end';
import { comparableName, isPlainPath } from './zip-name';

export interface ZipEntry {
  name: string;
  isFolder: boolean;
  isPacked: boolean;
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its bytes begin. */
  dataStart: number;
  /** When it was last changed, as the archive says, to two seconds, in an unknown time zone. */
  modifiedAt: number | null;
}

interface Header extends ZipEntry {
  flags: number;
  headerStart: number;
  nameBytes: Uint8Array;
}

const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** Encrypted, patched, strongly encrypted, or with a hidden directory. */
const REFUSED_FLAGS = 0x0001 | 0x0020 | 0x0040 | 0x2000;
/** Sizes and sum follow the bytes. */
const DESCRIPTOR_FLAG = 0x0008;
const UTF8_FLAG = 0x0800;

/**
 * Read and check the directory.
 *
 * @throws ImportRefused - For everything that an honest archive of notes has no need of.
 */
export function readZipDirectory(source: ByteSource): ZipEntry[] {
  const { count, start, end } = findDirectory(source);
  if (count > IMPORT_LIMITS.entries) {
    throw new ImportRefused('zip-too-many-entries', { limit: IMPORT_LIMITS.entries });
  }
  const headers = readHeaders(viewOf(source, start, end), count);
  refuseSameNames(headers);
  refuseSizes(headers);
  const entries = headers.map((header) => ({ ...header, dataStart: dataStartOf(source, header, start) }));
  refuseOverlaps(entries, start);
  return entries;
}

function readHeaders(directory: DataView, count: number): Header[] {
  const headers: Header[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > directory.byteLength || directory.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new ImportRefused('zip-damaged');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const length =
      ENTRY_SIZE + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (at + length > directory.byteLength) throw new ImportRefused('zip-damaged');
    headers.push(readHeader(new DataView(directory.buffer, directory.byteOffset + at, length), nameLength));
    at += length;
  }
  if (at !== directory.byteLength) throw new ImportRefused('zip-damaged');
  return headers;
}

function readHeader(header: DataView, nameLength: number): Header {
  const nameBytes = new Uint8Array(header.buffer, header.byteOffset + ENTRY_SIZE, nameLength);
  const name = decodeName(nameBytes);
  if (!isPlainPath(name)) throw new ImportRefused('zip-name', { file: name });
  const flags = header.getUint16(8, true);
  if (flags & REFUSED_FLAGS) throw new ImportRefused('zip-encrypted', { file: name });
  const method = header.getUint16(10, true);
  if (method !== 0 && method !== 8) throw new ImportRefused('zip-method', { file: name });
  refuseLink(header.getUint32(38, true) >>> 28, name);
  const isFolder = name.endsWith('/');
  const packedSize = header.getUint32(20, true);
  const size = header.getUint32(24, true);
  const headerStart = header.getUint32(42, true);
  if (packedSize === 0xffffffff || size === 0xffffffff || headerStart === 0xffffffff) {
    throw new ImportRefused('zip-64', { file: name });
  }
  if (header.getUint16(34, true) !== 0) throw new ImportRefused('zip-damaged', { file: name });
  // A folder has no bytes; what is stored is as large packed as it is not.
  if ((isFolder && size !== 0) || (method === 0 && size !== packedSize)) {
    throw new ImportRefused('zip-differs', { file: name });
  }
  return {
    name,
    nameBytes,
    flags,
    isFolder,
    isPacked: method === 8,
    crc32: header.getUint32(16, true),
    packedSize,
    size,
    headerStart,
    dataStart: 0,
    modifiedAt: toTime(header.getUint16(14, true), header.getUint16(12, true)),
  };
}

/** The kind of file that the four bits of a Unix mode name: unknown, folder or plain file; never a link or a device. */
function refuseLink(kind: number, name: string): void {
  if (kind !== 0 && kind !== 0x4 && kind !== 0x8) throw new ImportRefused('zip-link', { file: name });
}

/** Some writers give UTF-8 without saying so. Names in older code pages are refused: nobody can tell which. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ImportRefused('zip-name', {}, { cause });
  }
}

function refuseSameNames(headers: readonly Header[]): void {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const key = comparableName(name);
    if (seen.has(key)) throw new ImportRefused('zip-name-twice', { file: name });
    seen.add(key);
  }
}

/** What the archive says of itself is enough to refuse it; what it really holds is counted while unpacking. */
function refuseSizes(headers: readonly Header[]): void {
  let total = 0;
  for (const { name: file, size, packedSize } of headers) {
    if (size > IMPORT_LIMITS.entry) {
      throw new ImportRefused('zip-entry-too-large', { file, limit: IMPORT_LIMITS.entry });
    }
    if (size > IMPORT_LIMITS.ratioFrom && size > packedSize * IMPORT_LIMITS.ratio) {
      throw new ImportRefused('zip-ratio', { file, limit: IMPORT_LIMITS.ratio });
    }
    total += size;
    if (total > IMPORT_LIMITS.unpacked) {
      throw new ImportRefused('zip-too-large', { limit: IMPORT_LIMITS.unpacked });
    }
  }
}

/** Compare an entry with the header before its bytes. */
function dataStartOf(source: ByteSource, header: Header, directoryStart: number): number {
  const { headerStart, nameBytes, flags, name: file } = header;
  const bytesStart = headerStart + LOCAL_SIZE + nameBytes.length;
  if (bytesStart > directoryStart) throw new ImportRefused('zip-damaged', { file });
  const local = viewOf(source, headerStart, bytesStart);
  if (local.getUint32(0, true) !== LOCAL_SIGNATURE) throw new ImportRefused('zip-damaged', { file });
  const localName = new Uint8Array(local.buffer, local.byteOffset + LOCAL_SIZE, nameBytes.length);
  const isSame =
    (local.getUint16(6, true) & ~UTF8_FLAG) === (flags & ~UTF8_FLAG) &&
    local.getUint16(8, true) === (header.isPacked ? 8 : 0) &&
    local.getUint16(26, true) === nameBytes.length &&
    localName.every((byte, index) => byte === nameBytes[index]) &&
    areSizesSame(local, header);
  if (!isSame) throw new ImportRefused('zip-differs', { file });
  return bytesStart + local.getUint16(28, true);
}

/** With the sizes after the bytes, the header may leave them out, or know them already. */
function areSizesSame(local: DataView, { flags, crc32, packedSize, size }: Header): boolean {
  const given = [local.getUint32(14, true), local.getUint32(18, true), local.getUint32(22, true)];
  if (flags & DESCRIPTOR_FLAG && given.every((value) => value === 0)) return true;
  return given[0] === crc32 && given[1] === packedSize && given[2] === size;
}

function refuseOverlaps(entries: readonly Header[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  let end = 0;
  for (const { name: file, headerStart, dataStart, packedSize } of inOrder) {
    if (headerStart < end) throw new ImportRefused('zip-overlap', { file });
    end = dataStart + packedSize;
    if (end > directoryStart) throw new ImportRefused('zip-overlap', { file });
  }
}

/** Date and time as DOS kept them; read as UTC, since the zone is not written down. */
function toTime(date: number, time: number): number | null {
  const [year, month, day] = [1980 + (date >>> 9), (date >>> 5) & 15, date & 31];
  const [hour, minute, second] = [time >>> 11, (time >>> 5) & 63, (time & 31) * 2];
  const isDate = month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60;
  return isDate ? Date.UTC(year, month - 1, day, hour, minute, second) : null;
}
