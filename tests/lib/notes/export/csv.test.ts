import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvNote, csvStart, guardCell, unguardCell } from '@/lib/notes/export/csv';
import { fakeNote } from '../fake-note';

test('every cell is quoted, quotes are doubled, lines end with CRLF', () => {
  const note = fakeNote({
    id: 'n1',
    title: 'Say "hi"',
    body: 'one\ntwo, three',
    tags: ['a', 'b'],
    record: { model: 'Company', id: '5f1' },
    pinned: true,
  });
  expect(csvNote(note)).toBe(
    '"Say ""hi""","one\ntwo, three","a, b","","","","Company","5f1","","yes",' +
      '"2026-08-01T09:00:00.000Z","2026-08-02T10:30:00.000Z","","n1","1"\r\n',
  );
});

test('the file begins with the mark of UTF-8 and the names', () => {
  expect(csvStart()).toMatch(/^\ufeff"title","body","tags",.*,"field-guide-revision"\r\n$/);
});

test('what is no text is replaced', () => {
  expect(csvNote(fakeNote({ title: 'a\0b\u001bc\ud800d\te' }))).toMatch(/^"a\ufffdb\ufffdc\ufffdd\te",/);
});

describe('a cell that would be a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u200b=1',
    '\ufeff+1',
  ])('%j gets a mark before it', (text) => expect(guardCell(text)).toBe(`'${text}`));

  test.each(['', 'a=1', "it's", '1-2', '“=1”', ' a', '/x'])('%j is left alone', (text) =>
    expect(guardCell(text)).toBe(text),
  );

  test('comes back as it was, whatever it was', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', 'a', '＝', '\u200b');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        const text = signs.join('');
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(guardCell(text))).not.toMatch(/^[=+\-@＝]/);
      }),
    );
  });
});
