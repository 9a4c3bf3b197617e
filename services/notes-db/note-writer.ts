/**
 * The one way in which rows of `notes` change. It keeps what must be true beside them, in the same transaction: the
 * number of notes, the sequence, and the texts that were replaced.
 */
import type { IDBPTransaction } from 'idb';
import { isNote, sameFields, toFields } from '@/lib/notes/note';
import type { Versioned } from '@/lib/notes/revise';
import { withoutTicks } from '@/lib/notes/ticks';
import { writeIn } from './connection';
import { type NoteRow, type NotesSchema, type Scope, type StateRow, type StoreName, toRow } from './schema';
import { readState } from './state';
import { versionsOf } from './versions';
import { tellWritten, type Written } from './written';

/** Earlier texts kept of a note. */
export const MOST_VERSIONS = 10;

/** Changes that are named one by one to who keeps the second copy; more are only counted. */
const MOST_NAMED = 200;

/** A transaction of `writeNotes`. */
export type NotesWrite = IDBPTransaction<NotesSchema, Scope, 'readwrite'>;

export interface NoteWriter {
  get(id: string): Promise<NoteRow | undefined>;
  /** @param stored - What `get` has just given for its id. */
  put(next: Versioned, stored: NoteRow | undefined): Promise<void>;
  /** For good, with its earlier texts. */
  remove(id: string): Promise<void>;
}

/**
 * Read, decide and write notes in one transaction, then tell: this page, the other windows, the sentinel.
 *
 * Before notes are removed, `lowerSentinel` is told.
 *
 * @param also - Further stores that `work` uses.
 * @param work - As for `write`: it awaits nothing but requests of the transaction, and may run again.
 */
export async function writeNotes<Result>(
  also: readonly StoreName[],
  work: (notes: NoteWriter, tx: NotesWrite) => Promise<Result>,
): Promise<Result> {
  const scope: Scope = ['notes', 'versions', 'meta', ...also];
  const { result, written } = await writeIn(scope, async (tx) => {
    const changes = collectChanges(tx);
    const done = await work(changes.writer, tx);
    return { result: done, written: await changes.finish() };
  });
  if (written) tellWritten(written);
  return result;
}

function collectChanges(tx: NotesWrite): { writer: NoteWriter; finish: () => Promise<Written | null> } {
  const notes = tx.objectStore('notes');
  const ids: string[] = [];
  const replaced: (number | null)[] = [];
  let named: Written['notes'] = new Map();
  let added = 0;

  const record = (id: string, note: NoteRow['note'] | null) => {
    ids.push(id);
    if (named && named.size < MOST_NAMED) named.set(id, note);
    else named = null;
  };

  const writer: NoteWriter = {
    get: (id) => notes.get(id),
    async put(next, stored) {
      record(next.note.id, next.note);
      if (!stored) added += 1;
      if (stored?.textRevision !== next.textRevision) replaced.push(stored?.note.updatedAt ?? null);
      if (stored) await keepVersion(tx, stored, next);
      await notes.put(toRow(next));
    },
    async remove(id) {
      record(id, null);
      added -= 1;
      await Promise.all([notes.delete(id), tx.objectStore('versions').delete(versionsOf(id))]);
    },
  };

  const finish = async () => {
    if (ids.length === 0) return null;
    const before = await readState(tx, added);
    const state: StateRow = {
      key: 'state',
      notes: before.notes + added,
      sequence: before.sequence + ids.length,
    };
    await tx.objectStore('meta').put(state);
    return { state, schemaVersion: tx.db.version, ids, notes: named, replaced };
  };
  return { writer, finish };
}

/**
 * Keep the text that is about to be replaced, and no more than the last ten. A ticked task makes no other text of it: a
 * morning with a checklist would push out everything else.
 */
async function keepVersion(
  tx: NotesWrite,
  { id, note, textRevision }: NoteRow,
  next: Versioned,
): Promise<void> {
  if (next.textRevision === textRevision || !isNote(note)) return;
  if (sameFields(withoutTicks(note), withoutTicks(next.note))) return;
  const versions = tx.objectStore('versions');
  const kept = await versions.getAllKeys(versionsOf(id));
  const tooOld = kept.slice(0, Math.max(0, kept.length + 1 - MOST_VERSIONS));
  await Promise.all([
    ...tooOld.map((key) => versions.delete(key)),
    versions.put({ id, revision: textRevision, fields: toFields(note), updatedAt: note.updatedAt }),
  ]);
}
