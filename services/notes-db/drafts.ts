/**
 * Unsaved text, kept so that a crash costs at most the last moment of typing. Drafts are not checked against the
 * limits of a note: text that is too long to save must survive too.
 */
import type { IDBPObjectStore } from 'idb';
import { type NoteDraft, sameFields, toFields } from '@/lib/notes/note';
import { readIn, writeIn } from './connection';
import type { DraftRow, NotesSchema, StoreName } from './schema';

type DraftStore = IDBPObjectStore<NotesSchema, StoreName[], 'drafts', 'readwrite'>;

/**
 * Keep the text of an editor; replaces what the same editor kept before. On the disk when it resolves.
 *
 * Asks for the commit in the same task as the write: a page that is being left lives no longer than that, and the
 * browser would abort a transaction that still waits for its page.
 */
export function saveDraft(draft: NoteDraft, basedOn: number | null, editor: string): Promise<void> {
  return writeIn(['drafts'], async (tx) => {
    const row = { id: draft.id, editor, fields: toFields(draft), basedOn, writtenAt: Date.now() };
    const written = tx.objectStore('drafts').put(row);
    tx.commit();
    await written;
  });
}

/** The newest draft of a note; `null` when there is none. */
export async function getDraft(id: string): Promise<DraftRow | null> {
  const rows = await readIn(['drafts'], (tx) => tx.objectStore('drafts').getAll(draftsOf(id)));
  return rows.sort(newestFirst)[0] ?? null;
}

/** All drafts, the newest first. */
export async function listDrafts(): Promise<DraftRow[]> {
  const rows = await readIn(['drafts'], (tx) => tx.objectStore('drafts').getAll());
  return rows.sort(newestFirst);
}

/** Drop the draft of one editor, or every draft of the note: the user gave the text up. */
export function dropDraft(id: string, editor?: string): Promise<void> {
  return writeIn(['drafts'], (tx) =>
    tx.objectStore('drafts').delete(editor === undefined ? draftsOf(id) : [id, editor]),
  );
}

/**
 * Take over a draft that its editor left behind.
 *
 * @param id - The note it is for; `null` for the newest draft of a note that is not here: never saved, or deleted for good
 *   or lost while its text was being changed.
 * @param editor - Who takes over: the row is moved to this editor, so that no second one can take it.
 * @param isAlive - Whether the editor of a draft is still open somewhere; then it is left to it.
 * @returns The draft in its new row, or `null` when there is none to take.
 */
export function adoptDraft(
  id: string | null,
  editor: string,
  isAlive: (editor: string) => boolean,
): Promise<DraftRow | null> {
  return writeIn(['notes', 'drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const rows = await drafts.getAll(id === null ? null : draftsOf(id));
    const left = rows.filter((row) => !isAlive(row.editor)).sort(newestFirst);
    for (const row of left) {
      const isHere = (await tx.objectStore('notes').getKey(row.id)) !== undefined;
      if (id === null && isHere) continue;
      const adopted = { ...row, editor };
      await drafts.delete([row.id, row.editor]);
      await drafts.put(adopted);
      return adopted;
    }
    return null;
  });
}

/**
 * Drop what a save has made needless, in the transaction of the save: the draft of the editor that saves, and any
 * that says just what was saved. The drafts of other editors stay.
 */
export async function dropDraftIn(
  store: DraftStore,
  saved: NoteDraft,
  editor: string | undefined,
): Promise<void> {
  const rows = await store.getAll(draftsOf(saved.id));
  const needless = rows.filter((row) => row.editor === editor || sameFields(row.fields, saved));
  await Promise.all(needless.map((row) => store.delete([row.id, row.editor])));
}

function draftsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function newestFirst(a: DraftRow, b: DraftRow): number {
  return b.writtenAt - a.writtenAt;
}
