import type { Shelf } from '../meet';
import type { Option } from '../options';
import { eachPosting } from '../postings';
import { Recent } from '../recent';
import type { Variants } from '../variants';
import type { SegmentHead } from './segment';
import { type NotesIndexStorage, PAGE } from './storage';

/** Pages that were read before; a page never changes. */
export class PageCache {
  readonly #pages: Recent<string, Promise<Uint8Array | null>>;

  /** @param most - So many pages are kept. */
  constructor(most = 512) {
    this.#pages = new Recent(most);
  }

  read(storage: NotesIndexStorage, segment: string, page: number): Promise<Uint8Array | null> {
    const key = `${segment} ${page}`;
    return this.#pages.getOr(key, () => {
      const reading = storage.readPage(segment, page);
      // What could not be read is asked for again.
      const forget = () => this.#pages.delete(key);
      reading.then((bytes) => bytes ?? forget(), forget);
      return reading;
    });
  }
}

/** A page of a segment is not there, or not as it was written: mostly the segment was merged away meanwhile. */
export class SegmentGone extends Error {
  override readonly name = 'SegmentGone';

  constructor(readonly segment: string) {
    super('A page of a segment is not there.');
  }
}

/** A page is missing of a segment that was not merged away. */
export class SegmentDamaged extends Error {
  override readonly name = 'SegmentDamaged';
}

/** So many bytes of postings are read for one way to meet a word, of all segments together. */
const mostBytes = 262_144;

/**
 * Keep of each option as many variants, best first, as can be read in a moment: an unfinished `s` begins thousands of
 * words.
 *
 * @param share - 0 to 1: how much of the whole index the segment is.
 */
export function withinBudget(
  options: readonly (readonly Option[])[],
  { starts }: SegmentHead,
  share: number,
): Option[][] {
  const budget = Math.max(PAGE, mostBytes * share);
  return options.map((some) =>
    some.map((option) => ({ ...option, all: option.all.map((variants) => cut(variants, starts, budget)) })),
  );
}

function cut(variants: Variants, starts: Uint32Array, budget: number): Variants {
  const bytesOf = (place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  let all = 0;
  for (const place of variants.keys()) all += bytesOf(place);
  if (all <= budget) return variants;
  let bytes = 0;
  const best = [...variants].sort(([a, x], [b, y]) => y.quality - x.quality || a - b);
  return new Map(
    best.filter(([place], rank) => {
      bytes += bytesOf(place);
      return rank === 0 || bytes <= budget;
    }),
  );
}

/** Read all postings that some options need. */
export async function readShelf(
  head: SegmentHead,
  options: readonly (readonly Option[])[],
  storage: NotesIndexStorage,
  cache: PageCache,
): Promise<Shelf> {
  const places = new Set(
    options.flat().flatMap(({ all }) => all.flatMap((variants) => [...variants.keys()])),
  );
  const wanted = new Set<number>();
  for (const place of places) {
    for (let page = pageOf(head.starts[place]); page <= pageOf((head.starts[place + 1] ?? 0) - 1); page += 1)
      wanted.add(page);
  }
  const pages = new Map(
    await Promise.all(
      Array.from(wanted, async (page) => {
        const bytes = await cache.read(storage, head.id, page);
        if (!bytes) throw new SegmentGone(head.id);
        return [page, bytes] as const;
      }),
    ),
  );
  return {
    docCount: head.seqs.length,
    eachPostingOf: (place, visit) => {
      const bytes = stretch(pages, head.starts[place] ?? 0, head.starts[place + 1] ?? 0);
      eachPosting(bytes, 0, bytes.length, visit);
    },
  };
}

const pageOf = (at = 0): number => Math.floor(at / PAGE);

/** The bytes from one place to another, which may lie on several pages. */
function stretch(pages: ReadonlyMap<number, Uint8Array>, from: number, to: number): Uint8Array {
  const first = pages.get(pageOf(from)) ?? new Uint8Array();
  if (pageOf(from) === pageOf(to - 1)) return first.subarray(from % PAGE, (from % PAGE) + to - from);
  const bytes = new Uint8Array(to - from);
  for (let at = from; at < to;) {
    const page = pages.get(pageOf(at)) ?? new Uint8Array();
    const part = page.subarray(at % PAGE, Math.min(PAGE, (at % PAGE) + to - at));
    if (part.length === 0) break;
    bytes.set(part, at - from);
    at += part.length;
  }
  return bytes;
}
