/** Where the bytes of an export go. */
export type Bytes = Uint8Array<ArrayBuffer>;

export interface Sink {
  /** Take bytes; they must not change afterwards. */
  write: (bytes: Bytes) => void;
  /** Wait until what was taken is no longer held in memory by us. Call it after each note. */
  drain(): Promise<void> | undefined;
  /** The file is whole. */
  close(): Promise<void>;
  /** Give up: nothing of the file stays. */
  abort(): Promise<void>;
}

export interface BlobSink extends Sink {
  /** The file, once it is closed. */
  toBlob(): Blob;
}

/** A sink that knows how much it has taken. */
export function measured(sink: Sink): Sink & { size: () => number } {
  let size = 0;
  return {
    ...sink,
    write(bytes) {
      size += bytes.length;
      sink.write(bytes);
    },
    size: () => size,
  };
}

/** Handed on in pieces of this size. */
const PIECE_BYTES = 1024 * 1024;

/** Collects a file as a blob, which the browser may keep on disk. */
export function createBlobSink(type: string): BlobSink {
  const pieces: Blob[] = [];
  let parts: Bytes[] = [];
  let size = 0;
  const pack = () => {
    pieces.push(new Blob(parts));
    parts = [];
    size = 0;
  };
  return {
    write(bytes) {
      parts.push(bytes);
      size += bytes.length;
      if (size >= PIECE_BYTES) pack();
    },
    drain: () => undefined,
    close() {
      pack();
      return Promise.resolve();
    },
    abort() {
      pieces.length = 0;
      parts = [];
      return Promise.resolve();
    },
    toBlob: () => new Blob(pieces, { type }),
  };
}

/** What a file handle gives: `FileSystemWritableFileStream`, or anything that takes bytes in the same way. */
export interface FileStream {
  write(data: Blob): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Writes into a file of the user. The file changes only when it is closed: until then the old content stays. */
export function createFileSink(stream: FileStream): Sink {
  let parts: Bytes[] = [];
  let size = 0;
  const flush = async () => {
    const piece = new Blob(parts);
    parts = [];
    size = 0;
    await stream.write(piece);
  };
  return {
    write(bytes) {
      parts.push(bytes);
      size += bytes.length;
    },
    drain: () => (size < PIECE_BYTES ? undefined : flush()),
    async close() {
      if (size > 0) await flush();
      await stream.close();
    },
    abort: () => stream.abort(),
  };
}
