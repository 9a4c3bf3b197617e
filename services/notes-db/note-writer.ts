/**
 * The one way in which rows of `notes` change. It keeps what must be true beside them, in the same transaction: the
 * number of notes, the sequence, the number of each note's last change, and the texts that were replaced.
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
  const scope: Scope = ['notes', 'versions', 'meta', 'changes', ...also];
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
  let reading: Promise<StateRow> | null = null;
  /** The state before this transaction: read before anything is written. */
  const before = () => (reading ??= readState(tx));

  /** @returns How many changes of this transaction there are with this one. */
  const record = (id: string, note: NoteRow['note'] | null): number => {
    if (named && named.size < MOST_NAMED) named.set(id, note);
    else named = null;
    return ids.push(id);
  };

  const writer: NoteWriter = {
    get: (id) => notes.get(id),
    async put(next, stored) {
      const place = record(next.note.id, next.note);
      const { sequence } = await before();
      if (!stored) added += 1;
      if (stored?.textRevision !== next.textRevision) replaced.push(stored?.note.updatedAt ?? null);
      if (stored) await keepVersion(tx, stored, next);
      await Promise.all([notes.put(toRow(next)), numberChange(tx, next, sequence + place)]);
    },
    async remove(id) {
      record(id, null);
      await before();
      added -= 1;
      await Promise.all([
        notes.delete(id),
        tx.objectStore('versions').delete(versionsOf(id)),
        tx.objectStore('changes').delete(id),
      ]);
    },
  };

  const finish = async () => {
    if (ids.length === 0) return null;
    const { notes: count, sequence, origin } = await before();
    const state: StateRow = { key: 'state', notes: count + added, sequence: sequence + ids.length, origin };
    await tx.objectStore('meta').put(state);
    return { state, schemaVersion: tx.db.version, ids, notes: named, replaced };
  };
  return { writer, finish };
}

/** What is in Trash cannot be found, and so has no number. */
const numberChange = (
  tx: NotesWrite,
  { note: { id, deletedAt } }: Versioned,
  seq: number,
): Promise<unknown> => {
  const changes = tx.objectStore('changes');
  return deletedAt === null ? changes.put({ id, seq }) : changes.delete(id);
};

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
