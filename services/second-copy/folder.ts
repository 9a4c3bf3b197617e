/** The folder of the second copy, in the origin's private file system: another engine than the one of the notes. */
import { type CopyName, fromFile } from '@/lib/notes/second-copy/names';

const FOLDER = 'second-copy';

/** Collect this much before it is handed to the file. */
const PIECE_BYTES = 256 * 1024;

const LOCK = 'field-guide-second-copy';

/** A file of the second copy. */
export interface StoredFile extends CopyName {
  file: string;
}

/** Do something with the files while no other window does. */
export const withFiles = <Result>(
  work: (folder: FileSystemDirectoryHandle) => Promise<Result>,
): Promise<Result> => navigator.locks.request(LOCK, async () => work(await openFolder()));

/** @throws When the browser has no such file system, or cannot reach it now. */
export async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Our files, in no order; whatever else lies there is left alone. */
export async function listFiles(folder: FileSystemDirectoryHandle): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const file of folder.keys()) {
    const name = fromFile(file);
    if (name) files.push({ ...name, file });
  }
  return files;
}

export interface LineWriter {
  /** Write a line, given without its break. Resolves with its bytes, break included. */
  write(line: string): Promise<Uint8Array>;
  /** The file has its new content, whole, when this resolves. */
  close(): Promise<void>;
  /** The file keeps what it had. */
  abort(): Promise<void>;
}

/**
 * Write lines to a file. Nothing of them is in it before `close`: the browser swaps the content in one step.
 *
 * @param append - After what is in the file.
 */
export async function openLines(
  folder: FileSystemDirectoryHandle,
  file: string,
  { append = false }: { append?: boolean } = {},
): Promise<LineWriter> {
  const handle = await folder.getFileHandle(file, { create: true });
  const stream = await handle.createWritable({ keepExistingData: append });
  if (append) await stream.seek((await handle.getFile()).size);
  const encoder = new TextEncoder();
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = async () => {
    const piece = new Blob(waiting);
    waiting = [];
    size = 0;
    await stream.write(piece);
  };
  return {
    async write(line) {
      const bytes = encoder.encode(`${line}\n`);
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE_BYTES) await flush();
      return bytes;
    },
    async close() {
      await flush();
      await stream.close();
    },
    abort: () => stream.abort(),
  };
}

/** The lines of a file, one by one; also a last one that has no line break. Damaged bytes become U+FFFD. */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = file.stream().getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  if (rest !== '') yield rest;
}
