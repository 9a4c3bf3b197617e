import {
  type GuideIndex,
  mergeHits,
  type SearchableText,
  type SearchOptions,
  searchText,
  withoutWeak,
} from '@/lib/search/search-guide';
import type { Hit } from '@/lib/search/types';
import { errorName } from '@/lib/error-name';
import { FieldGuideError } from '@/lib/notes/errors';
import { SegmentDamaged } from '@/lib/search/notes-index/read-postings';
import { type CatchingUp, dropLiveIndex, type LiveIndex, liveIndex, throwAwayIndex } from './live-index';

export interface IndexAnswer {
  hits: Hit[];
  catchingUp: CatchingUp | null;
  /** The index could not be read: the notes themselves were looked at, for the words as they were typed. */
  isUnread: boolean;
}

/**
 * The notes that answer a query, from the index; whatever becomes of that, no note is missing for long.
 *
 * @param scan - Looks at the notes themselves, as far as is bearable: asked where the index does not have all of them.
 */
export async function searchIndex(
  query: string,
  guide: GuideIndex,
  options: SearchOptions,
  scan: () => Promise<SearchableText[]>,
): Promise<IndexAnswer> {
  let live = await liveIndex();
  let found = await fromIndex(live, query, guide, options);
  if (found === null || live.wasReplaced()) {
    // Begun anew by another page, thrown away just now, or not to be read for a moment.
    dropLiveIndex();
    live = await liveIndex();
    found = await fromIndex(live, query, guide, options);
  }
  const { isBehind, catchingUp } = live;
  const isUnread = found === null || live.isUnread;
  if (found !== null && !isBehind) return { hits: found, catchingUp, isUnread };
  const indexed = found ?? [];
  const known = new Set(indexed.map(({ id }) => id));
  const others = (await scan()).filter(({ id }) => !known.has(id));
  const scanned = searchText(guide, query, others, options);
  return { hits: withoutWeak(mergeHits(options.limit, indexed, scanned)), catchingUp, isUnread };
}

/** `null` where the index could not be read, or turned out to be damaged: then it has been thrown away. */
async function fromIndex(
  { engine }: LiveIndex,
  query: string,
  guide: GuideIndex,
  options: SearchOptions,
): Promise<Hit[] | null> {
  try {
    return await engine.search(query, guide, options);
  } catch (cause) {
    // The notes could not be read: that is told, and says nothing of the index.
    if (cause instanceof FieldGuideError) throw cause;
    console.error('Field Guide: the index of the notes gave no answer.', errorName(cause));
    if (isDamage(cause)) await throwAwayIndex();
    return null;
  }
}

/** What was written cannot be as it is read: a page with a wrong checksum, or lists that do not fit to each other. */
const isDamage = (cause: unknown): boolean =>
  cause instanceof SegmentDamaged || cause instanceof RangeError || cause instanceof TypeError;
