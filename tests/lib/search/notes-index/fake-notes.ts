import type { ChangeFeed } from '@/lib/search/notes-index/catch-up';
import type { NotesSource } from '@/lib/search/notes-index/notes-index';
import type { SequencedNote } from '@/lib/search/notes-index/segment';

/** Notes in memory whose changes are numbered, as the database numbers them. */
export class FakeNotes implements NotesSource, ChangeFeed {
  readonly all = new Map<string, SequencedNote>();
  /** How many notes were read. */
  reads = 0;
  #last = 0;

  write(id: string, text: { title: string; body?: string; tags?: readonly string[] }): SequencedNote {
    this.#last += 1;
    const note = { body: '', tags: [], area: null, screen: null, ...text, id, seq: this.#last };
    this.all.set(id, note);
    return note;
  }

  delete(id: string): void {
    this.#last += 1;
    this.all.delete(id);
  }

  bySeq = (seqs: readonly number[]): Promise<(SequencedNote | null)[]> => {
    this.reads += seqs.length;
    const bySeq = new Map(Array.from(this.all.values(), (note) => [note.seq, note]));
    return Promise.resolve(seqs.map((seq) => bySeq.get(seq) ?? null));
  };

  after = (seq: number, limit: number): Promise<{ notes: SequencedNote[]; upTo: number }> => {
    const later = [...this.all.values()].filter((note) => note.seq > seq).sort((a, b) => a.seq - b.seq);
    const notes = later.slice(0, limit);
    const upTo = later.length > limit ? (notes.at(-1)?.seq ?? seq) : this.#last;
    return Promise.resolve({ notes, upTo });
  };

  living = (from: number, to: number): Promise<Set<number>> => {
    const seqs = Array.from(this.all.values(), ({ seq }) => seq);
    return Promise.resolve(new Set(seqs.filter((seq) => seq >= from && seq <= to)));
  };
}
