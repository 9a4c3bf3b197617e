import type { Shelf } from '../meet';
import { eachPosting } from '../postings';
import { ranking } from '../ranking';
import { rankEach, type SearchOptions } from '../search-guide';
import type { TextIndex } from '../text-index';
import type { Hit } from '../types';
import { type Understood, understand } from '../understand';
import { Best, type Candidate } from './best';
import { offerFrom } from './candidates';
import { KnownNotes, type NotesSource } from './known-notes';
import { PageCache, readShelf, SegmentDamaged, SegmentGone, withinBudget } from './read-postings';
import { buildSegment, type Segment, type SequencedNote } from './segment';
import type { IndexState, NotesIndexStorage } from './storage';

export type { NotesSource };

/** For each hit that is wanted so many notes are read at once: the words alone do not tell quite who answers best. */
const candidatesAHit = 4 / 3;
/** Where so many of the best were changed or deleted since, the index is far behind; then fewer hits are shown. */
const mostCandidates = 160;
/** So often a query begins again because segments were merged under it; more than that does not happen by itself. */
const mostMerges = 8;

/**
 * Search in any number of notes without loading them: the segments tell who may answer, only those notes are read, and
 * they are ranked as entries of the guide are. What is newer than the segments is kept in memory, and found at once.
 *
 * Each note is ranked as if it were the only one: what it scores does not depend on which others were read.
 */
export class NotesIndex {
  readonly #storage: NotesIndexStorage;
  readonly #notes: KnownNotes;
  readonly #cache = new PageCache();
  readonly #fresh = new Map<string, SequencedNote>();
  #freshSegment: Segment | null = null;
  #state: Promise<IndexState> | null = null;

  constructor(storage: NotesIndexStorage, notes: NotesSource) {
    this.#storage = storage;
    this.#notes = new KnownNotes(notes);
  }

  /** Hear that a note was written. Until the segments have it, it is found in memory. */
  noteChanged(note: SequencedNote): void {
    this.#fresh.set(note.id, note);
    this.#freshSegment = null;
    this.#notes.somethingChanged();
  }

  /** Hear that a note is gone, or in Trash. */
  noteGone(id: string): void {
    if (this.#fresh.delete(id)) this.#freshSegment = null;
    this.#notes.somethingChanged();
  }

  /** Hear that the segments changed. What they hold need not be kept in memory any longer. */
  async segmentsChanged(): Promise<void> {
    this.#state = null;
    const { upTo } = await this.#open();
    for (const [id, { seq }] of this.#fresh) if (seq <= upTo) this.#fresh.delete(id);
    this.#freshSegment = null;
  }

  /**
   * The notes that answer a query, best first, with scores that compare with the guide's.
   *
   * @param guide - Tells how rare a word is.
   */
  async search(query: string, guide: TextIndex, options: SearchOptions): Promise<Hit[]> {
    const { understood, candidates } = await this.#candidates(query, guide);
    const fresh = new Map(Array.from(this.#fresh.values(), (note) => [note.seq, note]));
    const living = new Map<string, TextIndex>();
    const atOnce = Math.ceil(options.limit * candidatesAHit);
    for (let at = 0; at < candidates.length && living.size < options.limit; at += atOnce) {
      const seqs = candidates.slice(at, at + atOnce).map(({ seq }) => seq);
      for (const { note, index } of await this.#notes.bySeq(seqs, fresh)) {
        const newer = this.#fresh.get(note.id);
        if (newer === undefined || newer.seq === note.seq) living.set(note.id, index);
      }
    }
    return rankEach([...living.values()], understood, options);
  }

  /**
   * How the query is meant among all notes; and who may answer, likeliest first, of equal ones the latest change.
   *
   * @throws SegmentDamaged - A page was missing twice of a segment that is still one of the index.
   */
  async #candidates(query: string, guide: TextIndex): Promise<Found> {
    let suspect: string | null = null;
    for (let merges = 0; ; merges += 1) {
      try {
        return await this.#look(query, guide);
      } catch (cause) {
        if (!(cause instanceof SegmentGone) || merges === mostMerges) throw cause;
        this.#state = null;
        const { heads } = await this.#open();
        // Read after the page was missed: one that is still named was not merged away.
        const isNamed = heads.some(({ id }) => id === cause.segment);
        if (isNamed && suspect === cause.segment) throw new SegmentDamaged();
        suspect = isNamed ? cause.segment : null;
      }
    }
  }

  async #look(query: string, guide: TextIndex): Promise<Found> {
    const { heads } = await this.#open();
    const fresh = (this.#freshSegment ??= buildSegment('', [...this.#fresh.values()]));
    const vocabularies = [fresh.head.vocabulary, ...heads.map(({ vocabulary }) => vocabulary)];
    const understood = understand(query, vocabularies, guide, ranking);
    const { weights, ways } = understood;
    const docCount = heads.reduce((sum, { seqs }) => sum + seqs.length, 0);
    const shelves = await Promise.all(
      heads.map(async (head) => {
        const own = ways.get(head.vocabulary) ?? [];
        const options = withinBudget(own, head, head.seqs.length / docCount);
        return { head, options, shelf: await readShelf(head, options, this.#storage, this.#cache) };
      }),
    );
    const best = new Best(mostCandidates);
    offerFrom(fresh.head, shelfIn(fresh), ways.get(fresh.head.vocabulary) ?? [], weights, best);
    for (const { head, options, shelf } of shelves) offerFrom(head, shelf, options, weights, best);
    return { understood, candidates: best.toSorted() };
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

/** A segment whose postings are all in memory. */
const shelfIn = ({ head: { seqs, starts }, bytes }: Segment): Shelf => ({
  docCount: seqs.length,
  eachPostingOf: (place, visit) => eachPosting(bytes, starts[place] ?? 0, starts[place + 1] ?? 0, visit),
});
