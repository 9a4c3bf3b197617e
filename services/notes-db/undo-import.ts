/** The way back of an import. What the user has done since is never undone. */
import type { Versioned } from '@/lib/notes/revise';
import { readIn } from './connection';
import { writeNotes } from './note-writer';
import type { ImportRow, NoteRow } from './schema';
import { lowerSentinel } from './sentinel';

export interface UndoOutcome {
  /** Notes that the import brought, and that are gone again. */
  removed: number;
  /** Notes that have their earlier text again. */
  putBack: number;
  /** Notes that were changed after the import: they stay as they are. */
  kept: number;
}

/** What is to be done with one note of an import. */
type Step = { id: string; revision: number } & (
  { kind: 'removed' } | { kind: 'putBack'; before: Versioned; stored: NoteRow } | { kind: 'kept' }
);

/** Few enough that the longest possible notes fit into memory. */
const BATCH = 50;

/**
 * What taking an import back would do now. Changes nothing.
 *
 * @returns `null` when there is no such import any more.
 */
export function foreseeUndo(id: string): Promise<UndoOutcome | null> {
  return readIn(['imports', 'notes'], async (tx) => {
    const row = await tx.objectStore('imports').get(id);
    if (!row) return null;
    const outcome = nothingDone();
    const notes = tx.objectStore('notes');
    for await (const { kind } of stepsOf(row, (noteId) => notes.get(noteId))) outcome[kind] += 1;
    return outcome;
  });
}

/**
 * Take an import back as a whole. Ask first, with `foreseeUndo`, and take a snapshot: what the import added is deleted
 * for good.
 *
 * @returns `null` when there is no such import any more.
 */
export async function undoImport(id: string): Promise<UndoOutcome | null> {
  const foreseen = await foreseeUndo(id);
  if (!foreseen) return null;
  await lowerSentinel(foreseen.removed);
  return writeNotes(['imports'], async (notes, tx) => {
    const imports = tx.objectStore('imports');
    const row = await imports.get(id);
    if (!row) return null;
    const outcome = nothingDone();
    for await (const step of stepsOf(row, (noteId) => notes.get(noteId))) {
      outcome[step.kind] += 1;
      if (step.kind === 'removed') await notes.remove(step.id);
      if (step.kind === 'putBack') await notes.put(backTo(step.before, step.revision), step.stored);
    }
    await imports.delete(id);
    return outcome;
  });
}

const nothingDone = (): UndoOutcome => ({ removed: 0, putBack: 0, kept: 0 });

/** A note is the import's as long as it has the revision that the import gave it. One that is gone needs nothing. */
async function* stepsOf(
  { added, replaced }: ImportRow,
  get: (id: string) => Promise<NoteRow | undefined>,
): AsyncGenerator<Step> {
  const all = [
    ...added.map(({ id, revision }) => ({ id, revision, before: null })),
    ...replaced.map(({ before, revision }) => ({ id: before.note.id, revision, before })),
  ];
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    const rows = await Promise.all(batch.map(({ id }) => get(id)));
    for (const [index, { id, revision, before }] of batch.entries()) {
      const stored = rows[index];
      if (!stored) continue;
      if (stored.note.revision !== revision) yield { id, revision, kind: 'kept' };
      else if (before) yield { id, revision, kind: 'putBack', before, stored };
      else yield { id, revision, kind: 'removed' };
    }
  }
}

/** An earlier text, as the next revision: an editor that began from the imported one must notice. */
const backTo = ({ note }: Versioned, revision: number): Versioned => ({
  note: { ...note, revision: revision + 1 },
  textRevision: revision + 1,
});
