import { mergeSegments, planMerge } from './merge';
import { SegmentDamaged } from './read-postings';
import { buildSegment, type Segment, type SegmentHead, type SequencedNote } from './segment';
import { type NotesIndexStorage, PAGE } from './storage';

/** What the one page that keeps the index up to date asks of the notes. */
export interface ChangeFeed {
  /** The notes whose last change came after one, in the order of their changes, and how far that reaches. */
  after: (seq: number, limit: number) => Promise<{ notes: readonly SequencedNote[]; upTo: number }>;
  /** The numbers of the last changes of the notes that are there, from one number to another. */
  living: (from: number, to: number) => Promise<ReadonlySet<number>>;
}

/** Notes of one step: a moment's work, after which the page may draw. */
const notesAtOnce = 500;

/**
 * Bring the index one step nearer to the notes: some of what changed becomes a segment, and segments are merged where
 * there are too many. Only one page at a time may do so.
 *
 * @param newId - Gives the next segment its id; no two may share one.
 * @returns Whether there is nothing left to do.
 */
export async function catchUp(
  storage: NotesIndexStorage,
  feed: ChangeFeed,
  newId: () => string,
): Promise<boolean> {
  const { upTo } = await storage.open();
  const { notes, upTo: reached } = await feed.after(upTo, notesAtOnce);
  if (reached > upTo) {
    const add = notes.length > 0 ? buildSegment(newId(), notes) : null;
    await storage.write({ add, remove: [], upTo: reached });
  }
  await mergeLast(storage, feed, newId);
  return reached === upTo;
}

/** Make one segment of all, so that nothing of notes that are gone is left in any. */
export const mergeAll = (storage: NotesIndexStorage, feed: ChangeFeed, newId: () => string): Promise<void> =>
  mergeFrom(storage, feed, newId, () => 0);

const mergeLast = (storage: NotesIndexStorage, feed: ChangeFeed, newId: () => string): Promise<void> =>
  mergeFrom(storage, feed, newId, (heads) => planMerge(heads.map(({ seqs }) => seqs.length)));

async function mergeFrom(
  storage: NotesIndexStorage,
  feed: ChangeFeed,
  newId: () => string,
  plan: (heads: readonly SegmentHead[]) => number | null,
): Promise<void> {
  const { heads, upTo } = await storage.open();
  const first = plan(heads);
  if (first === null) return;
  const last = heads.slice(first);
  const segments = await Promise.all(last.map((head) => readSegment(storage, head)));
  const living = await feed.living(last[0]?.seqs[0] ?? 0, upTo);
  const merged = mergeSegments(newId(), segments, (seq) => living.has(seq));
  await storage.write({
    add: merged.head.seqs.length > 0 ? merged : null,
    remove: last.map(({ id }) => id),
    upTo,
  });
}

async function readSegment(storage: NotesIndexStorage, head: SegmentHead): Promise<Segment> {
  const length = head.starts.at(-1) ?? 0;
  const bytes = new Uint8Array(length);
  for (let page = 0; page * PAGE < length; page += 1) {
    const read = await storage.readPage(head.id, page);
    if (!read) throw new SegmentDamaged();
    bytes.set(read, page * PAGE);
  }
  return { head, bytes };
}
