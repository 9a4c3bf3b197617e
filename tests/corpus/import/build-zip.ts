/**
 * Zip archives, honest or not: every field of every header can be overridden. Written from the format (APPNOTE 6.3), and
 * not with the packer of the product.
 */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '@/lib/crc32';

export interface EntrySpec {
  name: string | Uint8Array;
  data?: string | Uint8Array;
  /** Packed bytes as they are to stand in the file; made from `data` when left out. */
  packed?: Uint8Array;
  method?: number;
  /** What both headers say, where it is not the truth. */
  size?: number;
  packedSize?: number;
  crc?: number;
  flags?: number;
  /** External attributes: the Unix mode is in the upper half. */
  mode?: number;
  extra?: Uint8Array;
  /** What only one of the two headers says. */
  local?: Partial<HeaderFields>;
  central?: Partial<HeaderFields> & { offset?: number; disk?: number };
  /** Stands in the directory only; `central.offset` says where its bytes are. */
  isListedOnly?: boolean;
  /** Bytes after the packed ones. */
  after?: Uint8Array;
}

interface HeaderFields {
  signature: number;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  name: Uint8Array;
  nameLength: number;
  extraLength: number;
}

export interface EndSpec {
  signature?: number;
  disk?: number;
  directoryDisk?: number;
  onDisk?: number;
  count?: number;
  size?: number;
  start?: number;
  comment?: Uint8Array;
  commentLength?: number;
}

export interface ZipSpec {
  entries: readonly EntrySpec[];
  end?: EndSpec;
  /** Bytes before the first entry. */
  before?: Uint8Array;
  /** Bytes between the directory and its end record. */
  between?: Uint8Array;
  /** Bytes after the end record. */
  after?: Uint8Array;
}

export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** An archive; without overrides one that any unzipper opens. */
export function buildZip({ entries, end = {}, before, between, after }: ZipSpec): Uint8Array {
  const parts: Uint8Array[] = [before ?? new Uint8Array()];
  const directory: Uint8Array[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const spec of entries) {
    const { local, central } = headersOf(spec, offset);
    directory.push(central);
    if (spec.isListedOnly) continue;
    parts.push(local);
    offset += local.length;
  }
  const list = concat(...directory);
  const comment = end.comment ?? new Uint8Array();
  const record = numbers([
    [4, end.signature ?? 0x06054b50],
    [2, end.disk ?? 0],
    [2, end.directoryDisk ?? 0],
    [2, end.onDisk ?? end.count ?? entries.length],
    [2, end.count ?? entries.length],
    [4, end.size ?? list.length],
    [4, end.start ?? offset],
    [2, end.commentLength ?? comment.length],
  ]);
  return concat(...parts, list, between ?? new Uint8Array(), record, comment, after ?? new Uint8Array());
}

function headersOf(spec: EntrySpec, offset: number): { local: Uint8Array; central: Uint8Array } {
  const data = bytesOf(spec.data ?? '');
  const method = spec.method ?? 8;
  const packed = spec.packed ?? (method === 8 ? new Uint8Array(deflateRawSync(data)) : data);
  const name = bytesOf(spec.name);
  const extra = spec.extra ?? new Uint8Array();
  const fields: HeaderFields = {
    signature: 0,
    flags: spec.flags ?? 0x0800,
    method,
    crc: spec.crc ?? crc32(data),
    packedSize: spec.packedSize ?? packed.length,
    size: spec.size ?? data.length,
    name,
    nameLength: name.length,
    extraLength: extra.length,
  };
  const local = { ...fields, signature: 0x04034b50, ...spec.local };
  local.nameLength = spec.local?.nameLength ?? local.name.length;
  const central = { ...fields, signature: 0x02014b50, ...spec.central };
  central.nameLength = spec.central?.nameLength ?? central.name.length;
  return {
    local: concat(
      numbers([[4, local.signature], [2, 20], ...shared(local)]),
      local.name,
      extra,
      packed,
      spec.after ?? new Uint8Array(),
    ),
    central: concat(
      numbers([
        [4, central.signature],
        [2, 0x031e],
        [2, 20],
        ...shared(central),
        [2, 0],
        [2, spec.central?.disk ?? 0],
        [2, 0],
        [4, spec.mode === undefined ? 0 : (spec.mode << 16) >>> 0],
        [4, spec.central?.offset ?? offset],
      ]),
      central.name,
      extra,
    ),
  };
}

function shared(header: HeaderFields): [number, number][] {
  return [
    [2, header.flags],
    [2, header.method],
    [2, 0x6000],
    [2, 0x5d2f],
    [4, header.crc],
    [4, header.packedSize],
    [4, header.size],
    [2, header.nameLength],
    [2, header.extraLength],
  ];
}

/** Little-endian numbers of two or four bytes. */
function numbers(fields: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
