/** What an incoming note is to the notes that are here. */
import { type Note, type NoteFields, sameFields } from '../note';
import type { Versioned } from '../revise';
import type { IncomingNote } from './items';

/**
 * - `new`: not here.
 * - `same`: nothing to do.
 * - `newer-there`: the file's text came after the one here.
 * - `newer-here`: the text here came after the file's.
 * - `both`: each was changed apart from the other, or nobody can tell.
 */
export type Relation = 'new' | 'same' | 'newer-there' | 'newer-here' | 'both';

/** An earlier text of a note that is here. */
export interface EarlierText {
  revision: number;
  fields: NoteFields;
}

/**
 * Compare by revision and text, never by clock: clocks go backwards.
 *
 * @param stored - The note under the same id, if there is one. One that cannot be read is something else: `both`.
 * @param earlier - Texts of it that were replaced, in any order.
 */
export function compare(
  incoming: IncomingNote,
  stored: Versioned | 'unreadable' | undefined,
  earlier: readonly EarlierText[],
): Relation {
  if (!stored) return 'new';
  if (stored === 'unreadable') return 'both';
  const { note, hasRevision, hasState } = incoming;
  if (isSame(note, stored.note, hasState)) return 'same';
  if (sameFields(note, stored.note)) return compareState(incoming, stored.note);
  const wasHere = earlier.some(({ fields }) => sameFields(fields, note));
  if (!hasRevision) {
    if (wasHere) return 'newer-here';
    // Untouched since it came from such a file: then the file has moved on.
    return stored.note.revision === 1 ? 'newer-there' : 'both';
  }
  if (note.revision > stored.note.revision) return 'newer-there';
  // Lower, and its text is not the one that revision had here: there were two histories.
  const known = earlier.find(({ revision }) => revision === note.revision);
  if (wasHere || (note.revision < stored.textRevision && !known)) return 'newer-here';
  return 'both';
}

/** The same text, in Trash on one side only. Where nobody can tell which came later, the note stays, or comes back. */
function compareState({ note, hasRevision }: IncomingNote, here: Note): Relation {
  if (hasRevision && note.revision !== here.revision)
    return note.revision > here.revision ? 'newer-there' : 'newer-here';
  return note.deletedAt === null ? 'newer-there' : 'newer-here';
}

/** Whether there is nothing to do. Pins are of this computer; whether a note lies in Trash is not. */
export function isSame(incoming: Note, here: Note, hasState: boolean): boolean {
  const inSamePlace = !hasState || (incoming.deletedAt === null) === (here.deletedAt === null);
  return inSamePlace && sameFields(incoming, here);
}
