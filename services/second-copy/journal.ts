/** What was changed since the last copy, line by line: so that little is lost between two copies. */
import { type Change, changeLine, parseChange } from '@/lib/notes/second-copy/format';
import { latestFirst, toFile } from '@/lib/notes/second-copy/names';
import { listFiles, openLines, readLines, type StoredFile } from './folder';
import { fileOf } from './write-copy';

/** The browser copies a file to append to it: beyond this a new one is begun. */
const LONGEST_BYTES = 512 * 1024;

async function journals(folder: FileSystemDirectoryHandle): Promise<StoredFile[]> {
  return (await listFiles(folder)).filter(({ kind }) => kind === 'journal').sort(latestFirst);
}

/** Add changes at the end. They are in the file when it resolves, all or none. */
export async function appendChanges(
  folder: FileSystemDirectoryHandle,
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const [current] = await journals(folder);
  const isShort = current && (await fileOf(folder, current.file)).size < LONGEST_BYTES;
  const file = isShort ? current.file : toFile({ kind: 'journal', sequence: first.sequence - 1, at: now });
  const lines = await openLines(folder, file, { append: true });
  try {
    await lines.write(''); // ends a line that was torn
    for (const change of changes) await lines.write(changeLine(change));
    await lines.close();
  } catch (cause) {
    await lines.abort().catch(() => undefined);
    throw cause;
  }
}

/** Begin a new journal beside a copy that is begun now. */
export async function beginJournal(
  folder: FileSystemDirectoryHandle,
  sequence: number,
  now: number,
): Promise<void> {
  await folder.getFileHandle(toFile({ kind: 'journal', sequence, at: now }), { create: true });
}

/** The last change of each note after a sequence. Lines that are torn are passed over. */
export async function changesAfter(
  folder: FileSystemDirectoryHandle,
  sequence: number,
): Promise<Map<string, Change>> {
  const changes = new Map<string, Change>();
  for (const { file } of await journals(folder)) {
    for await (const line of readLines(await fileOf(folder, file))) {
      const change = parseChange(line);
      if (!change || change.sequence <= sequence) continue;
      const known = changes.get(change.id);
      if (!known || known.sequence <= change.sequence) changes.set(change.id, change);
    }
  }
  return changes;
}
