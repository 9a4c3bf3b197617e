/** The index of the notes in a database of its own: nothing done here can ever stand in the way of a note. */
import { crc32 } from '@/lib/crc32';
import type { SegmentHead } from '@/lib/search/notes-index/segment';
import { type IndexState, type NotesIndexStorage, pagesOf } from '@/lib/search/notes-index/storage';
import { Connection } from '../database/connection';
import { openDatabase } from '../database/open';
import { isHead, namedIn } from './fitting';
import { type IndexRow, type IndexSchema, migrations, type PageRow } from './schema';

const connection = new Connection<IndexSchema>((options) =>
  openDatabase('field-guide-search', migrations, options),
);

/** What an index must have been made of to be used. */
export interface IndexBasis {
  /** Raised when a segment, or how words are cut and weighed, changes. */
  format: string;
  /** Whose numbers the notes have. */
  origin: string;
}

/** An index that can be used, as it is now. */
export interface OpenedIndex extends IndexState {
  build: string;
  numbered: boolean;
  checkedAt: number;
}

/** Begin an empty index, without anything of the one before. */
export async function beginIndex(basis: IndexBasis): Promise<void> {
  const row: IndexRow = {
    key: 'state',
    ...basis,
    build: crypto.randomUUID(),
    numbered: false,
    upTo: 0,
    segments: [],
    checkedAt: 0,
  };
  await connection.writeIn(['meta', 'heads', 'pages'], async (tx) => {
    await Promise.all([tx.objectStore('heads').clear(), tx.objectStore('pages').clear()]);
    await tx.objectStore('meta').put(row);
  });
}

/** Throw all of it away. It is begun anew when somebody next searches. */
export const clearIndex = (): Promise<void> =>
  connection.writeIn(['meta', 'heads', 'pages'], async (tx) => {
    await Promise.all((['meta', 'heads', 'pages'] as const).map((store) => tx.objectStore(store).clear()));
  });

/**
 * The index, or `null` for one that was made of something else, or is damaged. Reads no postings.
 *
 * @param known - Heads that were read before; a segment never changes.
 */
export async function openIndex(
  { format, origin }: IndexBasis,
  known: readonly SegmentHead[] = [],
): Promise<OpenedIndex | null> {
  const byId = new Map(known.map((head) => [head.id, head]));
  const { row, ordered } = await connection.readIn(['meta', 'heads'], async (tx) => {
    const state = await tx.objectStore('meta').get('state');
    const heads = tx.objectStore('heads');
    const read = async (id: string) => byId.get(id) ?? (await heads.get(id));
    return { row: state, ordered: await Promise.all(namedIn(state).map(read)) };
  });
  if (row?.format !== format || row.origin !== origin) return null;
  const { upTo, build, numbered, checkedAt } = row;
  const fitting = ordered.filter((head) => isHead(head, upTo));
  return fitting.length === ordered.length && ordered.length === row.segments.length
    ? { heads: fitting, upTo, build, numbered, checkedAt }
    : null;
}

/** Keep something else that is known of an index, as long as it is still that one. */
export const noteOfIndex = (
  build: string,
  known: Partial<Pick<IndexRow, 'numbered' | 'checkedAt'>>,
): Promise<void> =>
  connection.writeIn(['meta'], async (tx) => {
    const row = await tx.store.get('state');
    if (row?.build === build) await tx.store.put({ ...row, ...known });
  });

/** Another page has begun the index anew, or cleared it. It comes as the cause of the error of a write. */
export class IndexReplaced extends Error {
  override readonly name = 'IndexReplaced';
}

/** Reads pages. Those asked for in one breath, as a key does, are read in one transaction. */
function pageReader(): NotesIndexStorage['readPage'] {
  let breath: { keys: [segment: string, page: number][]; rows: Promise<(PageRow | undefined)[]> } | null =
    null;
  const begin = () => {
    const keys: [segment: string, page: number][] = [];
    const read = () => {
      breath = null;
      return connection.readIn(['pages'], (tx) => Promise.all(keys.map((key) => tx.store.get(key))));
    };
    return { keys, rows: Promise.resolve().then(read) };
  };
  return async (segment, page) => {
    const { keys, rows } = (breath ??= begin());
    const at = keys.push([segment, page]) - 1;
    const row = (await rows)[at];
    return row?.bytes instanceof Uint8Array && crc32(row.bytes) === row.sum ? row.bytes : null;
  };
}

/**
 * The index as the engine sees it. Without one that fits it is empty.
 *
 * @param build - Only this one is written to; `null`: none.
 */
export function storageInDatabase(basis: IndexBasis, build: string | null): NotesIndexStorage {
  return {
    open: async () => (await openIndex(basis)) ?? { heads: [], upTo: 0 },
    readPage: pageReader(),
    write: ({ add, remove, upTo }) =>
      connection.writeIn(['meta', 'heads', 'pages'], async (tx) => {
        const meta = tx.objectStore('meta');
        const heads = tx.objectStore('heads');
        const pages = tx.objectStore('pages');
        const row = await meta.get('state');
        // Nothing is put into one that was cleared meanwhile: who cleared it wants no words to be there.
        if (row?.build !== build) throw new IndexReplaced();
        const kept = row.segments.filter((id) => !remove.includes(id));
        await Promise.all([
          ...remove.flatMap((id) => [heads.delete(id), pages.delete(IDBKeyRange.bound([id], [id, []]))]),
          ...(add ? [heads.put(add.head)] : []),
          ...(add ? pagesOf(add.bytes) : []).map((bytes, page) =>
            pages.put({ segment: add?.head.id ?? '', page, bytes, sum: crc32(bytes) }),
          ),
        ]);
        await meta.put({ ...row, upTo, segments: add ? [...kept, add.head.id] : kept });
      }),
    clear: clearIndex,
  };
}

/** Close the database: for tests, and for a page that is closing. */
export const closeIndexDatabase = (): Promise<void> => connection.close();
