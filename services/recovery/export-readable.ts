import { isNote, type Note } from '@/lib/notes/note';
import { exportFileName } from '@/lib/notes/file-name';
import { backupForm } from '../export/forms';
import { createPace } from '../export/pace';
import { createBlobSink } from '../export/sinks';
import { databaseName } from '../notes-db/open';
import type { NoteRow } from '../notes-db/schema';
import { readSentinel } from '../notes-db/sentinel';
import { idOf, listCopies, readCopy } from '../second-copy/copies';
import { openAsItIs, readableRows } from './open-as-it-is';

export interface ReadableExport {
  file: Blob;
  fileName: string;
  /** Notes in the file. */
  count: number;
  /** Rows that this version cannot read: they are in the file as they are. */
  unreadable: number;
}

/**
 * Write everything that can still be read to a backup: from the database, and what it lacks from the latest copy. Goes
 * past the guard of the notes, which lets nobody in now.
 */
export async function exportReadable(now: number): Promise<ReadableExport> {
  const sink = createBlobSink('application/zip');
  const form = backupForm({ sink, pace: createPace(undefined, () => undefined) }, rowsAgain);
  for await (const row of rows()) await form.write(row);
  const { count, unreadable } = await form.finish();
  await sink.close();
  return { file: sink.toBlob(), fileName: exportFileName('backup', '.zip', now), count, unreadable };
}

/** Only when there are unreadable ones: nothing of what is damaged can be asked for by its id. */
async function* rowsAgain(ids: readonly string[]): AsyncGenerator<NoteRow, void> {
  const wanted = new Set(ids);
  for await (const row of rows()) if (wanted.has(row.id)) yield row;
}

const rows = (): AsyncGenerator<NoteRow, void> => latestById(rowsHere(), rowsOfLatestCopy());

async function* rowsHere(): AsyncGenerator<NoteRow, void> {
  const { generation } = await readSentinel();
  const db = await openAsItIs(databaseName(generation)).catch(() => null);
  if (!db) return;
  try {
    yield* readableRows(db, { readable: 0, lost: 0 });
  } catch {
    // The rest cannot be reached: the copy has it.
  } finally {
    db.close();
  }
}

async function* rowsOfLatestCopy(): AsyncGenerator<NoteRow, void> {
  const [latest] = await listCopies();
  if (!latest) return;
  for await (const note of await readCopy(latest)) yield toStoredForm(note);
}

/** A copy has the notes alone, each as it was in its row. */
const toStoredForm = (note: unknown): NoteRow => ({
  id: idOf(note),
  note: note as Note,
  textRevision: revisionOf(note),
});

/** Two lists by id made one; of a note that is in both, the later text. */
async function* latestById(
  here: AsyncGenerator<NoteRow, void>,
  copied: AsyncGenerator<NoteRow, void>,
): AsyncGenerator<NoteRow, void> {
  try {
    let [a, b] = await Promise.all([nextOf(here), nextOf(copied)]);
    for (;;) {
      const next = a && b ? firstOf(a, b) : (a ?? b);
      if (!next) return;
      yield next;
      const { id } = next;
      if (a?.id === id) a = await nextOf(here);
      if (b?.id === id) b = await nextOf(copied);
    }
  } finally {
    await Promise.all([here.return(), copied.return()]);
  }
}

async function nextOf(rows: AsyncGenerator<NoteRow, void>): Promise<NoteRow | undefined> {
  return (await rows.next()).value ?? undefined;
}

function firstOf(here: NoteRow, copied: NoteRow): NoteRow {
  if (here.id !== copied.id) return here.id < copied.id ? here : copied;
  return revisionOf(copied.note) > revisionOf(here.note) ? copied : here;
}

/** 0 for what cannot be read. */
const revisionOf = (note: unknown): number => (isNote(note) ? note.revision : 0);
