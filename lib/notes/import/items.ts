import type { Note } from '../note';
import type { Refusal } from './refusal';

/** A note as a file tells it. */
export interface IncomingNote {
  kind: 'note';
  note: Note;
  /**
   * Whether `note.revision` counts the changes of this very note, as in our own formats; otherwise the file knows
   * nothing of revisions and the number is made up.
   */
  hasRevision: boolean;
  /** Whether the file knows which notes are pinned and which lie in Trash. */
  hasState: boolean;
  file: string;
  line: number | null;
}

/** A part of a file that is not imported, while the rest is. */
export interface RefusedItem {
  kind: 'refused';
  refusal: Refusal;
}

/** A file of a folder that is nobody's note: a picture, a setting. */
export interface SkippedItem {
  kind: 'skipped';
  file: string;
}

export type ImportItem = IncomingNote | RefusedItem | SkippedItem;

/** What a file turned out to be. */
export type ImportKind = 'backup' | 'json' | 'markdown' | 'csv';
