import { NOTE_LIMITS } from './import-limits';
import { otherVersionTitle } from './messages';
import type { Note } from './note';
import { noteTitle } from './title';

const ENDING = otherVersionTitle('');

/** Whether a note says of itself that it is the second text of a conflict. */
export const isOtherVersion = (note: Pick<Note, 'title' | 'body'>): boolean =>
  noteTitle(note).endsWith(ENDING);

/** What the first text of a conflict was called, as far as the second one remembers. */
export const titleOfFirst = (note: Pick<Note, 'title' | 'body'>): string =>
  noteTitle(note).slice(0, -ENDING.length);

/**
 * Whether a note can be the one that another was kept beside: it is called the same, and tied to the same screen or
 * tenant, if to any.
 */
export function isFirstOf(first: Note, other: Note): boolean {
  return (
    first.id !== other.id &&
    first.deletedAt === null &&
    noteTitle(first).slice(0, NOTE_LIMITS.title - ENDING.length) === titleOfFirst(other) &&
    (first.screen === other.screen || first.tenant === other.tenant)
  );
}
