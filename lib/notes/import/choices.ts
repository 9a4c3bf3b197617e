/** What the user decides of what an import found, and what that makes of each note. */
import { NOTE_LIMITS } from '../import-limits';
import { otherVersionTitle } from '../messages';
import { type Note, toFields } from '../note';
import { noteTitle } from '../title';
import type { Relation } from './compare';
import { madeId } from './made-id';

/** Which text stays: the one here, the file's (the one here stays in the note's history), or both as two notes. */
export type Choice = 'here' | 'file' | 'both';

export interface Choices {
  new: 'add' | 'leave';
  'newer-there': Choice;
  'newer-here': Choice;
  both: Choice;
}

/** Merge: nothing that is here is lost, and what the file has more of is taken. */
export const defaultChoices: Choices = {
  new: 'add',
  'newer-there': 'file',
  'newer-here': 'here',
  both: 'both',
};

/** A note to be written. */
export interface ImportedNote {
  /** With the file's id, revision and times; who writes it raises the revision above the one it replaces. */
  note: Note;
  /** The revision it replaces; `null`: there must be no such note. */
  expected: number | null;
}

/**
 * What to write for one incoming note; `null` when nothing changes.
 *
 * @param stored - The revision of the note that is here; `null` when there is none, or none that can be read: such a one
 *   is never replaced.
 */
export function decide(
  incoming: Note,
  relation: Exclude<Relation, 'same'>,
  stored: number | null,
  choices: Choices,
): ImportedNote | null {
  if (relation === 'new') return choices.new === 'add' ? { note: incoming, expected: null } : null;
  const choice = choices[relation];
  if (choice === 'here') return null;
  if (choice === 'both' || stored === null) return { note: asOther(incoming), expected: null };
  return { note: incoming, expected: stored };
}

/** The id under which the file's text stands beside the one here: always the same for the same text. */
export function otherId(incoming: Note): string {
  return madeId('other', incoming.id, toFields(incoming));
}

function asOther(incoming: Note): Note {
  const room = NOTE_LIMITS.title - otherVersionTitle('').length;
  const title = otherVersionTitle(noteTitle(incoming).slice(0, room));
  return { ...incoming, id: otherId(incoming), title, revision: 1, pinned: false };
}
