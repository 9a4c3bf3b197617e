/** The index as this page searches it: the segments on the disk, and in memory what is newer than they are. */
import { NotesIndex } from '@/lib/search/notes-index/notes-index';
import { type NotesIndexStorage, storageInMemory } from '@/lib/search/notes-index/storage';
import { changesAfter, numberedNotes } from '../notes-db/changes';
import { countUpTo } from '../notes-db/read-notes';
import { type ChangedIds, onNotesChanged } from '../notes-db/signals';
import { indexBasis } from './basis';
import { MOST_UNSAID } from './bring-up-to-date';
import { clearIndex, type IndexBasis, openIndex, type OpenedIndex, storageInDatabase } from './database';
import { notesFeed, sequenced } from './feed';
import { wakeIndexKeeper } from './keeper';
import { onIndexSignal } from './signals';

/** How far the index is, where it takes long enough to say so. */
export interface CatchingUp {
  done: number;
  all: number;
}

export interface LiveIndex {
  engine: NotesIndex;
  /** Notes are missing in it: look at the notes themselves too. */
  isBehind: boolean;
  /** It could not be read, though it may well be there. */
  isUnread: boolean;
  catchingUp: CatchingUp | null;
  /** The segments are not those it was opened with: they were begun anew. */
  wasReplaced: () => boolean;
}

/** So many notes are held in memory: indexed in a moment at the first query. */
const MOST_IN_MEMORY = 200;

let live: Promise<LiveIndex> | null = null;
let isListening = false;
/** Until then this page does without: the database of the index could not be opened or read, which can take seconds to tell. */
let withoutUntil = 0;

const WITHOUT_MS = 30_000;

/** The index of this page, opened at the first use. Knows of each change that was told. */
export async function liveIndex(): Promise<LiveIndex> {
  const index = await opened();
  if (!index.isUnread || Date.now() < withoutUntil) return index;
  live = null;
  return opened();
}

function opened(): Promise<LiveIndex> {
  if (!isListening) {
    isListening = true;
    onNotesChanged(hearNotes);
    onIndexSignal(({ kind }) => {
      if (kind === 'caught-up') hearCaughtUp();
    });
  }
  const opening = (live ??= open());
  opening.catch(() => {
    if (live === opening) live = null;
  });
  return opening;
}

/** Open it again at the next use. */
export function dropLiveIndex(): void {
  live = null;
}

/** Forget all of it: for tests. */
export function closeLiveIndex(): void {
  live = null;
  withoutUntil = 0;
}

/** Something on the disk is not as it should be: throw it away, and have it built anew. */
export async function throwAwayIndex(): Promise<void> {
  live = null;
  await clearIndex().catch(doWithout);
  wakeIndexKeeper();
}

/** What the index had is kept: of its segments only those are read that are new. */
function hearCaughtUp(): void {
  const before = live;
  if (before === null) return;
  follow(before, async (index) => {
    if (index.isBehind) return null;
    // What could not be read now is read with the next query; until then the notes that it lacks stay in memory.
    await index.engine.segmentsChanged().catch(() => undefined);
    return index.wasReplaced() ? null : index;
  });
}

/** Have the next query wait for what is done to the index now; `null`: it opens the index again. */
function follow(before: Promise<LiveIndex>, work: (index: LiveIndex) => Promise<LiveIndex | null>): void {
  const after: Promise<LiveIndex> = before.then(work).then((index) => index ?? open());
  live = after;
  after.catch(() => {
    if (live === after) live = null;
  });
}

function hearNotes(ids: ChangedIds): void {
  if (ids === null) live = null;
  if (ids === null || live === null) return;
  follow(live, async (index) => {
    for (const [id, note] of await numberedNotes(ids)) {
      if (note) index.engine.noteChanged(sequenced(note));
      else index.engine.noteGone(id);
    }
    return index;
  });
}

async function open(): Promise<LiveIndex> {
  const { basis, state } = await indexBasis();
  const isWithout = Date.now() < withoutUntil;
  const found = isWithout ? null : await twice(() => openIndex(basis)).catch(doWithout);
  const isUnread = Date.now() < withoutUntil;
  const usable = found?.numbered === true && found.upTo <= state.sequence ? found : null;
  const storage = usable ? fromThere(usable, basis) : withoutAny;
  const engine = new NotesIndex(storage, notesFeed);
  const { wasReplaced } = storage;
  const newer = usable && (await changesAfter(usable.upTo, MOST_IN_MEMORY));
  if (newer?.isAll === true) {
    for (const note of newer.notes) engine.noteChanged(sequenced(note));
    return { engine, isBehind: false, isUnread, catchingUp: null, wasReplaced };
  }
  wakeIndexKeeper();
  const catchingUp = isUnread ? null : await progress(found);
  return { engine, isBehind: true, isUnread, catchingUp, wasReplaced };
}

function doWithout(): null {
  withoutUntil = Date.now() + WITHOUT_MS;
  return null;
}

/** What fails once may have failed by chance. Without a cause it has hung, which took long enough. */
const twice = <Read>(read: () => Promise<Read>): Promise<Read> =>
  read().catch((failure: unknown) => {
    if (failure instanceof Error && failure.cause === undefined) throw failure;
    return read();
  });

async function progress(found: OpenedIndex | null): Promise<CatchingUp | null> {
  const { count: all } = await countUpTo({ scope: 'all' }, 0);
  const indexed = found?.heads.reduce((sum, { seqs }) => sum + seqs.length, 0) ?? 0;
  const done = Math.min(indexed, all);
  return all - done > MOST_UNSAID ? { done, all } : null;
}

type Watched = NotesIndexStorage & { wasReplaced: () => boolean };

const withoutAny: Watched = { ...storageInMemory(), wasReplaced: () => false };

/** The index lies there, but could not be read. It says nothing of what is in it. */
class IndexUnread extends Error {
  override readonly name = 'IndexUnread';
}

const orUnread = <Read>(read: () => Promise<Read>): Promise<Read> =>
  twice(read).catch((cause: unknown) => {
    throw new IndexUnread('The index could not be read.', { cause });
  });

/** The storage of an index that was opened just now, and need not be read a second time. */
function fromThere(opened: OpenedIndex, basis: IndexBasis): Watched {
  const storage = storageInDatabase(basis, null);
  let first: OpenedIndex | null = opened;
  let { heads } = opened;
  let replaced = false;
  return {
    ...storage,
    async open() {
      const known = first;
      first = null;
      if (known) return known;
      const now = await orUnread(() => openIndex(basis, heads));
      replaced ||= now?.build !== opened.build;
      heads = now?.heads ?? [];
      return now ?? { heads: [], upTo: 0 };
    },
    readPage: (segment, page) => orUnread(() => storage.readPage(segment, page)),
    wasReplaced: () => replaced,
  };
}
