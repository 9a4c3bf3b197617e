import { canonicalLine } from '@/lib/notes/canonical';
import { type CopyEnd, type CopyReason, endLine, parseEnd } from '@/lib/notes/second-copy/format';
import { toFile } from '@/lib/notes/second-copy/names';
import { filesToDrop } from '@/lib/notes/second-copy/retention';
import { createSha256 } from '@/lib/sha256';
import { listFiles, openLines, readLines } from './folder';

export interface CopyHead {
  /** The sequence of the database before the first note is read. */
  sequence: number;
  reason: CopyReason;
  at: number;
}

/**
 * Write all notes to a new file, a few at a time, and read it back. Only then do older copies go.
 *
 * @param notes - By id, each as it is stored.
 * @param check - Called at the end with the number of notes written; rejects when that cannot be all of them.
 * @throws When no copy was made; earlier ones are untouched.
 */
export async function writeCopy(
  folder: FileSystemDirectoryHandle,
  head: CopyHead,
  notes: AsyncIterable<unknown>,
  check: (count: number) => Promise<void>,
): Promise<CopyEnd> {
  const file = toFile({ kind: 'notes', ...head });
  try {
    const end = await writeLines(folder, file, head, notes, check);
    const found = await verifyCopy(await fileOf(folder, file));
    if (found?.sha256 !== end.sha256) throw new Error('The copy does not read back.');
    await dropOld(folder);
    return end;
  } catch (cause) {
    await folder.removeEntry(file).catch(() => undefined); // it was never made
    throw cause;
  }
}

async function writeLines(
  folder: FileSystemDirectoryHandle,
  file: string,
  head: CopyHead,
  notes: AsyncIterable<unknown>,
  check: (count: number) => Promise<void>,
): Promise<CopyEnd> {
  const hash = createSha256();
  const lines = await openLines(folder, file);
  try {
    let count = 0;
    for await (const note of notes) {
      hash.update(await lines.write(canonicalLine(note)));
      count += 1;
    }
    await check(count);
    const end: CopyEnd = { ...head, formatVersion: 1, notes: count, sha256: hash.hex() };
    await lines.write(endLine(end));
    await lines.close();
    return end;
  } catch (cause) {
    await lines.abort().catch(() => undefined); // closed already, or broken: nothing of it is in the file
    throw cause;
  }
}

/** Read a copy through; what its last line says, or `null` when the file is not as it was written. */
export async function verifyCopy(file: Blob): Promise<CopyEnd | null> {
  const hash = createSha256();
  const encoder = new TextEncoder();
  let count = 0;
  let last: string | null = null;
  for await (const line of readLines(file)) {
    if (last !== null) {
      hash.update(encoder.encode(`${last}\n`));
      count += 1;
    }
    last = line;
  }
  const end = last === null ? null : parseEnd(last);
  return end?.notes === count && end.sha256 === hash.hex() ? end : null;
}

export async function fileOf(folder: FileSystemDirectoryHandle, file: string): Promise<File> {
  return (await folder.getFileHandle(file)).getFile();
}

async function dropOld(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const { file } of filesToDrop(await listFiles(folder))) {
    await folder.removeEntry(file).catch(() => undefined); // the next copy tries again
  }
}
