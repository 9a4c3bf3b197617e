import type { SegmentHead } from '@/lib/search/notes-index/segment';
import { sizeOf } from '@/lib/search/vocabulary';
import type { IndexRow } from './schema';

/**
 * Whether what was stored is a head of which nothing is missing. Its lists fit to each other, and none of its notes is
 * newer than the index.
 */
export function isHead(value: SegmentHead | undefined, upTo: number): value is SegmentHead {
  if (!value) return false;
  const { seqs, titleSizes, vocabulary, starts } = value as Partial<SegmentHead>;
  return (
    seqs instanceof Float64Array &&
    titleSizes instanceof Uint8Array &&
    starts instanceof Uint32Array &&
    vocabulary?.starts instanceof Uint32Array &&
    typeof vocabulary.text === 'string' &&
    seqs.length === titleSizes.length &&
    (seqs.at(-1) ?? 0) <= upTo &&
    starts.length === sizeOf(vocabulary) + 1 &&
    vocabulary.text.length === vocabulary.starts.at(-1)
  );
}

/** The ids that the index names its segments by; of something else there are none. */
export function namedIn(row: IndexRow | undefined): readonly string[] {
  const named: unknown = row?.segments;
  return Array.isArray(named) ? named.filter((id): id is string => typeof id === 'string') : [];
}
