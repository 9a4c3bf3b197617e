import { Deflate } from 'fflate';
import { IMPORT_LIMITS } from '@/lib/notes/import-limits';
import type { Bytes } from './sinks';

/** Nearly as small as 6, and twice as fast: notes are short. */
export const PACK_LEVEL = 4;

/** Half of what the import takes, so that what is still in the packer cannot bring a file over it. */
const DENSEST = IMPORT_LIMITS.ratio / 2;

/** What one block of plain bytes can hold. */
const LONGEST_BLOCK = 0xffff;

/** Deflate for bytes that come in pieces. */
export interface Packer {
  write(piece: Bytes): void;
  close(): void;
}

/**
 * Packs, but never so densely that a reader must take the file for a bomb, as the import does: a note of a million equal
 * letters would be. Then a piece goes in as it is.
 */
export function createPacker(emit: (packed: Bytes) => void): Packer {
  let taken = 0;
  let given = 0;
  const give = (packed: Uint8Array) => {
    given += packed.length;
    emit(packed as Bytes);
  };
  const begin = () => new Deflate({ level: PACK_LEVEL }, give);
  let deflate = begin();

  return {
    write(piece) {
      taken += piece.length;
      if (taken < IMPORT_LIMITS.ratioFrom / 2 || taken < given * DENSEST) {
        deflate.push(piece);
        return;
      }
      // Up to here on a whole byte; then a new stream, which looks back at nothing before it.
      deflate.flush(true);
      for (let at = 0; at < piece.length; at += LONGEST_BLOCK) {
        give(plainBlock(piece.subarray(at, at + LONGEST_BLOCK)));
      }
      deflate = begin();
    },
    close: () => deflate.push(new Uint8Array(), true),
  };
}

/** A block that is not the last, not packed: its length, the same inverted, its bytes (RFC 1951, 3.2.4). */
function plainBlock(bytes: Bytes): Bytes {
  const block = new Uint8Array(5 + bytes.length);
  const head = new DataView(block.buffer);
  head.setUint16(1, bytes.length, true);
  head.setUint16(3, ~bytes.length, true);
  block.set(bytes, 5);
  return block;
}
