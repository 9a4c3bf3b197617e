/**
 * How a note changes: pure decisions, made inside the transaction that writes them.
 *
 * Contract
 * - Every change raises `revision` by 1.
 * - A save that began from the newest text replaces it.
 * - A save that began from an older text changes nothing when it says the same, and is kept as a second note otherwise.
 * - Pinning and Trash are no change of the text: they never make a save that began before them a conflict.
 * - Doing any of it again changes nothing.
 */
import { NOTE_LIMITS } from './import-limits';
import { otherVersionTitle } from './messages';
import { type Note, type NoteDraft, sameFields, toFields } from './note';
import { noteTitle } from './title';

/** A note as stored, with the revision in which its text was last changed. */
export interface Versioned {
  note: Note;
  textRevision: number;
}

export type SaveOutcome =
  | { kind: 'saved'; note: Note }
  | { kind: 'unchanged'; note: Note }
  /** `note` is what was stored and stays; `other` is the new note that holds the text of this save. */
  | { kind: 'conflict'; note: Note; other: Note };

export interface Decision {
  outcome: SaveOutcome;
  /** What to put into the store; at most one. */
  write: Versioned | null;
}

export interface SaveRequest {
  draft: NoteDraft;
  /** The revision the text began from; `null` for a new note. */
  basedOn: number | null;
  /** The id for the second note, should both be kept. The same for the same request. */
  otherId: string;
  now: number;
}

/**
 * Decide what a save does. Fields of the stored note that this version does not know are kept.
 *
 * A note that was deleted for good meanwhile is written again, and one that was put into Trash comes back: the user
 * has just asked to save it.
 *
 * @param stored - What is in the store under the draft's id.
 * @param storedOther - What is in the store under `otherId`: there when the same save was made before.
 */
export function decideSave(
  stored: Versioned | undefined,
  storedOther: Versioned | undefined,
  request: SaveRequest,
): Decision {
  const { draft, basedOn, now } = request;
  if (!stored) {
    const note = newNote(draft, (basedOn ?? 0) + 1, now);
    return { outcome: { kind: 'saved', note }, write: { note, textRevision: note.revision } };
  }
  const isSame = sameFields(stored.note, draft);
  if (isSame && stored.note.deletedAt === null) {
    return { outcome: { kind: 'unchanged', note: stored.note }, write: null };
  }
  if (isSame || (basedOn !== null && basedOn >= stored.textRevision)) {
    const note: Note = {
      ...stored.note,
      ...toFields(draft),
      revision: stored.note.revision + 1,
      updatedAt: now,
      deletedAt: null,
    };
    return { outcome: { kind: 'saved', note }, write: { note, textRevision: note.revision } };
  }
  if (storedOther) return { outcome: conflict(stored.note, storedOther.note), write: null };
  const other = newNote({ ...draft, id: request.otherId, title: titleOfOther(draft) }, 1, now);
  return { outcome: conflict(stored.note, other), write: { note: other, textRevision: 1 } };
}

/** Pin or unpin; `null` when it is so already. */
export function decidePin({ note, textRevision }: Versioned, pinned: boolean): Versioned | null {
  if (note.pinned === pinned) return null;
  return { note: { ...note, pinned, revision: note.revision + 1 }, textRevision };
}

/** Put into Trash (`deletedAt` set) or take out (`null`); `null` when it is there, or not there, already. */
export function decideTrash({ note, textRevision }: Versioned, deletedAt: number | null): Versioned | null {
  if ((note.deletedAt === null) === (deletedAt === null)) return null;
  return { note: { ...note, deletedAt, revision: note.revision + 1 }, textRevision };
}

function newNote(draft: NoteDraft, revision: number, now: number): Note {
  return {
    id: draft.id,
    revision,
    ...toFields(draft),
    pinned: false,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

function conflict(note: Note, other: Note): SaveOutcome {
  return { kind: 'conflict', note, other };
}

/** What the second of two texts is called. The whole title is kept if it fits beside the words added to it. */
export function titleOfOther(draft: Pick<NoteDraft, 'title' | 'body'>): string {
  const room = NOTE_LIMITS.title - otherVersionTitle('').length;
  return otherVersionTitle(noteTitle(draft).slice(0, room));
}
