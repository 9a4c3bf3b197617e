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
  catchingUp: CatchingUp | null;
  /** The segments are not those it was opened with: they were begun anew. */
  wasReplaced: () => boolean;
}

/** So many notes are held in memory: indexed in a moment at the first query. */
const MOST_IN_MEMORY = 200;

let live: Promise<LiveIndex> | null = null;
let isListening = false;
/** The database of the index does not open, or is broken for good: this page does without. */
let isGivenUp = false;

/** The index of this page, opened at the first use. Knows of each change that was told. */
export function liveIndex(): Promise<LiveIndex> {
  if (!isListening) {
    isListening = true;
    onNotesChanged(hearNotes);
    onIndexSignal(({ kind }) => {
      if (kind === 'caught-up') live = null;
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
  isGivenUp = false;
}

/** Something on the disk is not as it should be: throw it away, and have it built anew. */
export async function throwAwayIndex(): Promise<void> {
  live = null;
  await clearIndex().catch(() => {
    isGivenUp = true;
  });
  wakeIndexKeeper();
}

function hearNotes(ids: ChangedIds): void {
  if (ids === null) live = null;
  if (ids === null || live === null) return;
  const before = live;
  live = before.then(async (index) => {
    for (const [id, note] of await numberedNotes(ids)) {
      if (note) index.engine.noteChanged(sequenced(note));
      else index.engine.noteGone(id);
    }
    return index;
  });
  const after = live;
  after.catch(() => {
    if (live === after) live = null;
  });
}

async function open(): Promise<LiveIndex> {
  const { basis, state } = await indexBasis();
  const found = isGivenUp ? null : await openIndex(basis).catch(giveUp);
  const usable = found?.numbered === true && found.upTo <= state.sequence ? found : null;
  const storage = usable ? fromThere(usable, basis) : withoutAny;
  const engine = new NotesIndex(storage, notesFeed);
  const newer = usable && (await changesAfter(usable.upTo, MOST_IN_MEMORY));
  if (newer?.isAll === true) {
    for (const note of newer.notes) engine.noteChanged(sequenced(note));
    return { engine, isBehind: false, catchingUp: null, wasReplaced: storage.wasReplaced };
  }
  wakeIndexKeeper();
  const catchingUp = isGivenUp ? null : await progress(found);
  return { engine, isBehind: true, catchingUp, wasReplaced: storage.wasReplaced };
}

function giveUp(): null {
  isGivenUp = true;
  return null;
}

async function progress(found: OpenedIndex | null): Promise<CatchingUp | null> {
  const { count: all } = await countUpTo({ scope: 'all' }, 0);
  const indexed = found?.heads.reduce((sum, { seqs }) => sum + seqs.length, 0) ?? 0;
  const done = Math.min(indexed, all);
  return all - done > MOST_UNSAID ? { done, all } : null;
}

type Watched = NotesIndexStorage & { wasReplaced: () => boolean };

const withoutAny: Watched = { ...storageInMemory(), wasReplaced: () => false };

/** The storage of an index that was opened just now, and need not be read a second time. */
function fromThere(opened: OpenedIndex, basis: IndexBasis): Watched {
  const storage = storageInDatabase(basis, null);
  let first: OpenedIndex | null = opened;
  let replaced = false;
  return {
    ...storage,
    async open() {
      const known = first;
      first = null;
      if (known) return known;
      const now = await openIndex(basis);
      replaced ||= now?.build !== opened.build;
      return now ?? { heads: [], upTo: 0 };
    },
    // A page that cannot be read is a page that is not there.
    readPage: (segment, page) => storage.readPage(segment, page).catch(() => null),
    wasReplaced: () => replaced,
  };
}
