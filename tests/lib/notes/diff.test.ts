import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLines, type DiffPart, diffWords, type Piece } from '@/lib/notes/diff';

const beforeOf = (parts: readonly DiffPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.before)).join('');
const afterOf = (parts: readonly DiffPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.after)).join('');
const marked = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

/** Length of a longest common sequence, the slow and certain way. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, at) =>
      next.push(item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)),
    );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 25 });

describe('by lines', () => {
  test('what stays and what changed, each with its line ends', () => {
    expect(diffLines('one\ntwo\nthree', 'one\n2\nthree\nfour')).toEqual([
      { kind: 'same', text: 'one\n' },
      { kind: 'changed', before: 'two\nthree', after: '2\nthree\nfour' },
    ]);
    expect(diffLines('one\ntwo\nthree\n', 'one\n2\nthree\nfour\n')).toEqual([
      { kind: 'same', text: 'one\n' },
      { kind: 'changed', before: 'two\n', after: '2\n' },
      { kind: 'same', text: 'three\n' },
      { kind: 'changed', before: '', after: 'four\n' },
    ]);
  });

  test('the same text has no changes, nothing has no parts', () => {
    expect(diffLines('a\nb', 'a\nb')).toEqual([{ kind: 'same', text: 'a\nb' }]);
    expect(diffLines('', '')).toEqual([]);
    expect(diffLines('', 'a')).toEqual([{ kind: 'changed', before: '', after: 'a' }]);
  });

  test('both texts can be put together again from the parts, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      lines.map((all) => all.join('\n')),
      lines.map((all) => all.join('\r\n')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffLines(before, after);
        expect(beforeOf(parts)).toBe(before);
        expect(afterOf(parts)).toBe(after);
        expect(parts.some((part, at) => part.kind === parts[at + 1]?.kind)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('as much as can be is called the same', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const parts = diffLines(a.map((line) => `${line}\n`).join(''), b.map((line) => `${line}\n`).join(''));
        const same = parts.reduce(
          (sum, part) => sum + (part.kind === 'same' ? part.text.split('\n').length - 1 : 0),
          0,
        );
        expect(same).toBe(longestCommon(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('two large texts that share nothing are one change, soon', () => {
    const text = (mark: string) => Array.from({ length: 20_000 }, (_, at) => `${mark} ${at}\n`).join('');
    const begun = performance.now();
    expect(diffLines(text('a'), text('b'))).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('a few changes in a large text are found', () => {
    const all = Array.from({ length: 20_000 }, (_, at) => `${at}\n`);
    const changed = all.with(10, 'x\n').with(15_000, 'y\n');
    expect(diffLines(all.join(''), changed.join('')).filter(({ kind }) => kind === 'changed')).toHaveLength(
      2,
    );
  });
});

describe('by words', () => {
  test.each([
    ['The sync runs daily.', 'The sync runs twice daily.', 'The sync runs +twice +daily.'],
    ['Größe prüfen', 'Größe messen', 'Größe -prüfen-+messen+'],
    ['same', 'same', 'same'],
    [
      'It is slow today, Anna says.',
      'It went fast today, Anna says.',
      'It -is slow-+went fast+ today, Anna says.',
    ],
    ['', 'new', '+new+'],
  ])('%j, %j', (before, after, expected) => expect(marked(diffWords(before, after))).toBe(expected));

  test('passages that have nothing in common are shown as wholes', () => {
    expect(marked(diffWords('Call Anna, then ask.', 'Mapping, keys, limits.'))).toBe(
      '-Call Anna, then ask.-+Mapping, keys, limits.+',
    );
  });

  test('both passages can be put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const all = diffWords(before, after);
        const without = (kind: Piece['kind']) =>
          all.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
