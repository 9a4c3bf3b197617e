import { ranking } from '../ranking';
import { indexNotes, mergeHits, searchNotesAs, type SearchOptions, withoutWeak } from '../search-guide';
import type { TextIndex } from '../text-index';
import type { Hit } from '../types';
import { type Understood, understand } from '../understand';
import { type Candidate, candidatesIn } from './candidates';
import { PageCache, SegmentGone } from './read-postings';
import type { SequencedNote } from './segment';
import type { IndexState, NotesIndexStorage } from './storage';

/** The notes themselves, where they lie. Each change of any note has a number, and later ones have higher ones. */
export interface NotesSource {
  /** The notes whose last change has these numbers; `null` for a note that was changed again, or deleted. */
  bySeq: (seqs: readonly number[]) => Promise<readonly (SequencedNote | null)[]>;
}

/** More than any list shows, and fewer than would take a frame to rank. */
const candidatesAtOnce = 40;
/** Where so many of the best were changed or deleted since, the index is far behind; then fewer hits are shown. */
const mostRounds = 4;

/**
 * Search in any number of notes without loading them: the segments tell who may answer, only those notes are read, and
 * they are ranked as entries of the guide are. What is newer than the segments is kept in memory, and found at once.
 */
export class NotesIndex {
  readonly #storage: NotesIndexStorage;
  readonly #notes: NotesSource;
  readonly #cache = new PageCache();
  readonly #fresh = new Map<string, SequencedNote>();
  #freshIndex: TextIndex | null = null;
  #state: Promise<IndexState> | null = null;

  constructor(storage: NotesIndexStorage, notes: NotesSource) {
    this.#storage = storage;
    this.#notes = notes;
  }

  /** Hear that a note was written. Until the segments have it, it is found in memory. */
  noteChanged(note: SequencedNote): void {
    this.#fresh.set(note.id, note);
    this.#freshIndex = null;
  }

  /** Hear that a note is gone, or in Trash. */
  noteGone(id: string): void {
    if (this.#fresh.delete(id)) this.#freshIndex = null;
  }

  /** Hear that the segments changed. What they hold need not be kept in memory any longer. */
  async segmentsChanged(): Promise<void> {
    this.#state = null;
    const { upTo } = await this.#open();
    for (const [id, { seq }] of this.#fresh) if (seq <= upTo) this.#fresh.delete(id);
    this.#freshIndex = null;
  }

  /**
   * The notes that answer a query, best first, with scores that compare with the guide's.
   *
   * @param guide - Tells how rare a word is.
   */
  async search(query: string, guide: TextIndex, options: SearchOptions): Promise<Hit[]> {
    const fresh = (this.#freshIndex ??= indexNotes([...this.#fresh.values()]));
    const { understood, candidates } = await this.#candidates(query, guide, fresh);
    const stored: SequencedNote[] = [];
    for (let round = 0; round < mostRounds && stored.length < options.limit; round += 1) {
      const some = candidates.slice(round * candidatesAtOnce, (round + 1) * candidatesAtOnce);
      if (some.length === 0) break;
      const notes = await this.#notes.bySeq(some.map(({ seq }) => seq));
      for (const note of notes) if (note && !this.#fresh.has(note.id)) stored.push(note);
    }
    const inMemory = searchNotesAs(fresh, understood, options);
    const inSegments = searchNotesAs(indexNotes(stored), understood, options);
    return withoutWeak(mergeHits(options.limit, inMemory, inSegments));
  }

  /** How the query is meant among all notes; and who may answer, likeliest first, of equal ones the latest change. */
  async #candidates(query: string, guide: TextIndex, fresh: TextIndex): Promise<Found> {
    const look = async (): Promise<Found> => {
      const { heads } = await this.#open();
      const vocabularies = [fresh.words.vocabulary, ...heads.map(({ vocabulary }) => vocabulary)];
      const understood = understand(query, vocabularies, guide, ranking);
      const lists = heads.map((head) => candidatesIn(head, understood, this.#storage, this.#cache));
      const candidates = (await Promise.all(lists)).flat();
      return { understood, candidates: best(candidates, candidatesAtOnce * mostRounds) };
    };
    return look().catch((cause: unknown) => {
      if (!(cause instanceof SegmentGone)) throw cause;
      this.#state = null;
      return look();
    });
  }

  #open(): Promise<IndexState> {
    this.#state ??= this.#storage.open().catch((cause: unknown) => {
      this.#state = null;
      throw cause;
    });
    return this.#state;
  }
}

interface Found {
  understood: Understood;
  candidates: readonly Candidate[];
}

/** The best of very many, without sorting them all. */
function best(candidates: readonly Candidate[], count: number): Candidate[] {
  const better = (a: Candidate, b: Candidate) => b.promise - a.promise || b.seq - a.seq;
  if (candidates.length <= count) return candidates.toSorted(better);
  const promises = Float64Array.from(candidates, ({ promise }) => promise).sort();
  const least = promises[promises.length - count] ?? 0;
  return candidates
    .filter(({ promise }) => promise >= least)
    .sort(better)
    .slice(0, count);
}
