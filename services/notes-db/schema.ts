import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { isNote, type Note, type NoteFields } from '@/lib/notes/note';
import type { Versioned } from '@/lib/notes/revise';

/**
 * A note in the store. The note itself lies apart from what is kept about it, so that it comes back exactly as it
 * was written, with fields of newer versions too.
 */
export interface NoteRow extends Versioned {
  id: string;
  /** 1 pinned, 0 not; absent in Trash. It leads the list indexes, so notes in Trash are in none of them. */
  rank?: 0 | 1;
  /** The area of a note that is tied to no screen; absent otherwise. */
  areaOnly?: string;
}

/** Unsaved text. Each editor has its own row, so two windows never write over each other's. */
export interface DraftRow {
  /** The id of the note it is for, which need not exist yet. */
  id: string;
  /** The editor that writes it: an id of its own for each time an editor is opened. */
  editor: string;
  fields: NoteFields;
  /** The revision the text began from; `null` for a new note. */
  basedOn: number | null;
  /** Milliseconds since the epoch. */
  writtenAt: number;
}

/** A text of a note that another has replaced. */
export interface VersionRow {
  /** The note. */
  id: string;
  /** The revision that brought this text. */
  revision: number;
  fields: NoteFields;
  /** When this text was written, in milliseconds since the epoch. */
  updatedAt: number;
}

/** What the database says of itself; written in the transaction of every write of notes. */
export interface StateRow {
  key: 'state';
  /** Rows of `notes`, Trash included. */
  notes: number;
  /** Raised by 1 with each note written or deleted, never lowered: an older state of the database has a lower one. */
  sequence: number;
  /** Whose numbers those of `changes` are: given anew when recovery has begun them anew. */
  origin: string;
}

/**
 * The number of the last change of a note that can be found: one that is not in Trash. A note from before version 3 has
 * none until it is numbered; see `changes.ts`.
 */
export interface ChangeRow {
  /** The note. */
  id: string;
  /** What `sequence` was after the change. */
  seq: number;
}

/** What an import did, so that it can be undone as a whole. */
export interface ImportRow {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Name of the file. */
  source: string;
  /** `revision`: the one the import wrote; a note that has moved on since is not the import's any more. */
  added: { id: string; revision: number }[];
  replaced: { before: Versioned; revision: number }[];
}

/** The list indexes read backwards give: pinned first, then the latest change. */
export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: NoteRow;
    indexes: {
      byUpdated: [rank: number, updatedAt: number];
      byScreen: [screen: string, rank: number, updatedAt: number];
      byTenant: [tenant: string, rank: number, updatedAt: number];
      byRecord: [model: string, id: string, rank: number, updatedAt: number];
      byArea: [area: string, rank: number, updatedAt: number];
      byAreaOnly: [area: string, rank: number, updatedAt: number];
      byEntry: [entry: string, rank: number, updatedAt: number];
      /** Only what is in Trash. */
      byDeleted: number;
      /** A note under each of its tags, those in Trash included. */
      byTag: string;
    };
  };
  drafts: {
    key: [id: string, editor: string];
    value: DraftRow;
  };
  versions: {
    key: [id: string, revision: number];
    value: VersionRow;
  };
  meta: {
    key: 'state';
    value: StateRow;
  };
  imports: {
    key: string;
    value: ImportRow;
  };
  changes: {
    key: string;
    value: ChangeRow;
    indexes: { bySeq: number };
  };
}

export type StoreName = StoreNames<NotesSchema>;
/** The stores of one transaction. */
export type Scope = [StoreName, ...StoreName[]];
export type NotesDatabase = IDBPDatabase<NotesSchema>;
export type ReadTransaction<Stores extends Scope> = IDBPTransaction<NotesSchema, Stores>;
export type WriteTransaction<Stores extends Scope> = IDBPTransaction<NotesSchema, Stores, 'readwrite'>;

/** The form in which a note is stored. */
export function toRow({ note, textRevision }: Versioned): NoteRow {
  const row: NoteRow = { id: note.id, note, textRevision };
  if (note.deletedAt === null) row.rank = note.pinned ? 1 : 0;
  if (note.screen === null && note.area !== null) row.areaOnly = note.area;
  return row;
}

/** The note of a row, or `null` for one that does not fit today's schema: it stays where it is, and is not shown. */
export function toNote(row: NoteRow | undefined): Note | null {
  return row && isNote(row.note) ? row.note : null;
}
