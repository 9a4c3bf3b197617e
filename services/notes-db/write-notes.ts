import { FieldGuideError } from '@/lib/notes/errors';
import { areFieldsValid, type Note, type NoteDraft } from '@/lib/notes/note';
import { TRASH_TIME } from '@/lib/notes/trash';
import { decidePin, decideSave, decideTrash, type SaveOutcome, type Versioned } from '@/lib/notes/revise';
import { dropDraftIn } from './drafts';
import { readIn } from './connection';
import { writeNotes } from './note-writer';
import { lowerSentinel } from './sentinel';
import { otherVersionId } from './version-id';

/**
 * Save a note, new or changed, drop its draft and keep the text it replaces, all in the same transaction.
 *
 * When it resolves, the text is on the disk: only then may the page say "Saved". If the text was changed elsewhere
 * since `basedOn`, both are kept (`conflict`). Saving the same again changes nothing.
 *
 * @param basedOn - The revision the text began from; `null` for a new note.
 * @param editor - The editor whose draft this text comes from.
 * @throws FieldGuideError - Nothing is saved and the draft is still there. `FG-L1`: the text is over the limits.
 */
export async function saveNote(
  draft: NoteDraft,
  basedOn: number | null,
  editor?: string,
): Promise<SaveOutcome> {
  if (!areFieldsValid(draft)) throw new FieldGuideError('FG-L1');
  const otherId = await otherVersionId(draft, basedOn);
  return writeNotes(['drafts'], async (notes, tx) => {
    const [stored, storedOther] = await Promise.all([notes.get(draft.id), notes.get(otherId)]);
    const { outcome, write } = decideSave(stored, storedOther, { draft, basedOn, otherId, now: Date.now() });
    if (write) await notes.put(write, write.note.id === draft.id ? stored : storedOther);
    await dropDraftIn(tx.objectStore('drafts'), draft, editor);
    return outcome;
  });
}

/** Put a note into Trash. Returns it as it is now; `null` when there is no such note. */
export const trashNote = (id: string): Promise<Note | null> =>
  change(id, (stored) => decideTrash(stored, Date.now()));

/** Take a note out of Trash. Returns it as it is now; `null` when there is no such note. */
export const restoreNote = (id: string): Promise<Note | null> =>
  change(id, (stored) => decideTrash(stored, null));

/** Pin or unpin a note. Returns it as it is now; `null` when there is no such note. */
export const pinNote = (id: string, pinned: boolean): Promise<Note | null> =>
  change(id, (stored) => decidePin(stored, pinned));

/**
 * Delete one note of Trash for good: ask first.
 *
 * @returns Whether it was deleted; a note that is not in Trash is left alone.
 */
export async function deleteForever(id: string): Promise<boolean> {
  await lowerSentinel(1);
  return writeNotes([], async (notes) => {
    const stored = await notes.get(id);
    if (typeof stored?.note.deletedAt !== 'number') return false;
    await notes.remove(id);
    return true;
  });
}

export type EmptyTrashOutcome =
  | { kind: 'emptied'; count: number }
  /** Nothing was deleted: Trash holds `count` notes, which is not the number the user agreed to. Ask again. */
  | { kind: 'count-differs'; count: number };

/**
 * Delete everything in Trash for good: ask first, naming the count.
 *
 * @param agreed - The count the user was shown and agreed to.
 */
export const emptyTrash = (agreed: number): Promise<EmptyTrashOutcome> => deleteTrashed(agreed, null);

/** How many notes have been in Trash for longer than they are kept there. */
export const countExpired = (now: number): Promise<number> =>
  readIn(['notes'], (tx) => tx.store.index('byDeleted').count(expiredBy(now)));

/**
 * Delete for good what has been in Trash for longer than notes are kept there: ask first, naming the count. Never done by
 * itself.
 *
 * @param agreed - The count the user was shown and agreed to.
 */
export const emptyExpired = (agreed: number, now: number): Promise<EmptyTrashOutcome> =>
  deleteTrashed(agreed, expiredBy(now));

/** @param deletedAt - When they were put into Trash; `null`: at any time. */
async function deleteTrashed(agreed: number, deletedAt: IDBKeyRange | null): Promise<EmptyTrashOutcome> {
  await lowerSentinel(agreed);
  const count = await writeNotes([], async (notes, tx) => {
    const found = await tx.objectStore('notes').index('byDeleted').getAllKeys(deletedAt);
    if (found.length === agreed) await Promise.all(found.map((id) => notes.remove(id)));
    return found.length;
  });
  return { kind: count === agreed ? 'emptied' : 'count-differs', count };
}

const expiredBy = (now: number): IDBKeyRange => IDBKeyRange.upperBound(now - TRASH_TIME);

/** Change one note by a decision that gives `null` where there is nothing to do. */
function change(id: string, decide: (stored: Versioned) => Versioned | null): Promise<Note | null> {
  return writeNotes([], async (notes) => {
    const stored = await notes.get(id);
    if (!stored) return null;
    const decided = decide(stored);
    if (decided) await notes.put(decided, stored);
    return (decided ?? stored).note;
  });
}
