/** The same number from 0 up to 1 for the same words, on every machine: the demo must not change between runs. */
export function chance(...seed: readonly (string | number)[]): number {
  return hash(seed.join('|')) / 2 ** 32;
}

/** One of `list`, always the same one for the same seed. */
export function pick<T>(list: readonly T[], ...seed: readonly (string | number)[]): T {
  const item = list[Math.floor(chance(...seed) * list.length)];
  if (item === undefined) throw new Error('pick needs a list with something in it');
  return item;
}

/** A whole number from `low` to `high`. */
export function between(low: number, high: number, ...seed: readonly (string | number)[]): number {
  return low + Math.floor(chance(...seed) * (high - low + 1));
}

/** A made-up id in Planhat's shape: 24 hexadecimal characters. */
export function hexId(...seed: readonly (string | number)[]): string {
  return ['a', 'b', 'c'].map((part) => hex(hash([part, ...seed].join('|')))).join('');
}

const MIX = 2_654_435_761;
const UNMIX = 244_002_641; // inverse of MIX modulo 2^32

/** The id of the n-th record of a model; `rowOf` reads the number back. */
export function recordId(slug: string, row: number): string {
  return hexId(slug).slice(0, 16) + hex(Math.imul(row + 1, MIX) >>> 0);
}

/** Which row an id stands for; ids from elsewhere land on some row of the table, so that every link opens. */
export function rowOf(id: string, rows: number): number {
  const number = Math.imul(Number.parseInt(id.slice(16), 16), UNMIX) >>> 0;
  return (number + rows - 1) % rows;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** FNV-1a with a final mix, so that neighbours do not look alike. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return value >>> 0;
}
