/** An import as one transaction; the way back stands in `undo-import`. */
import type { Note } from '@/lib/notes/note';
import { readIn } from './connection';
import { type NoteWriter, type NotesWrite, writeNotes } from './note-writer';
import type { ImportRow } from './schema';

/** Imports that can be undone. */
const MOST_IMPORTS = 5;
const IMPORT_TIME = 30 * 24 * 60 * 60_000;

/** Few enough that the longest possible ones fit into memory. */
const BATCH = 50;

/** One note of an import that the user has agreed to. */
export interface ImportWrite {
  /** As in the file: with its id, revision and times. Where it replaces one, its revision is raised above that one's. */
  note: Note;
  /** The revision that was here when the plan was made; `null`: there was no such note. */
  expected: number | null;
}

export type ApplyOutcome =
  | { kind: 'applied'; added: number; replaced: number }
  /** Nothing was written: these notes have changed since the plan was made. Plan again. */
  | { kind: 'changed-meanwhile'; ids: string[] };

/**
 * Write an import: all of it, or nothing. Applying the same import again changes nothing.
 *
 * Take a snapshot first.
 *
 * @param writes - Each id once. Gone through twice, so it may be an object that makes them as they are asked for.
 * @param about - `id` is made by the caller.
 * @throws FieldGuideError - Nothing was written.
 */
export function applyImport(
  writes: Iterable<ImportWrite>,
  about: Pick<ImportRow, 'id' | 'at' | 'source'>,
): Promise<ApplyOutcome> {
  return writeNotes(['imports'], async (notes, tx) => {
    const imports = tx.objectStore('imports');
    const done = await imports.get(about.id);
    if (done) return { kind: 'applied', added: done.added.length, replaced: done.replaced.length };

    const ids = await changedSincePlanned(tx, writes);
    if (ids.length > 0) return { kind: 'changed-meanwhile', ids };

    const row: ImportRow = { ...about, added: [], replaced: [] };
    for (const batch of batches(writes)) {
      await Promise.all(batch.map((each) => writeOne(notes, each, row)));
    }
    await imports.put(row);
    await dropOldImports(tx, about);
    return { kind: 'applied', added: row.added.length, replaced: row.replaced.length };
  });
}

/** The notes that are not as they were when the plan was made. Asks the database only for those that should be there. */
async function changedSincePlanned(tx: NotesWrite, writes: Iterable<ImportWrite>): Promise<string[]> {
  const notes = tx.objectStore('notes');
  const here = new Set(await notes.getAllKeys());
  const changed: string[] = [];
  for (const batch of batches(writes)) {
    await Promise.all(
      batch.map(async ({ note, expected }) => {
        const isAsPlanned =
          expected === null
            ? !here.has(note.id)
            : here.has(note.id) && (await notes.get(note.id))?.note.revision === expected;
        if (!isAsPlanned) changed.push(note.id);
      }),
    );
  }
  return changed;
}

async function writeOne(notes: NoteWriter, { note, expected }: ImportWrite, row: ImportRow): Promise<void> {
  const stored = expected === null ? undefined : await notes.get(note.id);
  const revision = stored ? Math.max(stored.note.revision + 1, note.revision) : note.revision;
  await notes.put({ note: { ...note, revision }, textRevision: revision }, stored);
  if (!stored) row.added.push({ id: note.id, revision });
  else row.replaced.push({ before: { note: stored.note, textRevision: stored.textRevision }, revision });
}

/** A few at a time: their requests go out together, and their texts are not all in memory. */
function* batches(writes: Iterable<ImportWrite>): Generator<ImportWrite[]> {
  let batch: ImportWrite[] = [];
  for (const each of writes) {
    batch.push(each);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The import under way stays, whatever the clock said at the others. */
async function dropOldImports(
  tx: NotesWrite,
  { id: own, at: now }: Pick<ImportRow, 'id' | 'at'>,
): Promise<void> {
  const imports = tx.objectStore('imports');
  const others = (await imports.getAll()).filter(({ id }) => id !== own).sort((a, b) => b.at - a.at);
  const old = others.filter(({ at }, index) => index >= MOST_IMPORTS - 1 || at < now - IMPORT_TIME);
  await Promise.all(old.map(({ id }) => imports.delete(id)));
}

/** What can be undone: the latest first, without the texts. */
export async function listImports(): Promise<
  (Pick<ImportRow, 'id' | 'at' | 'source'> & { added: number; replaced: number })[]
> {
  const rows = await readIn(['imports'], (tx) => tx.store.getAll());
  return rows
    .sort((a, b) => b.at - a.at)
    .map(({ id, at, source, added, replaced }) => ({
      id,
      at,
      source,
      added: added.length,
      replaced: replaced.length,
    }));
}
