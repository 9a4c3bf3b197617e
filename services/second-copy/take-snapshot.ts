import { FieldGuideError } from '@/lib/notes/errors';
import type { CopyReason } from '@/lib/notes/second-copy/format';
import { readIn } from '../notes-db/connection';
import { rowsById } from '../notes-db/rows';
import type { NoteRow } from '../notes-db/schema';
import { readState } from '../notes-db/state';
import { type Copy, listCopies } from './copies';
import { withFiles } from './folder';
import { beginJournal } from './journal';
import { writeCopy } from './write-copy';

/** What there is to fall back on. */
export interface Snapshot {
  at: number;
  notes: number;
  sequence: number;
}

/**
 * Have a verified copy of all notes as they are now. When nothing has changed since the last one, that is it.
 *
 * @throws FieldGuideError - `FG-D2`: notes are missing from the database; no copy is made of what is left, so that it never
 *   pushes out a better one. Or as the database and the file system fail.
 */
export const takeSnapshot = (reason: CopyReason, now: number = Date.now()): Promise<Snapshot> =>
  withFiles(async (folder) => {
    const { sequence } = await state();
    const last = (await listCopies()).find(isWhole);
    if (last?.sequence === sequence) return last;
    await beginJournal(folder, sequence, now);
    return writeCopy(folder, { sequence, reason, at: now }, notesOf(rowsById()), async (count) => {
      const after = await state();
      // With changes on the way the number may be any in between.
      if (after.sequence === sequence && after.notes !== count) throw new FieldGuideError('FG-D2');
    });
  });

const isWhole = (copy: Copy): copy is Copy & { notes: number } => copy.notes !== null;

const state = () => readIn(['notes', 'meta'], (tx) => readState(tx));

/** What of a row belongs into a copy: the note alone; of a row without one, the row. */
export async function* notesOf(rows: AsyncIterable<NoteRow>): AsyncGenerator {
  for await (const row of rows) yield 'note' in row ? row.note : row;
}
