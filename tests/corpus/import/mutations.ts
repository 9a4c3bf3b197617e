/** Valid files with something changed, by seed: the same number always gives the same file. */
import { csvNote, csvStart } from '@/lib/notes/export/csv';
import { toMarkdownNote } from '@/lib/notes/export/markdown';
import { buildZip, bytesOf, concat } from './build-zip';
import { buildBackup, steadyNote } from './files';
import { jsonFile } from './cases-text';

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const notes = Array.from({ length: 6 }, (_, index) =>
  steadyNote({
    id: `note-${index}`,
    revision: index + 1,
    title: index % 2 ? `Title "${index}"` : '',
    body: `# Heading ${index}\n\n- [x] done, ü, \u{1f600}\n\n=1+1\n`.repeat(index + 1),
    tags: ['crm', 'health score'].slice(0, index % 3),
    area: 'A',
    record: index % 2 ? { model: 'Company', id: 'x1' } : null,
    deletedAt: index === 5 ? 1_760_000_000_000 : null,
  }),
);

const markdown = notes.map((note, index) => ({ name: `acme/note ${index}.md`, data: toMarkdownNote(note) }));

/** What is changed; each can be imported as it is. */
const originals: readonly Uint8Array[] = [
  buildBackup({ notes, unreadable: [{ id: 'old' }] }),
  buildBackup({ notes, entry: (entry) => ({ ...entry, method: 0 }) }),
  buildZip({ entries: markdown }),
  buildZip({ entries: markdown.map((entry) => ({ ...entry, method: 0 })) }),
  bytesOf(jsonFile(notes)),
  bytesOf(csvStart() + notes.map(csvNote).join('')),
  bytesOf(markdown[1]?.data ?? ''),
];

/** Bytes that mean something to one of the readers. */
const TOKENS = [
  '{', '}', '[', ']', '"', '\\', ',', ':', '\n', '\r\n', '---\n', '"__proto__":', '"constructor":', '\\u0000', 'null',
  '1e999', '-1', '../', '\u202e', '\ufeff', 'PK\u0003\u0004', 'PK\u0005\u0006', '\0', "'", '=', ';', '\t', '[['.repeat(40),
].map(bytesOf); // prettier-ignore

type Change = (bytes: Uint8Array, random: () => number) => Uint8Array;

const below = (random: () => number, limit: number) => Math.floor(random() * Math.max(1, limit));

const changes: readonly Change[] = [
  function flipBit(bytes, random) {
    const changed = bytes.slice();
    const at = below(random, bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    return changed;
  },
  function setByte(bytes, random) {
    const changed = bytes.slice();
    changed[below(random, bytes.length)] = [0, 0xff, 0x7f, 0x80, below(random, 256)][below(random, 5)] ?? 0;
    return changed;
  },
  function setNumber(bytes, random) {
    const changed = bytes.slice();
    const at = below(random, bytes.length - 4);
    const value = [0, 1, 0xffff, 0xffffffff, 0x7fffffff, 0x10000][below(random, 6)] ?? 0;
    if (changed.length >= at + 4) new DataView(changed.buffer).setUint32(at, value, true);
    return changed;
  },
  function cut(bytes, random) {
    return bytes.slice(0, below(random, bytes.length));
  },
  function remove(bytes, random) {
    const start = below(random, bytes.length);
    return concat(bytes.slice(0, start), bytes.slice(start + 1 + below(random, 40)));
  },
  function repeat(bytes, random) {
    const start = below(random, bytes.length);
    const piece = bytes.slice(start, start + 1 + below(random, 200));
    return concat(bytes.slice(0, start), piece, bytes.slice(start));
  },
  function insertToken(bytes, random) {
    const at = below(random, bytes.length);
    return concat(
      bytes.slice(0, at),
      TOKENS[below(random, TOKENS.length)] ?? new Uint8Array(),
      bytes.slice(at),
    );
  },
  function overwriteWithToken(bytes, random) {
    const token = TOKENS[below(random, TOKENS.length)] ?? new Uint8Array();
    const at = below(random, bytes.length);
    return concat(bytes.slice(0, at), token, bytes.slice(at + token.length));
  },
  function exchange(bytes, random) {
    const [a = 0, b = 0, c = 0] = [0, 0, 0].map(() => below(random, bytes.length)).sort((x, y) => x - y);
    return concat(bytes.slice(0, a), bytes.slice(b, c), bytes.slice(a, b), bytes.slice(c));
  },
  function append(bytes, random) {
    return concat(bytes, bytes.slice(below(random, bytes.length)));
  },
];

/** A valid file after one to four changes, and after them sums and sizes as they were: most of it is never reached. */
export function mutation(seed: number): Uint8Array {
  const random = randomFrom(seed);
  let bytes = originals[below(random, originals.length)] ?? new Uint8Array();
  const rounds = 1 + below(random, 4);
  for (let round = 0; round < rounds && bytes.length > 0; round += 1) {
    bytes = changes[below(random, changes.length)]?.(bytes, random) ?? bytes;
  }
  return bytes;
}

/**
 * A backup whose notes were changed before it was packed: sums and manifest are right, so that the change reaches the
 * readers behind them.
 */
export function innerMutation(seed: number): Uint8Array {
  const random = randomFrom(seed ^ 0x5eed);
  let bytes = bytesOf(`${notes.map((note) => JSON.stringify(note)).join('\n')}\n`);
  const rounds = 1 + below(random, 3);
  for (let round = 0; round < rounds && bytes.length > 0; round += 1) {
    bytes = changes[below(random, changes.length)]?.(bytes, random) ?? bytes;
  }
  return buildBackup({ notes: bytes });
}
