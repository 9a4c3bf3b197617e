import { bodyAllowance, IMPORT_LIMITS } from '../import-limits';
import { joined } from './byte-source';
import { ImportRefused } from './refusal';

export interface Line {
  /** From 1. */
  number: number;
  /** Without its line break; `null` for one that is too long, where those are passed over. */
  bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** No line is longer, whatever stands in it: more is not even collected. */
const LONGEST = IMPORT_LIMITS.line + bodyAllowance;

/**
 * Cut bytes into lines. In UTF-8 no part of another character looks like a line break, so nothing is decoded yet.
 *
 * @param long - What to do with a line that is too long; it is never in memory as a whole.
 * @throws ImportRefused - `line-too-long`, unless those are passed over.
 */
export function* linesOf(
  chunks: Iterable<Uint8Array>,
  long: 'refuse' | 'pass-over' = 'refuse',
): Generator<Line> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= LONGEST) begun.push(bytes);
    else if (long === 'pass-over') begun = [];
    else throw new ImportRefused('line-too-long', { line: number, limit: IMPORT_LIMITS.line });
  };
  const finished = (): Line => ({ number, bytes: size <= LONGEST ? joined(begun) : null });
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield finished();
      begun = [];
      size = 0;
      number += 1;
      start = end + 1;
    }
    // A copy: the maker of the chunk may use its memory again.
    if (start < chunk.length) add(chunk.slice(start));
  }
  if (size > 0) yield finished();
}

/**
 * Whether one line, or what stands for one, is short enough.
 *
 * @param size - Its bytes, as it stands in the file.
 * @param body - The text in it whose characters count as one byte each.
 */
export function isLineShort(size: number, body: string): boolean {
  if (size <= IMPORT_LIMITS.line) return true;
  return size - (writtenSize(body) - body.length) <= IMPORT_LIMITS.line;
}

/** The bytes that a text takes in JSON, with the marks and characters that our writer escapes written as it does. */
function writtenSize(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}
