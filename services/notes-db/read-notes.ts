import type { NoteFilter } from '@/lib/notes/filter';
import type { Note } from '@/lib/notes/note';
import { readIn } from './connection';
import { type Range, toRanges } from './ranges';
import { type NoteRow, type ReadTransaction, toNote } from './schema';
import { readState } from './state';

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

/** A count that may have been given up. */
export interface Count {
  count: number;
  /** There are more: counting ended there. */
  more: boolean;
}

/**
 * How many notes a filter has, counted no further than needed: the browser counts by reading, and everything else has to
 * wait meanwhile. All notes are known without counting, and those in Trash are counted to the end.
 */
export function countUpTo(filter: NoteFilter, most: number): Promise<Count> {
  return readIn(['notes', 'meta'], async (tx) => {
    const notes = tx.objectStore('notes');
    if (filter.scope === 'all' || filter.scope === 'trash') {
      const [{ notes: all }, trashed] = await Promise.all([readState(tx), notes.index('byDeleted').count()]);
      return { count: filter.scope === 'all' ? Math.max(0, all - trashed) : trashed, more: false };
    }
    let count = 0;
    for (const { index, keys } of toRanges(filter)) {
      count += (await notes.index(index).getAllKeys(keys, most + 1 - count)).length;
      if (count > most) return { count: most, more: true };
    }
    return { count, more: false };
  });
}

/**
 * The ids of the first notes of a filter, in the order of a list, those that cannot be shown included. Reads no note.
 *
 * @param limit - At most this many; a whole number above 0.
 */
export function listIds(filter: NoteFilter, limit: number): Promise<string[]> {
  return readIn(['notes'], async (tx) => {
    const lists = await Promise.all(toRanges(filter).map((range) => firstKeys(tx, range, limit)));
    const [only = [], ...others] = lists;
    // Each list is in order; only several have to be put in one.
    const keys = others.length === 0 ? only : lists.flat().sort(byPlace).slice(0, limit);
    return keys.map(({ id }) => id);
  });
}

/** Several notes at once, by id: `null` for one that is not there or that this version cannot read. */
export function getNotes(ids: readonly string[]): Promise<Map<string, Note | null>> {
  return readIn(['notes'], async (tx) => {
    const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
    return new Map(ids.map((id, at) => [id, toNote(rows[at])]));
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

/** A note in an index: what it is sorted by there. */
interface Place {
  id: string;
  rank: number;
  time: number;
}

async function firstKeys(
  tx: ReadTransaction<['notes']>,
  { index, keys }: Range,
  limit: number,
): Promise<Place[]> {
  const places: Place[] = [];
  let cursor = await tx.store.index(index).openKeyCursor(keys, 'prev');
  while (cursor && places.length < limit) {
    // Every index but that of Trash, which is never one of several, ends with rank and time.
    const [rank = 0, time = 0] = Array.isArray(cursor.key) ? cursor.key.slice(-2).map(Number) : [];
    places.push({ id: cursor.primaryKey, rank, time });
    cursor = await cursor.continue();
  }
  return places;
}

const byPlace = (a: Place, b: Place): number => b.rank - a.rank || b.time - a.time;

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
