import { IMPORT_LIMITS } from '../import-limits';
import { ImportRefused } from './refusal';

/** Keys that reach into the machinery of objects. */
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Read JSON that nobody vouches for.
 *
 * The depth is looked at before anything is built: parsing and checking deep data would overflow the stack.
 *
 * @throws ImportRefused - `too-deep`, `forbidden-key`, or `not-json`.
 */
export function parseJson(text: string): unknown {
  if (depthOf(text, IMPORT_LIMITS.depth) > IMPORT_LIMITS.depth) {
    throw new ImportRefused('too-deep', { limit: IMPORT_LIMITS.depth });
  }
  try {
    return JSON.parse(text, refuseKey) as unknown;
  } catch (cause) {
    if (cause instanceof ImportRefused) throw cause;
    throw new ImportRefused('not-json', {}, { cause });
  }
}

/**
 * How deep lists and objects of a JSON text lie inside each other, not counting brackets in strings.
 *
 * @param enough - Stop counting above this.
 */
export function depthOf(text: string, enough = Infinity): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= enough; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1;
        deepest = Math.max(deepest, depth);
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
        break;
    }
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The index of the quote that ends the string begun at `start`; the end of the text if none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function refuseKey(key: string, value: unknown): unknown {
  if (FORBIDDEN.has(key)) throw new ImportRefused('forbidden-key');
  return value;
}
