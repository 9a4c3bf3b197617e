import { FieldGuideError } from '@/lib/notes/errors';
import { areFieldsValid, type Note, type NoteDraft } from '@/lib/notes/note';
import { decidePin, decideSave, decideTrash, type SaveOutcome, type Versioned } from '@/lib/notes/revise';
import { writeIn } from './connection';
import { dropDraftIn } from './drafts';
import { toRow } from './schema';
import { tellNotesChanged } from './signals';
import { otherVersionId } from './version-id';

/**
 * Save a note, new or changed, and drop its draft in the same transaction.
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
  const outcome = await writeIn(['notes', 'drafts'], async (tx) => {
    const notes = tx.objectStore('notes');
    const [stored, storedOther] = await Promise.all([notes.get(draft.id), notes.get(otherId)]);
    const decision = decideSave(stored, storedOther, { draft, basedOn, otherId, now: Date.now() });
    if (decision.write) await notes.put(toRow(decision.write));
    await dropDraftIn(tx.objectStore('drafts'), draft, editor);
    return decision.outcome;
  });
  if (outcome.kind === 'saved') tellNotesChanged([outcome.note.id]);
  if (outcome.kind === 'conflict') tellNotesChanged([outcome.note.id, outcome.other.id]);
  return outcome;
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
  const deleted = await writeIn(['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    const stored = await notes.get(id);
    if (typeof stored?.note.deletedAt !== 'number') return false;
    await notes.delete(id);
    return true;
  });
  if (deleted) tellNotesChanged([id]);
  return deleted;
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
export async function emptyTrash(agreed: number): Promise<EmptyTrashOutcome> {
  const ids = await writeIn(['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    const found = await notes.index('byDeleted').getAllKeys();
    if (found.length === agreed) await Promise.all(found.map((id) => notes.delete(id)));
    return found;
  });
  if (ids.length !== agreed) return { kind: 'count-differs', count: ids.length };
  tellNotesChanged(ids);
  return { kind: 'emptied', count: ids.length };
}

/** Change one note by a decision that gives `null` where there is nothing to do. */
async function change(id: string, decide: (stored: Versioned) => Versioned | null): Promise<Note | null> {
  const { note, changed } = await writeIn(['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    const stored = await notes.get(id);
    if (!stored) return { note: null, changed: false };
    const decided = decide(stored);
    if (decided) await notes.put(toRow(decided));
    return { note: (decided ?? stored).note, changed: decided !== null };
  });
  if (changed) tellNotesChanged([id]);
  return note;
}
