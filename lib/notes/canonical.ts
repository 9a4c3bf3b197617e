/**
 * JSON in one form only: the same data gives the same bytes, in every browser and version.
 *
 * - Keys stand in the order of their code units, at every depth; there is no white space and no line break.
 * - Strings and numbers as `JSON.stringify` writes them: half of a surrogate pair becomes an escape and survives UTF-8.
 * - What JSON leaves out is left out here: `undefined` and functions, and with them their keys; in lists they are `null`.
 */

/** Nothing of ours is deeper than a few levels. Below this it says `null`. */
const DEEPEST = 200;

/**
 * Write a value as one line, without the line break at its end.
 *
 * Never fails on what a database can hold: a date becomes its time as text, and what JSON has no word for (a map, bytes,
 * a big integer, a value inside itself) becomes what is left of it, or `null`. One odd row must not stop a backup.
 */
export function canonicalLine(value: unknown): string {
  return write(value, []) ?? 'null';
}

/**
 * @param around - The lists and objects that the value is in.
 * @returns `undefined` for what JSON leaves out.
 */
function write(value: unknown, around: readonly object[]): string | undefined {
  if (typeof value === 'bigint') return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value);
  if (around.length === DEEPEST || around.includes(value)) return 'null';
  const inside = [...around, value];
  return Array.isArray(value) ? writeList(value, inside) : writeObject(value, inside);
}

function writeList(list: readonly unknown[], inside: readonly object[]): string {
  const items = Array.from(list, (item) => write(item, inside) ?? 'null');
  return `[${items.join(',')}]`;
}

/** By hand: `JSON.stringify` would put keys that look like numbers first, whatever order they were given in. */
function writeObject(object: object, inside: readonly object[]): string {
  const entries = Object.entries(object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, write(value, inside)] as const)
    .filter(([, text]) => text !== undefined);
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
