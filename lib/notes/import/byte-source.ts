/**
 * Bytes that can be read from any place, at once: reading is synchronous, so that a hostile file cannot make us hold
 * it all in memory, and a test needs no browser.
 */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`; both inside the source. */
  read(start: number, end: number): Uint8Array;
}

/** A file the user gave. */
export interface ImportFile extends ByteSource {
  /** Its name, with the folders above it, by slashes. A key and a label, never a place to write to. */
  readonly path: string;
  /** Milliseconds since the epoch; `null` when nobody knows. */
  readonly modifiedAt: number | null;
}

/** Bytes handed on at once. */
const CHUNK = 64 * 1024;

/** The whole source, piece by piece. */
export function* chunksOf(source: ByteSource): Generator<Uint8Array> {
  for (let start = 0; start < source.size; start += CHUNK) {
    yield source.read(start, Math.min(source.size, start + CHUNK));
  }
}

/** All pieces as one; for what is known to be small. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
