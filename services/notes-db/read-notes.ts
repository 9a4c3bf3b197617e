import type { NoteFilter } from '@/lib/notes/filter';
import { matchesWords } from '@/lib/notes/matches';
import type { Note } from '@/lib/notes/note';
import { fold } from '@/lib/search/tokens';
import { readIn } from './connection';
import { type Range, toRanges } from './ranges';
import { type NoteRow, type ReadTransaction, toNote } from './schema';

/** Notes of one transaction; few enough that the longest possible ones fit into memory. */
const CHUNK = 50;

/**
 * The first notes of a filter: pinned first, then the latest change first; Trash by the time of deletion.
 *
 * Reads no more rows than it returns, however many there are. A stored note that this version cannot read is left out.
 *
 * @param limit - At most this many; a whole number above 0.
 */
export function listNotes(filter: NoteFilter, limit: number): Promise<Note[]> {
  return readIn(['notes'], async (tx) => {
    const lists = await Promise.all(toRanges(filter).map((range) => firstRows(tx, range, limit)));
    return lists.flat().sort(inListOrder(filter)).slice(0, limit);
  });
}

/** How many notes a filter has, those that cannot be shown included. */
export function countNotes(filter: NoteFilter): Promise<number> {
  return readIn(['notes'], async (tx) => {
    const counts = toRanges(filter).map(({ index, keys }) => tx.store.index(index).count(keys));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}

/** A note, in Trash or not; `null` when there is none or this version cannot read it. */
export function getNote(id: string): Promise<Note | null> {
  return readIn(['notes'], async (tx) => toNote(await tx.store.get(id)));
}

/**
 * Visit every note of a filter, in the order of a list, without holding more than a few in memory.
 *
 * The notes are those of the moment it begins, each in its newest text: one that is changed on the way is neither
 * missed nor visited twice. One that is deleted for good on the way is left out.
 *
 * @param visit - May take its time; the next note waits.
 */
export async function eachNote(
  filter: NoteFilter | { ids: readonly string[] },
  visit: (note: Note) => void | Promise<void>,
): Promise<void> {
  for await (const value of storedNotes(await noteIds(filter))) {
    const note = toNote(value);
    if (note) await visit(note);
  }
}

/**
 * The ids of a filter, in the order of a list; those of a screen before those of its area. All notes end with those
 * that are too damaged to be in any list.
 */
export async function noteIds(filter: NoteFilter | { ids: readonly string[] }): Promise<string[]> {
  if ('ids' in filter) return [...new Set(filter.ids)];
  return readIn(['notes'], async (tx) => {
    const lists = await Promise.all(
      toRanges(filter).map(({ index, keys }) => tx.store.index(index).getAllKeys(keys)),
    );
    const listed = lists.flatMap((ids) => ids.reverse());
    return filter.scope === 'all' ? [...listed, ...(await idsInNoList(tx, listed))] : listed;
  });
}

async function idsInNoList(tx: ReadTransaction<['notes']>, live: string[]): Promise<string[]> {
  const everything = await tx.store.getAllKeys();
  const listed = new Set([...live, ...(await tx.store.index('byDeleted').getAllKeys())]);
  return everything.filter((id) => !listed.has(id));
}

/** The stored rows of ids that are there, in the order given: also those that this version cannot read. */
export async function* storedNotes(ids: readonly string[]): AsyncGenerator<NoteRow> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const rows = await readIn(['notes'], (tx) => Promise.all(chunk.map((id) => tx.store.get(id))));
    for (const row of rows) if (row) yield row;
  }
}

/**
 * The latest notes, not in Trash, that hold every word in title, tags or text.
 *
 * Goes through the notes one by one and keeps only hits, so memory does not grow with the number of notes.
 *
 * @param words - As typed; accents and case do not count. Without words there are no hits.
 * @param signal - Stops the search; the promise rejects with the signal's reason.
 */
export async function searchNotes(words: string[], limit: number, signal?: AbortSignal): Promise<Note[]> {
  const folded = words.map(fold).filter((word) => word !== '');
  if (folded.length === 0) return [];
  const found = await readIn(['notes'], async (tx) => {
    const hits = await Promise.all([0, 1].map((rank) => firstHits(tx, rank, folded, limit, signal)));
    return hits
      .flat()
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, limit);
  });
  signal?.throwIfAborted();
  return found;
}

/** Pinned (1) and other (0) notes lie apart in the index; within each the latest comes first. */
async function firstHits(
  tx: ReadTransaction<['notes']>,
  rank: number,
  words: string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Note[]> {
  const hits: Note[] = [];
  let cursor = await tx.store.index('byUpdated').openCursor(IDBKeyRange.bound([rank], [rank, []]), 'prev');
  while (cursor && hits.length < limit && !signal?.aborted) {
    const note = toNote(cursor.value);
    if (note && matchesWords(note, words)) hits.push(note);
    cursor = await cursor.continue();
  }
  return hits;
}

async function firstRows(
  tx: ReadTransaction<['notes']>,
  { index, keys }: Range,
  limit: number,
): Promise<Note[]> {
  const notes: Note[] = [];
  let cursor = await tx.store.index(index).openCursor(keys, 'prev');
  while (cursor && notes.length < limit) {
    const note = toNote(cursor.value);
    if (note) notes.push(note);
    cursor = await cursor.continue();
  }
  return notes;
}

function inListOrder(filter: NoteFilter): (a: Note, b: Note) => number {
  if (filter.scope === 'trash') return (a, b) => Number(b.deletedAt) - Number(a.deletedAt);
  return (a, b) => Number(b.pinned) - Number(a.pinned) || b.updatedAt - a.updatedAt;
}
