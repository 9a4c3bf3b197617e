import type { Met } from './meet';

/** What one word finds: for each document the best of its options. */
export class Finds {
  /** The first `count` are those that were found. */
  readonly docs: Uint32Array;
  count = 0;
  readonly worth: Float32Array;
  readonly quality: Float32Array;
  /** How well the word's best variant in the title stands for it. */
  readonly titled: Float32Array;
  /** Where that stands in the title. */
  readonly place: Uint8Array;

  constructor(docCount: number) {
    this.docs = new Uint32Array(docCount);
    this.worth = new Float32Array(docCount);
    this.quality = new Float32Array(docCount);
    this.titled = new Float32Array(docCount);
    this.place = new Uint8Array(docCount);
  }

  keepBest(doc: number, worth: number, quality: number, titled: number, place: number): void {
    const known = this.quality[doc] ?? 0;
    if (known === 0) {
      this.docs[this.count] = doc;
      this.count += 1;
      this.worth[doc] = worth;
      this.quality[doc] = quality;
    } else if (worth > (this.worth[doc] ?? 0)) {
      this.worth[doc] = worth;
      this.quality[doc] = quality;
    }
    if (titled > (this.titled[doc] ?? 0)) {
      this.titled[doc] = titled;
      this.place[doc] = place;
    }
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) {
      const doc = this.docs[at] ?? 0;
      this.worth[doc] = this.quality[doc] = this.titled[doc] = 0;
    }
    this.count = 0;
  }
}

/** Room to work in for so many documents, kept between queries: to make and clear megabytes takes longer than to use them. */
export class Room {
  readonly met: Met;
  readonly docs: Uint32Array;
  readonly word: Finds;
  readonly scratch: readonly [Finds, Finds];
  /** The last word of the query that the title holds, counted from 1, and where. */
  readonly lastWord: Uint8Array;
  readonly lastPlace: Uint8Array;

  constructor(readonly size: number) {
    this.docs = new Uint32Array(size);
    this.met = {
      docs: this.docs,
      points: new Float32Array(size),
      coverage: new Float32Array(size),
      same: new Uint32Array(size),
      titleWords: new Float32Array(size),
      titleShare: new Float32Array(size),
      titlePairs: new Uint8Array(size),
    };
    this.lastWord = new Uint8Array(size);
    this.lastPlace = new Uint8Array(size);
    this.word = new Finds(size);
    this.scratch = [new Finds(size), new Finds(size)];
  }

  clear(docCount: number): void {
    const { points, coverage, same, titleWords, titleShare, titlePairs } = this.met;
    for (const list of [points, coverage, same, titleWords, titleShare, titlePairs, this.lastWord])
      list.fill(0, 0, docCount);
  }
}
