import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ZipEntry } from '@/lib/notes/export/zip-entries';

/** A zip without the 64-bit extension, which fflate does not write, counts its files in 16 bits. */
export const MOST_ZIP_ENTRIES = 65_535;

/** The years a zip can name, with a day to spare for time zones. */
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);

export interface ZipWriter {
  add(entry: ZipEntry): void;
  end(): void;
}

/**
 * Write a zip file by file, in this thread: our policy refuses the workers that fflate would make.
 *
 * @param emit - Takes the bytes as they come.
 */
export function createZipWriter(emit: (bytes: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    emit(bytes);
  });
  return {
    add({ path, text, modifiedAt }) {
      const file = new ZipDeflate(path, { level: 6 });
      file.mtime = Math.min(LATEST, Math.max(EARLIEST, modifiedAt));
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end: () => zip.end(),
  };
}
