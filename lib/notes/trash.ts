import type { Note } from './note';

const DAY = 24 * 60 * 60 * 1000;

/** How long a note stays in Trash before the user is asked whether it can go. Nothing is deleted by itself. */
export const TRASH_DAYS = 30;

/** The same in milliseconds. */
export const TRASH_TIME = TRASH_DAYS * DAY;

/** Whole days that a note has been in Trash; `null` when it is not there. */
export function daysInTrash(note: Pick<Note, 'deletedAt'>, now: number): number | null {
  return note.deletedAt === null ? null : Math.max(0, Math.floor((now - note.deletedAt) / DAY));
}
