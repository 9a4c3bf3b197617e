/**
 * Which notes changed, and when: by numbers, never by the clock. For those who keep something of the notes elsewhere, as
 * the search does.
 *
 * Each note that is not in Trash has the number of its last change, written by `note-writer` in the transaction of the
 * change. Notes from before there were numbers get theirs here, a few at a time.
 */
import type { Note } from '@/lib/notes/note';
import { readIn, writeIn } from './connection';
import { type ChangeRow, type ReadTransaction, type StateRow, toNote } from './schema';
import { readState } from './state';

/** A note, not in Trash, with the number of its last change. */
export interface NumberedNote {
  seq: number;
  note: Note;
}

/** Whose numbers they are, how many notes there are with those in Trash, and the number of the last change of any. */
export const changesState = (): Promise<StateRow> => readIn(['notes', 'meta'], (tx) => readState(tx));

/** Notes read at once; and characters, so that very long ones are not all held together. */
const GROUP = 50;
const MOST_CHARACTERS = 2_000_000;

export interface ChangesRead {
  notes: NumberedNote[];
  /** All changes up to this number are in `notes`, or of notes that cannot be shown any more. */
  upTo: number;
  /** Nothing came later. */
  isAll: boolean;
}

/**
 * The notes whose last change came after one, in the order of their changes.
 *
 * @param limit - At most this many; fewer of very long ones.
 */
export function changesAfter(seq: number, limit: number): Promise<ChangesRead> {
  return readIn(['notes', 'meta', 'changes'], async (tx) => {
    const later = IDBKeyRange.lowerBound(seq, true);
    const rows = await tx.objectStore('changes').index('bySeq').getAll(later, limit);
    const notes: NumberedNote[] = [];
    let read = 0;
    let characters = 0;
    while (read < rows.length && characters < MOST_CHARACTERS) {
      const group = await readRows(tx, rows.slice(read, read + GROUP));
      notes.push(...group);
      read = Math.min(rows.length, read + GROUP);
      characters += group.reduce((sum, { note }) => sum + note.body.length, 0);
    }
    const isAll = read === rows.length && rows.length < limit;
    const upTo = isAll ? (await readState(tx)).sequence : (rows[read - 1]?.seq ?? seq);
    return { notes, upTo, isAll };
  });
}

async function readRows(
  tx: ReadTransaction<['notes', 'meta', 'changes']>,
  rows: readonly ChangeRow[],
): Promise<NumberedNote[]> {
  const stored = await Promise.all(rows.map(({ id }) => tx.objectStore('notes').get(id)));
  return rows.flatMap(({ seq }, at) => {
    const note = toNote(stored[at]);
    return note ? [{ seq, note }] : [];
  });
}

/** The notes whose last change has these numbers; `null` for one that changed since, is in Trash, or cannot be shown. */
export function notesBySeq(seqs: readonly number[]): Promise<(NumberedNote | null)[]> {
  return readIn(['notes', 'changes'], (tx) => {
    const bySeq = tx.objectStore('changes').index('bySeq');
    return Promise.all(
      seqs.map(async (seq) => {
        const id = await bySeq.getKey(seq);
        const note = id === undefined ? null : toNote(await tx.objectStore('notes').get(id));
        return note && { seq, note };
      }),
    );
  });
}

/** Several notes with the numbers of their last changes; `null` for one that is gone, in Trash, or cannot be shown. */
export function numberedNotes(ids: readonly string[]): Promise<Map<string, NumberedNote | null>> {
  return readIn(['notes', 'changes'], async (tx) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const [row, stored] = await Promise.all([
          tx.objectStore('changes').get(id),
          tx.objectStore('notes').get(id),
        ]);
        const note = toNote(stored);
        return [id, row && note ? { seq: row.seq, note } : null] as const;
      }),
    );
    return new Map(found);
  });
}

/** The numbers of all last changes from one to another, both included, in their order: ask for a few thousand. */
export async function numbersBetween(from: number, to: number): Promise<number[]> {
  const range = IDBKeyRange.bound(from, to);
  const rows = await readIn(['changes'], (tx) => tx.store.index('bySeq').getAll(range));
  return rows.map(({ seq }) => seq);
}

/** Notes numbered in one transaction: some milliseconds, for which a save may have to wait. */
const AT_ONCE = 1000;

/**
 * Give a number to those notes that need one and have none, and take it from those that are gone: of the next few by id.
 * Doing it again changes nothing.
 *
 * The sentinel need not know of it: one that is too low raises no alarm.
 *
 * @param after - How far it has come, as it was returned last; `null`: nowhere.
 * @returns `null` when it has come to the end.
 */
export function numberSome(after: string | null): Promise<string | null> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return writeIn(['notes', 'changes', 'meta'], async (tx) => {
    const notes = tx.objectStore('notes');
    const changes = tx.objectStore('changes');
    const ids = await notes.getAllKeys(range, AT_ONCE);
    const end = ids.length < AT_ONCE ? undefined : ids.at(-1);
    const here = new Set(ids);
    const numbered = new Set(await changes.getAllKeys(stretchOf(after, end)));
    const without = ids.filter((id) => !numbered.has(id));
    // No note is read for it: keys are there at once, however long the notes are.
    const trashed = new Set(without.length > 0 ? await notes.index('byDeleted').getAllKeys() : []);
    const missing = without.filter((id) => !trashed.has(id));
    const before = await readState(tx);
    await Promise.all([
      ...missing.map((id, at) => changes.put({ id, seq: before.sequence + at + 1 })),
      ...[...numbered].filter((id) => !here.has(id)).map((id) => changes.delete(id)),
      // Also where nothing was missing: from now on it is known whose numbers they are.
      tx.objectStore('meta').put({ ...before, sequence: before.sequence + missing.length }),
    ]);
    return end ?? null;
  });
}

/** What lies after one id, up to and with another. */
function stretchOf(after: string | null, end: string | undefined): IDBKeyRange | null {
  if (after === null) return end === undefined ? null : IDBKeyRange.upperBound(end);
  return end === undefined ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, end, true, false);
}
