import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFileNamer, exportFileName, toFileName } from '@/lib/notes/file-name';

test.each([
  ['Health scores', 'Health scores.md'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.md'],
  ['..  hidden. ', 'hidden.md'],
  ['', 'note.md'],
  ['...', 'note.md'],
  ['CON', 'note-CON.md'],
  ['nul.txt', 'note-nul.txt.md'],
  ['COM¹', 'note-COM¹.md'],
  ['lpt0 ', 'note-lpt0.md'],
  ['Console', 'Console.md'],
  ['invoice\u202Egpj.exe', 'invoicegpj.exe.md'],
  ['zero\u200Bwidth\u2066\u061C', 'zerowidth.md'],
  ['two\nlines', 'two lines.md'],
  ['Cafe\u0301', 'Café.md'],
  ['\ud800', 'note.md'],
])('%j becomes %j', (title, name) => expect(toFileName(title, '.md')).toBe(name));

test('cuts between characters at 120 bytes', () => {
  const name = toFileName('👩‍💻'.repeat(50), '.md');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
  expect(name.isWellFormed()).toBe(true);
});

test('numbers names that are the same where case does not count', () => {
  const nameFile = createFileNamer('.md');
  const titles = ['Sync', 'sync', 'SYNC', 'Straße', 'STRASSE', 'sync-2', 'sync'];
  expect(titles.map(nameFile)).toEqual([
    'Sync.md',
    'sync-2.md',
    'SYNC-3.md',
    'Straße.md',
    'STRASSE-2.md',
    'sync-2-2.md',
    'sync-4.md',
  ]);
});

test('the default name says product and day and nothing else', () => {
  expect(exportFileName('notes', '.zip', Date.UTC(2026, 10, 3))).toBe('field-guide-notes-2026-11-03.zip');
});

describe('2,000 hostile titles', () => {
  const nasty = fc.constantFrom(
    ...[
      'CON',
      'con.',
      'aux.md',
      'COM1',
      '..',
      '../../x',
      'C:\\x',
      '\u202E',
      '\u200F',
      '\u0000',
      '\u0085',
      ' ',
      '.',
    ],
    ...[
      'ﬁ',
      'ſ',
      'K',
      'İ',
      'ı',
      'ß',
      'Å',
      'é',
      'e\u0301',
      '\ud800',
      '\udc00',
      '\ufeff',
      '\u3164',
      '＼',
      '👨‍👩‍👧',
    ],
    'x'.repeat(300),
    '字'.repeat(80),
  );
  const title = fc.oneof(
    { weight: 3, arbitrary: fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  );
  const titles = fc.sample(title, { numRuns: 2000, seed: 20261103 });

  test('give names that Windows, macOS and Linux accept', () => {
    for (const name of titles.map((text) => toFileName(text, '.md'))) {
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      expect(name).not.toMatch(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\ufeff]/u);
      expect(name).not.toMatch(/^[ .]|[ .]$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])\s*\./i);
      expect(name).toBe(name.normalize('NFC'));
      expect(name).toMatch(/^.+\.md$/u);
    }
  });

  test('give names of one folder that no file system takes for the same', () => {
    const names = titles.map(createFileNamer('.md'));
    for (const name of names) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    for (const form of ['NFC', 'NFD', 'NFKC'] as const) {
      expect(new Set(names.map((name) => name.normalize(form).toLowerCase())).size).toBe(names.length);
      expect(new Set(names.map((name) => name.normalize(form).toUpperCase())).size).toBe(names.length);
    }
  });
});
