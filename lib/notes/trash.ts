import type { Note } from './note';

const DAY = 24 * 60 * 60 * 1000;

/** How long a note stays in Trash before the user is asked whether it can go. */
export const TRASH_DAYS = 30;

/**
 * Whole days, rounded up, that a note still has in Trash; 0 when its time is over, `null` when it is not in Trash.
 * Nothing is deleted when it reaches 0: only the user empties Trash.
 */
export function daysLeftInTrash(note: Pick<Note, 'deletedAt'>, now: number): number | null {
  if (note.deletedAt === null) return null;
  const left = Math.ceil((note.deletedAt + TRASH_DAYS * DAY - now) / DAY);
  return Math.min(TRASH_DAYS, Math.max(0, left));
}
