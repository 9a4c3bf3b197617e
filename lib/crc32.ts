/** One step for each value of a byte: the polynomial of zip and PNG, reflected. */
const STEPS = Int32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1;
  return step;
});

/**
 * The CRC-32 of bytes, as zip files state it.
 *
 * @param before - The CRC-32 of the bytes before these, to go on from.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let state = ~before;
  for (const byte of bytes) state = (STEPS[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
  return ~state >>> 0;
}
