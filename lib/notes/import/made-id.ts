import { sha256Hex } from '@/lib/sha256';

/**
 * An id made from what a thing is, so that importing it again finds the note it became the first time.
 *
 * RFC 9562, version 8: a UUID whose bits are ours to choose.
 */
export function madeId(...parts: readonly unknown[]): string {
  const hex = sha256Hex(new TextEncoder().encode(JSON.stringify(parts)));
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
