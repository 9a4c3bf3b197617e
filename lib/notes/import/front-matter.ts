/**
 * Front matter: the part of YAML that notes are headed with. One key a line; text plain or quoted; lists in brackets or
 * as lines. What is more than that is not understood, and given back as it stands.
 */

export type FrontValue = string | number | boolean | readonly string[];

export interface FrontEntry {
  key: string;
  /** The entry as it stands in the file, all its lines. */
  raw: string;
  /** `null`: more YAML than we read. */
  value: FrontValue | null;
}

export interface FrontMatter {
  /** In the order of the file. Lines that belong to no key have the key `''`. */
  entries: FrontEntry[];
  body: string;
}

/** No front matter is longer; a file that begins with a rule and has none is all body. */
const LONGEST = 256 * 1024;

/** Split a file into its front matter and its body; `null` when it has no front matter. */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = /^---[ \t]*\r?\n/.exec(text);
  if (!start) return null;
  const head = text.slice(start[0].length, start[0].length + LONGEST);
  const end = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head);
  if (!end) return null;
  return {
    entries: readEntries(head.slice(0, end.index)),
    body: text.slice(start[0].length + end.index + end[0].length),
  };
}

function readEntries(yaml: string): FrontEntry[] {
  const groups: string[][] = [];
  for (const line of yaml.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const group = groups.at(-1);
    // An indented line, an item of a list and an empty line belong to the key above them.
    if (group && /^(\s|-(\s|$)|$)/.test(line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(readEntry).filter(({ raw }) => raw.trim() !== '');
}

function readEntry([first = '', ...more]: string[]): FrontEntry {
  const raw = [first, ...more].join('\n');
  // The key is bounded: a long line without a colon is looked at once, not once for each of its characters.
  const [, found, given = ''] = /^([^\s:#'"[\]{},&*!|>%@`-][^:]{0,200}):(?:[ \t]+(.*))?$/.exec(first) ?? [];
  const key = found?.trimEnd();
  if (key === undefined) return { key: '', raw, value: null };
  const rest = more.filter((line) => line.trim() !== '');
  const inline = given.startsWith('#') ? '' : given;
  if (rest.length === 0) return { key, raw, value: readValue(inline) };
  return { key, raw, value: inline === '' ? readLines(rest) : null };
}

function readLines(lines: readonly string[]): string[] | null {
  const items: string[] = [];
  for (const line of lines) {
    const item = readScalar(/^\s*-[ \t]+(.*)$/.exec(line)?.[1] ?? '', '');
    if (item === null) return null;
    items.push(String(item));
  }
  return items;
}

function readValue(text: string): FrontValue | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return readScalar(trimmed, '');
  const items: string[] = [];
  let left = trimmed.slice(1).trimStart();
  while (!left.startsWith(']')) {
    const token = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]{}"'][^,[\]{}]*)/.exec(left)?.[0];
    const item = token === undefined ? null : readScalar(token.trim(), ',[]{}');
    if (token === undefined || item === null) return null;
    items.push(String(item));
    left = left.slice(token.length).trimStart();
    if (left.startsWith(',')) left = left.slice(1).trimStart();
    else if (!left.startsWith(']')) return null;
  }
  return /^\][ \t]*(#.*)?$/.test(left) ? items : null;
}

/** @param marks - Characters that a plain scalar may not hold here. */
function readScalar(text: string, marks: string): string | number | boolean | null {
  const double = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:#.*)?$/.exec(text);
  if (double) return unescaped(double[1] ?? '');
  const single = /^'((?:[^']|'')*)'[ \t]*(?:#.*)?$/.exec(text);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  const plain = text.replace(/(^|[ \t])#.*$/, '').trim();
  // Signs with a meaning at the start of a value, and a colon that would make it a mapping.
  if (/^[-?:,[\]{}#&*!|>'"%@`](?![^\s])|^[,[\]{}#&*!|>'"%@`]|:(\s|$)/.test(plain)) return null;
  if (Array.from(marks).some((mark) => plain.includes(mark))) return null;
  if (plain === 'true' || plain === 'false') return plain === 'true';
  if (/^(0|[1-9]\d{0,15})$/.test(plain)) return Number(plain);
  return plain === 'null' || plain === '~' ? '' : plain;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** `null` for an escape that YAML does not know. */
function unescaped(text: string): string | null {
  const wrong =
    /\\(?!x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4}|[0abtnvfre "/\\N_LP])/.exec(
      text.replaceAll('\\\\', ''),
    );
  if (wrong) return null;
  return text.replace(/\\(?:x(..)|u(....)|U(.{8})|(.))/g, (_all, ...groups) => {
    const [x, u, wide, name] = groups as (string | undefined)[];
    const code = x ?? u ?? wide;
    return code === undefined ? (ESCAPES.get(name ?? '') ?? '') : String.fromCodePoint(parseInt(code, 16));
  });
}
