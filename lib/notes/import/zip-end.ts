import type { ByteSource } from './byte-source';
import { ImportRefused } from './refusal';

/** Where the list of entries lies, and how many there are. */
export interface Directory {
  count: number;
  start: number;
  end: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Find the directory of an archive by the record at its end.
 *
 * @throws ImportRefused - `zip-damaged`, or `zip-64` for the form that archives above 4 GiB need.
 */
export function findDirectory(source: ByteSource): Directory {
  const from = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const tail = viewOf(source, from, source.size);
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    // The comment reaches to the end of the file, or this is no end but bytes that look like one.
    if (at + END_SIZE + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    return readEnd(tail, at, from + at);
  }
  throw new ImportRefused('zip-damaged');
}

function readEnd(tail: DataView, at: number, end: number): Directory {
  const number = (offset: number) => tail.getUint16(at + offset, true);
  const count = number(10);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new ImportRefused('zip-64');
  const isOneDisk = number(4) === 0 && number(6) === 0 && number(8) === count;
  if (!isOneDisk || start + size !== end) throw new ImportRefused('zip-damaged');
  return { count, start, end };
}

/** Bytes of a source, for reading numbers. */
export function viewOf(source: ByteSource, start: number, end: number): DataView {
  const bytes = source.read(start, end);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
