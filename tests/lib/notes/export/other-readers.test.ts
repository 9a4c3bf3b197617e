/** Other people's programs read what we write. Each is asked where it is there, and passed over where it is not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { csvNote, csvStart, unguardCell } from '@/lib/notes/export/csv';
import { toMarkdownNote } from '@/lib/notes/export/markdown';
import { toPrintable } from '@/lib/notes/export/printable';
import { fakeNote } from '../fake-note';
import { python, run } from './programs';

const folder = mkdtempSync(join(tmpdir(), 'other-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 500 texts that want to be formulas. */
const payloads = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '=HYPERLINK("https://x.example","y")', "=cmd|' /C calc'!A0"],
  ...['=WEBSERVICE("https://x.example")', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '＋1', '－1', '＠SUM(1)'],
  ...[
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '"=1+1"',
    '";=1+1;"',
    '=1+1";"',
    "'=1+1",
    ',=1+1',
    ';=1+1',
  ],
].flatMap((text, index) =>
  Array.from({ length: 21 }, (_, turn) =>
    turn === 0
      ? text
      : `${text}${' '.repeat(turn % 3)}&${'"'.repeat(turn % 4)}${index}${'\n='.repeat(turn % 2)}`,
  ),
);
const notes = payloads.slice(0, 500).map((text, index) =>
  fakeNote({
    id: `n${index}`,
    title: text.slice(0, 500),
    body: text,
    tags: [text],
    tenant: text,
    revision: 1,
  }),
);
const csv = csvStart() + notes.map(csvNote).join('');

test('Python reads the CSV back, cell by cell', () => {
  const script = `
rows = list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline='')))
print(json.dumps(rows))`;
  const rows = python('csv, io, json, sys', script, csv) as string[][] | null;
  if (!rows) return;
  expect(rows).toHaveLength(501);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([15]));
  expect(rows.slice(1).map((row) => unguardCell(row[1] ?? ''))).toEqual(
    notes.map(({ body }) => toPrintable(body)),
  );
});

test('LibreOffice finds no formula in it', () => {
  writeFileSync(join(folder, 'notes.csv'), csv);
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'fods',
    '--outdir',
  ];
  if (run('soffice', [...args, folder, join(folder, 'notes.csv')]) === null) return;
  const sheet = readFileSync(join(folder, 'notes.fods'), 'utf8');
  expect(sheet).toContain('field-guide-revision');
  expect(sheet.match(/table:formula=/g)).toBeNull();
}, 120_000);

test('Python reads the front matter of any note', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      'no',
      '~',
      '0x1f',
      '1_000',
      '2026-01-01',
      '=',
      '<<',
      '!!str',
      '&a',
      '*a',
      '%',
      '---',
      '...',
      '\u0085',
    ),
  );
  const samples = fc.sample(
    fc.tuple(
      hostile,
      fc.array(
        hostile.filter((tag) => tag !== ''),
        { maxLength: 3 },
      ),
    ),
    {
      numRuns: 500,
      seed: 5,
    },
  );
  const files = samples.map(([title, tags]) =>
    toMarkdownNote(fakeNote({ title, tags, tenant: title || 't' })),
  );
  const script = `
files = json.load(sys.stdin)
print(json.dumps([yaml.safe_load(file.split('\\n---\\n', 1)[0][4:]) for file in files]))`;
  const read = python('json, sys, yaml', script, JSON.stringify(files)) as Record<string, unknown>[] | null;
  if (!read) return;
  expect(read).toHaveLength(500);
  for (const [index, [title, tags]] of samples.entries()) {
    expect(read[index]?.tenant).toBe((title || 't').toWellFormed());
    expect(read[index]?.['field-guide-tags'] ?? read[index]?.tags).toEqual(
      tags.map((tag) => tag.toWellFormed()),
    );
  }
});
