import { Inflate } from 'fflate';
import { crc32 } from '@/lib/crc32';
import { IMPORT_LIMITS } from '../import-limits';
import type { ByteSource } from './byte-source';
import { ImportRefused } from './refusal';
import type { ZipEntry } from './zip-directory';

/**
 * The bytes of one entry, piece by piece, in slices so small that a bomb is seen before it can grow.
 *
 * Real bytes are counted, not those that the archive promises; at the end length and sum must be those of the
 * directory. What was handed on before that is not to be trusted until the generator has ended.
 *
 * The range of an entry is known from the checked directory, so the plain inflater is used and not fflate's `Unzip`,
 * which would look for the entries itself, by headers that need not be those of the directory.
 *
 * @throws ImportRefused - On the first byte too many, and on any difference.
 */
export function* readZipEntry(source: ByteSource, entry: ZipEntry): Generator<Uint8Array> {
  let sum = 0;
  let size = 0;
  for (const chunk of entry.isPacked ? inflated(source, entry) : slices(source, entry)) {
    size += chunk.length;
    if (size > entry.size) throw new ImportRefused('zip-differs', { file: entry.name });
    refuseSize(size, entry);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.size || sum !== entry.crc32) {
    throw new ImportRefused('zip-differs', { file: entry.name });
  }
}

/** Also asked of an entry whose directory was checked: the limits hold whatever was checked before. */
function refuseSize(size: number, { name: file, packedSize }: ZipEntry): void {
  if (size > IMPORT_LIMITS.entry) {
    throw new ImportRefused('zip-entry-too-large', { file, limit: IMPORT_LIMITS.entry });
  }
  if (size > IMPORT_LIMITS.ratioFrom && size > packedSize * IMPORT_LIMITS.ratio) {
    throw new ImportRefused('zip-ratio', { file, limit: IMPORT_LIMITS.ratio });
  }
}

function* inflated(source: ByteSource, entry: ZipEntry): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => {
    if (bytes.length > 0) out.push(bytes);
  });
  let left = entry.packedSize;
  for (const slice of slices(source, entry)) {
    left -= slice.length;
    try {
      inflate.push(slice, left === 0);
    } catch (cause) {
      throw new ImportRefused('zip-damaged', { file: entry.name }, { cause });
    }
    yield* out;
    out = [];
  }
}

/** The packed bytes. Read in larger pieces, handed on in slices. */
function* slices(source: ByteSource, { dataStart, packedSize, isPacked }: ZipEntry): Generator<Uint8Array> {
  const end = dataStart + packedSize;
  for (let start = dataStart; start < end; start += PIECE) {
    const piece = source.read(start, Math.min(end, start + PIECE));
    if (!isPacked) yield piece;
    else for (let at = 0; at < piece.length; at += SLICE) yield piece.subarray(at, at + SLICE);
  }
}

const SLICE = IMPORT_LIMITS.slice;
const PIECE = 64 * SLICE;
