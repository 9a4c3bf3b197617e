import { bodyAllowance, IMPORT_LIMITS } from '../import-limits';
import { joined } from './byte-source';
import { ImportRefused } from './refusal';

/** A piece of a large JSON object. */
export interface JsonElement {
  /** The key at the top of the object. */
  key: string;
  /** Whether this is one item of the list under the key, and not the whole value. */
  isItem: boolean;
  /** JSON of its own. */
  bytes: Uint8Array;
  /** Where it begins, from 1. */
  line: number;
}

const LONGEST = IMPORT_LIMITS.line + bodyAllowance;

/**
 * Cut one large JSON object into the values at its top, and its lists into their items, so that each can be parsed by
 * itself and the file need not be in memory. Everything the grammar says of values is left to `parseJson`.
 *
 * Bytes, not characters: in UTF-8 no part of another character looks like a mark of JSON.
 *
 * @throws ImportRefused - `not-json` where the outermost form is not an object of values, `line-too-long` for a piece
 *   that is too long to be a note.
 */
export function* jsonElements(chunks: Iterable<Uint8Array>): Generator<JsonElement> {
  const cutter = new Cutter();
  for (const chunk of chunks) yield* cutter.cut(chunk);
  cutter.end();
}

type Place = 'start' | 'key' | 'colon' | 'value' | 'item' | 'next-item' | 'next' | 'end';

class Cutter {
  #place: Place = 'start';
  #key = '';
  /** After a comma something must come. */
  #mayClose = true;
  #line = 1;
  #begun: { parts: Uint8Array[]; size: number; line: number; kind: 'key' | 'value' | 'item' } | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;

  *cut(chunk: Uint8Array): Generator<JsonElement> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      // The index is inside the chunk.
      const byte = chunk[at] ?? 0;
      if (byte === 0x0a) this.#line += 1;
      if (this.#begun) {
        const ends = this.#follow(byte);
        if (ends === 'no') continue;
        const element = this.#take(chunk.subarray(from, ends === 'after' ? at + 1 : at));
        if (element) yield element;
        if (ends === 'after') continue;
      }
      if (this.#step(byte)) from = at;
    }
    if (this.#begun) this.#keep(chunk.slice(from));
  }

  end(): void {
    if (this.#place !== 'end') throw new ImportRefused('not-json');
  }

  /** Between values: white space and marks. Returns whether a value begins with this byte. */
  #step(byte: number): boolean {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return false;
    const mark = String.fromCharCode(byte);
    switch (this.#place) {
      case 'start':
        if (mark === '{') return this.#go('key');
        break;
      case 'key':
        if (mark === '"') return this.#begin('key', byte);
        if (mark === '}' && this.#mayClose) return this.#go('end');
        break;
      case 'colon':
        if (mark === ':') return this.#go('value');
        break;
      case 'value':
        if (mark === '[') return this.#go('item');
        return this.#begin('value', byte);
      case 'item':
        if (mark === ']' && this.#mayClose) return this.#go('next');
        return this.#begin('item', byte);
      case 'next-item':
        if (mark === ',') return this.#go('item', false);
        if (mark === ']') return this.#go('next');
        break;
      case 'next':
        if (mark === ',') return this.#go('key', false);
        if (mark === '}') return this.#go('end');
        break;
      case 'end':
        break;
    }
    throw new ImportRefused('not-json', { line: this.#line });
  }

  #go(place: Place, mayClose = true): false {
    this.#place = place;
    this.#mayClose = mayClose;
    return false;
  }

  #begin(kind: 'key' | 'value' | 'item', byte: number): true {
    this.#begun = { parts: [], size: 0, line: this.#line, kind };
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#follow(byte);
    return true;
  }

  /** Inside a value: whether it ends after this byte, or has ended before it. */
  #follow(byte: number): 'no' | 'before' | 'after' {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === 0x5c) this.#escaped = true;
      else if (byte === 0x22) {
        this.#inString = false;
        if (this.#depth === 0) return 'after';
      }
      return 'no';
    }
    if (byte === 0x22) this.#inString = true;
    else if (byte === 0x5b || byte === 0x7b) this.#depth += 1;
    else if (byte === 0x5d || byte === 0x7d) {
      if (this.#depth === 0) return 'before';
      this.#depth -= 1;
      if (this.#depth === 0) return 'after';
    } else if (byte === 0x2c && this.#depth === 0) return 'before';
    return 'no';
  }

  #keep(bytes: Uint8Array): void {
    const begun = this.#begun;
    if (!begun) return;
    begun.parts.push(bytes);
    begun.size += bytes.length;
    if (begun.size > LONGEST) {
      throw new ImportRefused('line-too-long', { line: begun.line, limit: IMPORT_LIMITS.line });
    }
  }

  #take(last: Uint8Array): JsonElement | null {
    this.#keep(last);
    const begun = this.#begun;
    this.#begun = null;
    if (!begun) return null;
    const bytes = joined(begun.parts);
    if (begun.kind === 'key') {
      this.#key = new TextDecoder().decode(bytes).slice(1, -1);
      this.#go('colon');
      return null;
    }
    this.#go(begun.kind === 'item' ? 'next-item' : 'next');
    return { key: this.#key, isItem: begun.kind === 'item', bytes, line: begun.line };
  }
}
