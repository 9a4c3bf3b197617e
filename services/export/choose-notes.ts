import type { NoteFilter } from '@/lib/notes/filter';
import { isNote } from '@/lib/notes/note';
import { readIn } from '../notes-db/connection';
import { type Range, toRanges } from '../notes-db/ranges';
import { noteIds, storedNotes } from '../notes-db/read-notes';
import type { NoteRow } from '../notes-db/schema';

/** Notes that were last changed from `from` on and before `until`, in milliseconds since the epoch; `null`: no limit. */
export interface Dates {
  from: number | null;
  until: number | null;
}

export const ALWAYS: Dates = { from: null, until: null };

/** Which notes: those of a list, those named, or everything there is, Trash and what cannot be read included. */
export type ExportScope = NoteFilter | { ids: readonly string[] } | { scope: 'everything' };

/**
 * The ids of a scope, in the order of a list, or by id in code units. Some may be of other dates: `chosenRows` leaves
 * them out.
 */
export async function chosenIds(scope: ExportScope, dates: Dates, order: 'list' | 'id'): Promise<string[]> {
  const ids = await idsOf(scope, dates);
  return order === 'id' ? ids.sort() : ids;
}

/** The stored rows of ids, one after the other; `null` for one that the dates leave out. */
export async function* chosenRows(ids: readonly string[], dates: Dates): AsyncGenerator<NoteRow | null> {
  for await (const row of storedNotes(ids)) yield isWithin(row, dates) ? row : null;
}

/** How many notes an export of the scope will have. Notes that cannot be read count as well. */
export async function countChosen(scope: ExportScope, dates: Dates): Promise<number> {
  if ('ids' in scope) {
    let count = 0;
    for await (const row of chosenRows(await noteIds(scope), dates)) if (row) count += 1;
    return count;
  }
  if (scope.scope === 'everything' && isAlways(dates)) return readIn(['notes'], (tx) => tx.store.count());
  if (scope.scope === 'everything') {
    const [live, trashed] = await Promise.all([countListed('all', dates), countTrash(dates)]);
    return live + trashed;
  }
  return scope.scope === 'trash' ? countTrash(dates) : countListed(scope, dates);
}

async function idsOf(scope: ExportScope, dates: Dates): Promise<string[]> {
  if ('ids' in scope) return noteIds(scope);
  if (scope.scope === 'everything') return readIn(['notes'], (tx) => tx.store.getAllKeys());
  if (scope.scope === 'trash' || isAlways(dates)) return noteIds(scope);
  return readIn(['notes'], async (tx) => {
    const lists = await Promise.all(
      dated(scope, dates).map(({ index, keys }) => tx.store.index(index).getAllKeys(keys)),
    );
    return lists.flatMap((ids) => ids.reverse());
  });
}

function countListed(scope: NoteFilter | 'all', dates: Dates): Promise<number> {
  const filter: NoteFilter = scope === 'all' ? { scope } : scope;
  return readIn(['notes'], async (tx) => {
    const counts = dated(filter, dates).map(({ index, keys }) => tx.store.index(index).count(keys));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}

/** No index knows when a note in Trash was last changed. */
function countTrash(dates: Dates): Promise<number> {
  return readIn(['notes'], async (tx) => {
    const index = tx.store.index('byDeleted');
    if (isAlways(dates)) return index.count();
    let count = 0;
    for (let cursor = await index.openCursor(); cursor; cursor = await cursor.continue()) {
      if (isWithin(cursor.value, dates)) count += 1;
    }
    return count;
  });
}

/** The stretches of a list that lie in the dates: each index ends with the rank, pinned or not, and the time of change. */
function dated(filter: NoteFilter, { from, until }: Dates): Range[] {
  return toRanges(filter).flatMap(({ index, keys }) => {
    const first = (keys?.lower ?? []) as readonly string[];
    return [1, 0].map((rank) => ({
      index,
      keys: IDBKeyRange.bound(
        [...first, rank, from ?? -Infinity],
        [...first, rank, until ?? Infinity],
        false,
        until !== null,
      ),
    }));
  });
}

/** A row without a time that can be read is of no date. */
function isWithin({ note }: NoteRow, dates: Dates): boolean {
  if (isAlways(dates)) return true;
  const { from, until } = dates;
  return (
    isNote(note) && (from === null || note.updatedAt >= from) && (until === null || note.updatedAt < until)
  );
}

const isAlways = ({ from, until }: Dates): boolean => from === null && until === null;
