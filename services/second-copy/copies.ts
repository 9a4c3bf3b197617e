import { type Change, type CopyEnd, parseEnd, parseLine } from '@/lib/notes/second-copy/format';
import { latestFirst } from '@/lib/notes/second-copy/names';
import { listFiles, openFolder, readLines, withFiles } from './folder';
import { changesAfter } from './journal';
import { fileOf, verifyCopy } from './write-copy';

/** A copy that can be put back. */
export interface Copy {
  file: string;
  /** When it was begun, in milliseconds since the epoch. */
  at: number;
  sequence: number;
  /** As it says itself; `null` when its end is torn off. */
  notes: number | null;
}

/** Room for the longest last line. */
const END_BYTES = 2048;

/** All copies, the latest first, those without an end last. None where the file system cannot be reached. */
export async function listCopies(): Promise<Copy[]> {
  try {
    const folder = await openFolder();
    const files = (await listFiles(folder)).filter(({ kind }) => kind === 'notes').sort(latestFirst);
    const found = await Promise.all(
      files.map(({ file, at, sequence }) => describe(folder, { file, at, sequence })),
    );
    const copies = found.filter((copy) => copy !== null);
    return [...copies.filter(({ notes }) => notes !== null), ...copies.filter(({ notes }) => notes === null)];
  } catch {
    return [];
  }
}

/** `null` for an empty file, which was begun and never closed, and for one that has just been dropped. */
async function describe(folder: FileSystemDirectoryHandle, known: Omit<Copy, 'notes'>): Promise<Copy | null> {
  try {
    const content = await fileOf(folder, known.file);
    return content.size === 0 ? null : { ...known, notes: (await readEnd(content))?.notes ?? null };
  } catch {
    return null;
  }
}

async function readEnd(content: Blob): Promise<CopyEnd | null> {
  const text = await content.slice(-END_BYTES).text();
  return parseEnd(text.trimEnd().split('\n').at(-1) ?? '');
}

/** Whether a copy is byte by byte as it was written. */
export async function isIntact({ file }: Pick<Copy, 'file'>): Promise<boolean> {
  return (await verifyCopy(await withFiles((folder) => fileOf(folder, file)))) !== null;
}

/**
 * The notes of a copy with what was changed after it, one by one, by id, ascending in code units. Lines that are torn are
 * passed over.
 */
export async function readCopy(copy: Pick<Copy, 'file' | 'sequence'>): Promise<AsyncIterable<unknown>> {
  const { content, changes } = await withFiles(async (folder) => ({
    content: await fileOf(folder, copy.file),
    changes: await changesAfter(folder, copy.sequence),
  }));
  async function* lines(): AsyncGenerator {
    for await (const line of readLines(content)) {
      if (parseEnd(line)) return;
      const note = parseLine(line);
      if (note !== undefined) yield note;
    }
  }
  return withChanges(lines(), changes);
}

/** Notes by id, each in its latest form, without those deleted since and with those that are new. */
async function* withChanges(
  notes: AsyncIterable<unknown>,
  changes: ReadonlyMap<string, Change>,
): AsyncGenerator {
  const left = [...changes.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  for await (const note of notes) {
    const id = idOf(note);
    for (let next = left.at(-1); next && next.id < id; next = left.at(-1)) {
      left.pop();
      if (next.note !== undefined) yield next.note;
    }
    const change = changes.get(id);
    if (!change) yield note;
    else {
      if (left.at(-1) === change) left.pop();
      if (change.note !== undefined) yield laterOf(note, change.note);
    }
  }
  for (const { note } of left.reverse()) if (note !== undefined) yield note;
}

/** A copy is not of one moment: a note in it can be later than a change of the journal. */
const laterOf = (copied: unknown, changed: unknown): unknown =>
  Number(field(copied, 'revision')) > Number(field(changed, 'revision')) ? copied : changed;

/** The id of a note; empty for what has none. */
export function idOf(note: unknown): string {
  const id = field(note, 'id');
  return typeof id === 'string' ? id : '';
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
