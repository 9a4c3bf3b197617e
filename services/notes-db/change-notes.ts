/** Changes that are made of several verbs, each of which is whole by itself. */
import { FieldGuideError } from '@/lib/notes/errors';
import type { NoteFilter } from '@/lib/notes/filter';
import { type Note, type NoteFields, sameFields, toFields } from '@/lib/notes/note';
import { getNote, noteIds } from './read-notes';
import { restoreNote, saveNote, trashNote } from './write-notes';

/**
 * Change the text of a note as it was seen: a tick in a list.
 *
 * @param seen - The note as it was drawn. If it says something else by now, or lies in Trash, nothing is changed.
 * @throws FieldGuideError - `FG-W1`: nothing is changed; what is shown is out of date, and about to be read again.
 */
export async function tickTask(seen: Note, body: string): Promise<void> {
  const stored = await getNote(seen.id);
  if (stored?.body !== seen.body || stored.deletedAt !== null) throw new FieldGuideError('FG-W1');
  await saveNote({ ...toFields(stored), id: stored.id, body }, stored.revision);
}

/**
 * Make two notes one: the first gets the fields, the second goes to Trash. A stop in between leaves both, with nothing
 * lost.
 *
 * @param kept - The note that stays, as it was when the user chose; if it was changed since, both texts are kept.
 * @param other - As it was then, too: if it says something else by now, it stays, since nobody has chosen of that.
 * @returns The way back.
 */
export async function mergeInto(kept: Note, other: Note, fields: NoteFields): Promise<() => Promise<void>> {
  const outcome = await saveNote({ ...fields, id: kept.id }, kept.revision);
  const now = await getNote(other.id);
  const isAsSeen = now !== null && sameFields(now, other);
  if (isAsSeen) await trashNote(other.id);
  return async () => {
    if (isAsSeen) await restoreNote(other.id);
    if (outcome.kind === 'saved') await saveNote({ ...toFields(kept), id: kept.id }, outcome.note.revision);
  };
}

/**
 * Tie every note of a filter to something else, or to nothing, one after the other.
 *
 * @returns How many, and the way back: each note that is still tied so gets its old tie again.
 */
export async function retie(
  filter: NoteFilter,
  change: Partial<Pick<NoteFields, 'screen' | 'entry'>>,
): Promise<{ count: number; undo: () => Promise<void> }> {
  const before: { id: string; revision: number; ties: typeof change }[] = [];
  for (const id of await noteIds(filter)) {
    // Read just before it is written: one that another window changes on the way is not kept twice.
    const note = await getNote(id);
    if (!note) continue;
    const outcome = await saveNote({ ...toFields(note), ...change, id: note.id }, note.revision);
    if (outcome.kind !== 'saved') continue;
    const ties = { screen: note.screen, entry: note.entry };
    before.push({ id: note.id, revision: outcome.note.revision, ties });
  }
  const undo = async () => {
    for (const { id, revision, ties } of before) {
      const note = await getNote(id);
      if (note?.revision === revision) await saveNote({ ...toFields(note), ...ties, id }, revision);
    }
  };
  return { count: before.length, undo };
}
