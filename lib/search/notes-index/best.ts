/** A note that may answer, by the number of its change. */
export interface Candidate {
  seq: number;
  /** Higher is better; comparable between segments. Near to the score, which only the note itself can tell. */
  promise: number;
}

/** Keeps the best of very many candidates: of equal ones the latest changes. A heap with the worst of them in front. */
export class Best {
  readonly #promises: Float64Array;
  readonly #seqs: Float64Array;
  readonly #most: number;
  #count = 0;

  /** @param most - So many are kept. */
  constructor(most: number) {
    this.#most = most;
    this.#promises = new Float64Array(most);
    this.#seqs = new Float64Array(most);
  }

  /** What promises less is not kept any more. */
  get least(): number {
    return this.#count < this.#most ? -Infinity : (this.#promises[0] ?? 0);
  }

  offer(seq: number, promise: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count, seq, promise);
      this.#count += 1;
    } else if (this.#isBefore(0, seq, promise)) {
      this.#sink(seq, promise);
    }
  }

  /** Best first. */
  toSorted(): Candidate[] {
    return Array.from({ length: this.#count }, (_, at) => ({
      seq: this.#seqs[at] ?? 0,
      promise: this.#promises[at] ?? 0,
    })).sort((a, b) => b.promise - a.promise || b.seq - a.seq);
  }

  /** Whether the one at a place is worse. */
  #isBefore(at: number, seq: number, promise: number): boolean {
    const own = this.#promises[at] ?? 0;
    return own < promise || (own === promise && (this.#seqs[at] ?? 0) < seq);
  }

  #put(at: number, seq: number, promise: number): void {
    this.#seqs[at] = seq;
    this.#promises[at] = promise;
  }

  #rise(from: number, seq: number, promise: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isBefore(above, seq, promise)) break;
      this.#put(at, this.#seqs[above] ?? 0, this.#promises[above] ?? 0);
      at = above;
    }
    this.#put(at, seq, promise);
  }

  /** In place of the worst. */
  #sink(seq: number, promise: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#count) break;
      const other = below + 1;
      if (other < this.#count && this.#isBefore(other, this.#seqs[below] ?? 0, this.#promises[below] ?? 0))
        below = other;
      if (!this.#isBefore(below, seq, promise)) break;
      this.#put(at, this.#seqs[below] ?? 0, this.#promises[below] ?? 0);
      at = below;
    }
    this.#put(at, seq, promise);
  }
}
