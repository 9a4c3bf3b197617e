import type { Pace } from './pace';
import type { Bytes, Sink } from './sinks';

/** Texts are turned into bytes in pieces of this length: a note can be a million characters. */
const PIECE = 32 * 1024;

const encoder = new TextEncoder();

export const toBytes = (text: string): Bytes => encoder.encode(text);

/** Write a text of any length, piece by piece, without stopping the page. */
export async function writeText(
  text: string,
  write: (bytes: Bytes) => void,
  pace: Pace,
  sink: Sink,
): Promise<void> {
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + PIECE);
    // Both halves of a pair go together; alone each would become U+FFFD.
    if (isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length) end += 1;
    write(toBytes(text.slice(start, end)));
    await sink.drain();
    await pace.rest();
    start = end;
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
