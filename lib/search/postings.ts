import { ByteWriter, NumberReader } from './bytes';
import { sizeOf, type Vocabulary, vocabularyOf } from './vocabulary';

/** That a word stands in a document. */
export interface Posting {
  doc: number;
  /** 0 to 1: how much weight its places there have together. */
  worth: number;
  /** Not only because its whole area is called so: only then does the word count as used here. */
  own: boolean;
  /** Which word of the title it is, from 1; 0 where it is not in the title; see `SOMEWHERE`. */
  titlePlace: number;
}

/**
 * Words and the documents they stand in, as bytes: for each posting how many documents further it is, together with
 * two flags, then a byte for its worth, and one for its place in the title where it is there. Those of the word at a place stand from `starts[place]` to `starts[place + 1]`.
 */
export interface Postings {
  vocabulary: Vocabulary;
  bytes: Uint8Array;
  starts: Uint32Array;
  /** How many documents there are, also those without a word. */
  docCount: number;
}

/** The place of a word that is only a part of one in the title, or far down in it. */
export const SOMEWHERE = 255;

const mostWorth = 255;
const OWN = 1;
const IN_TITLE = 2;

/** A posting as it is read again: its worth in 255 steps. */
export const roundWorth = (worth: number): number => Math.round(worth * mostWorth) / mostWorth;

/** @param words - For each word its postings, in the order of their documents, each document once. */
export function packPostings(words: ReadonlyMap<string, readonly Posting[]>, docCount: number): Postings {
  const vocabulary = vocabularyOf(words.keys());
  const count = sizeOf(vocabulary);
  const starts = new Uint32Array(count + 1);
  const writer = new PostingWriter();
  [...words.keys()].sort().forEach((word, place) => {
    for (const { doc, worth, own, titlePlace } of words.get(word) ?? [])
      writer.push(doc, worth, own, titlePlace);
    starts[place + 1] = writer.endWord();
  });
  return { vocabulary, bytes: writer.toBytes(), starts, docCount };
}

/** Writes postings as bytes, word after word. */
export class PostingWriter {
  readonly #bytes = new ByteWriter();
  #last = -1;

  /** The documents of one word come in their order. */
  push(doc: number, worth: number, own: boolean, titlePlace: number): void {
    this.#bytes.pushNumber((doc - this.#last - 1) * 4 + (own ? OWN : 0) + (titlePlace > 0 ? IN_TITLE : 0));
    this.#bytes.push(Math.round(worth * mostWorth));
    if (titlePlace > 0) this.#bytes.push(titlePlace);
    this.#last = doc;
  }

  /**
   * The postings that stand in some bytes, each document so much further on. Only the first of them is written anew:
   * the others tell how far they are from the one before.
   */
  pushAll(bytes: Uint8Array, from: number, to: number, further: number): void {
    const numbers = new NumberReader(bytes);
    numbers.at = from;
    const first = numbers.next();
    const afterFirst = numbers.at;
    let doc = first >>> 2;
    skipRest(first, numbers);
    while (numbers.at < to) {
      const step = numbers.next();
      doc += (step >>> 2) + 1;
      skipRest(step, numbers);
    }
    this.#bytes.pushNumber(((first >>> 2) + further - this.#last - 1) * 4 + (first & (OWN | IN_TITLE)));
    this.#bytes.pushAll(bytes, afterFirst, to);
    this.#last = doc + further;
  }

  /** What comes next belongs to another word. Answers where that begins. */
  endWord(): number {
    this.#last = -1;
    return this.#bytes.length;
  }

  toBytes(): Uint8Array {
    return this.#bytes.toBytes();
  }
}

/** Go past what stands after the first number of a posting. */
function skipRest(step: number, numbers: NumberReader): void {
  numbers.at += (step & IN_TITLE) === 0 ? 1 : 2;
}

/** Told of one posting after the other; numbers and truths in place of an object, since there are very many. */
export type OnPosting = (doc: number, worth: number, own: boolean, titlePlace: number) => void;

/** Visit the postings that stand in some bytes, in the order of their documents. */
export function eachPosting(bytes: Uint8Array, from: number, to: number, visit: OnPosting): void {
  let doc = -1;
  for (let at = from; at < to; at += 1) {
    let step = 0;
    let shift = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= 128) {
      step |= (byte & 127) << shift;
      shift += 7;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    step |= byte << shift;
    doc += (step >>> 2) + 1;
    at += 1;
    const worth = (bytes[at] ?? 0) / mostWorth;
    if ((step & IN_TITLE) !== 0) at += 1;
    visit(doc, worth, (step & OWN) !== 0, (step & IN_TITLE) !== 0 ? (bytes[at] ?? 0) : 0);
  }
}

/** Visit the postings of the word at a place. */
export function eachPostingOf({ bytes, starts }: Postings, place: number, visit: OnPosting): void {
  eachPosting(bytes, starts[place] ?? 0, starts[place + 1] ?? 0, visit);
}
