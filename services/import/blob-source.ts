import { ImportRefused } from '@/lib/notes/import/refusal';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { ChosenFile } from './protocol';

/** Of the File API, in workers only; not in the types of pages. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

/** Read ahead: the gate asks for a few bytes at a time. */
const WINDOW = 256 * 1024;

/**
 * A file for the gate, read synchronously, which only a worker can.
 *
 * @param onRead - Told of the furthest byte that was looked at, whenever that grows.
 */
export function blobSource({ file, path }: ChosenFile, onRead: (bytes: number) => void): ImportFile {
  let window = new Uint8Array();
  let from = 0;
  let furthest = 0;

  const load = (start: number, end: number) => {
    try {
      return new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.slice(start, end)));
    } catch (cause) {
      // It was moved, changed or taken away while it was read.
      throw new ImportRefused('read-failed', { file: path }, { cause });
    }
  };

  return {
    path,
    size: file.size,
    modifiedAt: file.lastModified,
    read(start, end) {
      if (end > furthest) {
        onRead(end - furthest);
        furthest = end;
      }
      if (end - start > WINDOW) return load(start, end);
      if (start < from || end > from + window.length) {
        window = load(start, Math.min(file.size, start + WINDOW));
        from = start;
      }
      return window.subarray(start - from, end - from);
    },
  };
}
