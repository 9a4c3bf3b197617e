/**
 * Zip files, written in pieces: nothing but the list of names is held until the end. In this thread, since the policy of
 * our pages refuses the workers that a library would make.
 *
 * More than 65,535 files are counted with the 64-bit extension (APPNOTE 4.3.14), which every common unzipper reads.
 */
import { deflateSync } from 'fflate';
import { crc32 } from '@/lib/crc32';
import { FieldGuideError } from '@/lib/notes/errors';
import { createPacker, PACK_LEVEL } from './packer';
import type { Bytes } from './sinks';

export interface ZipWriter {
  /** A file that is here as a whole. */
  add(path: string, content: Bytes, modifiedAt?: number): void;
  /** Begin a file that comes in pieces. The one before must be closed. */
  open(path: string, modifiedAt?: number): ZipStream;
  /** Write the list of files. */
  end(): void;
}

export interface ZipStream {
  write: (piece: Bytes) => void;
  close: () => void;
}

/** One file, as the list at the end states it. */
interface Entry {
  name: Bytes;
  flags: number;
  method: typeof DEFLATED | typeof STORED;
  modifiedAt: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const STORED = 0;
const DEFLATED = 8;

/** So few bytes are not worth packing. */
const TOO_SHORT = 100;

const UTF8_NAME = 0x0800;
/** Size and CRC follow the content: they are not known before. */
const SIZE_FOLLOWS = 0x0008;

/** What 32 and 16 bits can count; beyond it only names and their number are written in the 64-bit form. */
const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;

/** The first moment a zip can name, in the local time it is read in: with a day to spare. */
export const EARLIEST = Date.UTC(1980, 0, 2);

/** The last second of the 32-bit clock of the extended time stamp. */
const LATEST = 0x7fff_ffff * 1000;

/**
 * @param emit - Takes the bytes as they come.
 * @throws FieldGuideError - `FG-L2`, by any call: the file would grow over four gigabytes.
 */
export function createZipWriter(emit: (bytes: Bytes) => void): ZipWriter {
  /** The list at the end, made as the files come: making it at once would take too long for a page. */
  const directory: Bytes[] = [];
  let offset = 0;

  const put = (bytes: Bytes) => {
    offset += bytes.length;
    if (offset > MOST_BYTES) throw new FieldGuideError('FG-L2');
    emit(bytes);
  };

  const begin = (path: string, modifiedAt: number, flags: number): Entry => ({
    name: new TextEncoder().encode(path),
    flags: flags | UTF8_NAME,
    method: DEFLATED,
    modifiedAt: Math.min(LATEST, Math.max(EARLIEST, modifiedAt)),
    crc: 0,
    packed: 0,
    size: 0,
    offset,
  });

  return {
    add(path, content, modifiedAt = EARLIEST) {
      const method = content.length < TOO_SHORT ? STORED : DEFLATED;
      const packed = method === STORED ? content : deflateSync(content, { level: PACK_LEVEL });
      const entry: Entry = {
        ...begin(path, modifiedAt, 0),
        method,
        crc: crc32(content),
        packed: packed.length,
        size: content.length,
      };
      put(localHeader(entry));
      put(packed);
      directory.push(centralHeader(entry));
    },

    open(path, modifiedAt = EARLIEST) {
      const entry = begin(path, modifiedAt, SIZE_FOLLOWS);
      put(localHeader(entry));
      const packer = createPacker((packed) => {
        entry.packed += packed.length;
        put(packed);
      });
      return {
        write(piece) {
          entry.crc = crc32(piece, entry.crc);
          entry.size += piece.length;
          if (entry.size > MOST_BYTES) throw new FieldGuideError('FG-L2');
          packer.write(piece);
        },
        close() {
          packer.close();
          put(fields([4, 0x08074b50], [4, entry.crc], [4, entry.packed], [4, entry.size]));
          directory.push(centralHeader(entry));
        },
      };
    },

    end() {
      const start = offset;
      for (const header of directory) put(header);
      const size = offset - start;
      if (directory.length > MOST_FILES) put(end64(directory.length, size, start));
      const count = Math.min(directory.length, MOST_FILES);
      put(fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]));
    },
  };
}

function localHeader(entry: Entry): Bytes {
  const time = timeStamp(entry);
  return join(
    fields([4, 0x04034b50], [2, 20]),
    common(entry),
    fields([2, entry.name.length], [2, time.length]),
    entry.name,
    time,
  );
}

function centralHeader(entry: Entry): Bytes {
  const time = timeStamp(entry);
  return join(
    // Made by version 4.5 on Unix, as an ordinary file that its owner may write.
    fields([4, 0x02014b50], [2, (3 << 8) | 45], [2, 20]),
    common(entry),
    fields([2, entry.name.length], [2, time.length], [2, 0], [2, 0], [2, 0]),
    fields([4, 0o100644 * 0x10000], [4, entry.offset]),
    entry.name,
    time,
  );
}

/** What both headers state alike: flags, method, time, CRC and sizes. */
function common({ flags, method, modifiedAt, crc, packed, size }: Entry): Bytes {
  const at = new Date(modifiedAt);
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return fields([2, flags], [2, method], [2, clock], [2, day], [4, crc], [4, packed], [4, size]);
}

/** The time without a time zone: what stands in the old fields is local time, whoever reads it. */
function timeStamp({ modifiedAt }: Entry): Bytes {
  return fields([2, 0x5455], [2, 5], [1, 1], [4, Math.floor(modifiedAt / 1000)]);
}

/** The end of the list in its 64-bit form, and where to find it. */
function end64(count: number, size: number, start: number): Bytes {
  return join(
    fields([4, 0x06064b50], [8, 44], [2, (3 << 8) | 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    fields([8, size], [8, start]),
    fields([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
  );
}

/** Numbers one after the other, each with as many bytes as stated, the lowest first. */
function fields(...numbers: readonly (readonly [bytes: 1 | 2 | 4 | 8, value: number])[]): Bytes {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 1) view.setUint8(at, value);
    else if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function join(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
