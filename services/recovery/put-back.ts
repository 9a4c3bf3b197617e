/** Put a copy back: merged into what is there, never in its place. */
import { isNote, type Note, toFields } from '@/lib/notes/note';
import { titleOfOther, type Versioned } from '@/lib/notes/revise';
import { decidePutBack, type PutBack } from '@/lib/notes/second-copy/put-back';
import { closeConnection, readIn, writeIn } from '../notes-db/connection';
import { letRecoveryIn } from '../notes-db/guard';
import { type NoteWriter, writeNotes } from '../notes-db/note-writer';
import { databaseName } from '../notes-db/open';
import type { NoteRow } from '../notes-db/schema';
import { acceptState, readSentinel } from '../notes-db/sentinel';
import { tellNotesChanged } from '../notes-db/signals';
import { readState } from '../notes-db/state';
import { otherVersionId } from '../notes-db/version-id';
import { sentinelSettled } from '../notes-db/written';
import { type Copy, idOf, isIntact, listCopies, readCopy } from '../second-copy/copies';
import { carryOver } from './carry-over';
import type { Trouble } from './health';
import { openAsItIs, readableRows } from './open-as-it-is';

/** Notes of one transaction; few enough that the longest possible ones fit into memory. */
const BATCH = 50;

/** How many notes went which way. */
export type PutBackCount = Record<PutBack, number>;

/**
 * Put the notes of a copy back, and hold the result for all there is. Where the copy is not as it was written,
 * earlier copies fill in.
 *
 * A database that does not open stays where it is, and a new one is begun beside it. Being stopped half way does no harm:
 * the trouble is still there, and doing it again goes on where it was.
 *
 * @throws FieldGuideError - What was put back so far stays.
 */
export function restoreCopy(copy: Copy, { code }: Trouble): Promise<PutBackCount> {
  return recovering(code === 'FG-D1', async (before) => {
    const count = noCounts();
    if (code === 'FG-D1') await putBackReadable(before, count);
    const copies = await listCopies();
    const from = copies.findIndex(({ file }) => file === copy.file);
    for (const each of copies.slice(Math.max(0, from))) {
      await putBackAll(await readCopy(each), count);
      if (await isIntact(each)) break;
    }
    return count;
  });
}

/**
 * Hold what can be read now for all there is. Of a database that is broken it goes into a new one beside it; without
 * one that opens, the new one is empty.
 *
 * @throws FieldGuideError - The trouble is as it was, and doing it again goes on where it was.
 */
export function goOnWithout({ code }: Trouble): Promise<void> {
  return recovering(code === 'FG-D1', async (before) => {
    if (code === 'FG-D1') await putBackReadable(before, noCounts());
  });
}

const noCounts = (): PutBackCount => ({ added: 0, kept: 0, renewed: 0, both: 0 });

async function recovering<Result>(
  isBroken: boolean,
  work: (brokenName: string) => Promise<Result>,
): Promise<Result> {
  const known = await readSentinel();
  const generation = known.generation + (isBroken ? 1 : 0);
  await closeConnection();
  letRecoveryIn(generation);
  try {
    const result = await work(databaseName(known.generation));
    await sentinelSettled();
    const [latest] = await listCopies();
    await acceptState(await settle(Math.max(known.sequence, latest?.sequence ?? 0)), generation);
    return result;
  } finally {
    letRecoveryIn(null);
    await closeConnection();
    tellNotesChanged(null);
  }
}

/**
 * Count what is there, and raise the sequence above all that was before. The numbers of changes begin anew, so that an
 * index of what was here before is known for one.
 */
function settle(above: number) {
  return writeIn(['notes', 'meta', 'changes'], async (tx) => {
    const before = await readState(tx);
    const notes = await tx.objectStore('notes').count();
    const sequence = Math.max(before.sequence, above) + 1;
    await tx.objectStore('changes').clear();
    await tx.objectStore('meta').put({ key: 'state', notes, sequence, origin: crypto.randomUUID() });
    return { notes, sequence };
  });
}

/** What can still be read of a database that is left behind. */
async function putBackReadable(name: string, count: PutBackCount): Promise<void> {
  const db = await openAsItIs(name).catch(() => null);
  if (!db) return;
  async function* notes(rows: AsyncIterable<NoteRow>): AsyncGenerator {
    try {
      for await (const { note } of rows) yield note;
    } catch {
      // The rest cannot be reached: a copy may have it.
    }
  }
  try {
    await putBackAll(notes(readableRows(db, { readable: 0, lost: 0 })), count);
    await carryOver(db);
  } finally {
    db.close();
  }
}

async function putBackAll(notes: AsyncIterable<unknown>, count: PutBackCount): Promise<void> {
  let batch: unknown[] = [];
  for await (const note of notes) {
    batch.push(note);
    if (batch.length < BATCH) continue;
    await putBackBatch(batch, count);
    batch = [];
  }
  await putBackBatch(batch, count);
}

/** Most notes are here already: only the others are written. */
async function putBackBatch(batch: readonly unknown[], count: PutBackCount): Promise<void> {
  const copied = batch.map(toVersioned).filter((each) => each !== null);
  const stored = await readIn(['notes'], (tx) =>
    Promise.all(copied.map(({ note }) => tx.store.get(note.id))),
  );
  const needed = copied.filter(({ note }, index) => decidePutBack(stored[index], note) !== 'kept');
  count.kept += copied.length - needed.length;
  if (needed.length === 0) return;
  const others = new Map<string, string>();
  for (const { note } of needed) {
    others.set(note.id, await otherVersionId({ ...toFields(note), id: note.id }, note.revision));
  }
  const ways = await writeNotes([], (notes) =>
    Promise.all(needed.map((each) => putBackOne(notes, each, others.get(each.note.id) ?? ''))),
  );
  for (const way of ways) count[way] += 1;
}

async function putBackOne(notes: NoteWriter, copied: Versioned, otherId: string): Promise<PutBack> {
  const stored = await notes.get(copied.note.id);
  const way = decidePutBack(stored, copied.note);
  if (way === 'added' || way === 'renewed') await notes.put(copied, stored);
  if (way === 'both') {
    if (await notes.get(otherId)) return 'kept';
    const title = titleOfOther(copied.note);
    await notes.put(
      { note: { ...copied.note, id: otherId, title, revision: 1 }, textRevision: 1 },
      undefined,
    );
  }
  return way;
}

/** A note as it is stored. One that this version cannot read goes back as it is, if it has an id at all. */
function toVersioned(value: unknown): Versioned | null {
  if (isNote(value)) return { note: value, textRevision: value.revision };
  return idOf(value) === '' ? null : { note: value as Note, textRevision: 1 };
}
