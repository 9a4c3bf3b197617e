/** Handed to the browser in pieces of this size, which it may keep on disk. */
const PIECE_BYTES = 4 * 1024 * 1024;

export interface BlobWriter {
  /** Text is written as UTF-8. */
  write: (part: string | Uint8Array<ArrayBuffer>) => void;
  toBlob: () => Blob;
}

/** Collect a file that may be larger than memory should hold. */
export function createBlobWriter(type: string): BlobWriter {
  const pieces: Blob[] = [];
  let parts: BlobPart[] = [];
  let size = 0;
  return {
    write(part) {
      parts.push(part);
      size += part.length;
      if (size < PIECE_BYTES) return;
      pieces.push(new Blob(parts));
      parts = [];
      size = 0;
    },
    toBlob: () => new Blob([...pieces, ...parts], { type }),
  };
}
