import { Recent } from '../recent';
import { indexNotes } from '../search-guide';
import type { TextIndex } from '../text-index';
import type { SequencedNote } from './segment';

/** The notes themselves, where they lie. Each change of any note has a number, and later ones have higher ones. */
export interface NotesSource {
  /** The notes whose last change has these numbers; `null` for a note that was changed again, or deleted. */
  bySeq: (seqs: readonly number[]) => Promise<readonly (SequencedNote | null)[]>;
}

/** A note, and its own index. */
export interface KnownNote {
  note: SequencedNote;
  index: TextIndex;
}

interface Kept extends KnownNote {
  /** When it was read, and what had been heard by then. */
  readAt: number;
  heard: number;
}

/** Some lists full of notes. */
const mostKept = 400;
/** For so long a note is taken to be as it was read, unless a change is heard of: while somebody types. */
const readFor = 3000;

/** Notes that were read for the last few keys, so that the next key reads only those that are new in the list. */
export class KnownNotes {
  readonly #source: NotesSource;
  readonly #kept = new Recent<number, Kept>(mostKept);
  #heard = 0;

  constructor(source: NotesSource) {
    this.#source = source;
  }

  /** Some note was changed or deleted: each is read again before it is shown. */
  somethingChanged(): void {
    this.#heard += 1;
  }

  /**
   * Those of some notes that are still there.
   *
   * @param inMemory - Notes that need not be read.
   */
  async bySeq(
    seqs: readonly number[],
    inMemory: ReadonlyMap<number, SequencedNote>,
  ): Promise<readonly KnownNote[]> {
    const now = performance.now();
    const heard = this.#heard;
    const isRead = ({ readAt, heard: before }: Kept) => before === heard && now - readAt < readFor;
    const known = new Map(seqs.map((seq) => [seq, this.#kept.get(seq)]));
    const unread = seqs.filter((seq) => {
      const kept = known.get(seq);
      return !inMemory.has(seq) && !(kept && isRead(kept));
    });
    const notes = unread.length > 0 ? await this.#source.bySeq(unread) : [];
    const read = new Map(unread.map((seq, at) => [seq, notes[at] ?? null]));
    return seqs.flatMap((seq): KnownNote[] => {
      const kept = known.get(seq);
      const note = inMemory.get(seq) ?? (read.has(seq) ? read.get(seq) : kept?.note);
      if (!note) {
        this.#kept.delete(seq);
        return [];
      }
      if (kept && !read.has(seq) && kept.note === note) return [kept];
      const index = kept && saysTheSame(kept.note, note) ? kept.index : indexNotes([note]);
      const found: Kept = { note, index, readAt: now, heard };
      this.#kept.set(seq, found);
      return [found];
    });
  }
}

/** A number belongs to one text; this holds even where the notes were replaced by others with numbers of their own. */
const saysTheSame = (a: SequencedNote, b: SequencedNote): boolean =>
  a.id === b.id &&
  a.title === b.title &&
  a.body === b.body &&
  a.area === b.area &&
  a.screen === b.screen &&
  a.tags.length === b.tags.length &&
  a.tags.every((tag, at) => tag === b.tags[at]);
