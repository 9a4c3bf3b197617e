import { describe, expect, test } from 'vitest';
import { csvNote, csvStart } from '@/lib/notes/export/csv';
import { toMarkdownNote } from '@/lib/notes/export/markdown';
import { readImport } from '@/lib/notes/import/read-import';
import type { Refusal } from '@/lib/notes/import/refusal';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import type { Note } from '@/lib/notes/note';
import { buildZip } from '../../../corpus/import/build-zip';
import { buildBackup, fileOf, steadyNote } from '../../../corpus/import/files';
import { outcomeOf } from '../../../corpus/import/outcome';

const all = (...files: ImportFile[]) => {
  const { kind, items } = readImport(files);
  return { kind, items: [...items] };
};

const notesOf = (...files: ImportFile[]): Note[] =>
  all(...files).items.flatMap((item) => (item.kind === 'note' ? [item.note] : []));

const refusedOf = (...files: ImportFile[]): Refusal[] =>
  all(...files).items.flatMap((item) => (item.kind === 'refused' ? [item.refusal] : []));

const full = steadyNote({
  revision: 7,
  title: 'Why: "green"?',
  body: '---\nnot: front matter\n---\n\r\n  text \n\n',
  tags: ['health score', 'crm'],
  pinned: true,
  deletedAt: Date.UTC(2026, 9, 1),
  area: 'A',
  screen: 'health-profiles',
  tenant: 'acme',
  record: { model: 'Company', id: '5f1' },
  entry: 'a-one',
});

describe('a backup', () => {
  test('gives back every note as it was, with fields of newer versions and half surrogates', () => {
    const notes = [
      { ...full, newer: { deep: [1, null, 'x'] } },
      steadyNote({ id: 'n2', body: 'half \ud800 pair', title: '' }),
    ];
    const { kind, items } = all(fileOf(buildBackup({ notes })));
    expect(kind).toBe('backup');
    expect(items.map((item) => item.kind === 'note' && item.note)).toEqual(notes);
    expect(items[1]).toMatchObject({ file: 'notes.ndjson', line: 2, hasRevision: true, hasState: true });
  });

  test('of no notes at all is one', () => {
    expect(all(fileOf(buildBackup({ notes: [] })))).toEqual({ kind: 'backup', items: [] });
  });

  test('brings rows that can be read by now, and names the others', () => {
    const unreadable = [steadyNote({ id: 'n9' }), { id: 'n10', broken: true }, '{"__proto__":1}'];
    const file = fileOf(buildBackup({ unreadable }));
    expect(notesOf(file).map(({ id }) => id)).toEqual(['n1', 'n9']);
    expect(refusedOf(file).map(({ reason, line }) => [reason, line])).toEqual([
      ['row-unreadable', 2],
      ['row-unreadable', 3],
    ]);
  });

  test('brings the note of a whole row, as the export writes it, when it lies under its own id', () => {
    const rowOf = (id: string, note: unknown) => ({ id, note, textRevision: 1 });
    const unreadable = [rowOf('n8', steadyNote({ id: 'n8' })), rowOf('n9', steadyNote()), rowOf('n10', null)];
    const file = fileOf(buildBackup({ unreadable }));
    expect(notesOf(file)).toEqual([steadyNote(), steadyNote({ id: 'n8' })]);
    expect(refusedOf(file).map(({ reason, line }) => [reason, line])).toEqual([
      ['row-unreadable', 2],
      ['row-unreadable', 3],
    ]);
  });

  test('is refused as a whole for its last line', () => {
    const notes = [steadyNote(), steadyNote({ id: 'n2', title: 'x'.repeat(501) })];
    expect(outcomeOf(fileOf(buildBackup({ notes }))).all).toEqual({
      reason: 'too-long',
      file: 'notes.ndjson',
      line: 2,
      field: 'title',
      limit: 500,
    });
  });
});

describe('Markdown', () => {
  test('of our own export is the note it was', () => {
    const files = [fileOf(toMarkdownNote(full), 'acme/Why.md')];
    expect(notesOf(...files)).toEqual([full]);
    const untitled = steadyNote({ title: '', body: '# First line\nand more', tags: ['2026'] });
    expect(notesOf(fileOf(toMarkdownNote(untitled)))).toEqual([untitled]);
  });

  test('of anybody else keeps the text, and the front matter that a note has no place for', () => {
    const text =
      '---\ntitle: A plan\naliases: [one, two]\ntags: [a, "b c", a]\ncreated: 2026-03-01\n' +
      'nested:\n  deep:\n    - 1\n---\n\n# A plan\r\ntext';
    const [note] = notesOf(fileOf(text, 'Vault/Plans/A plan.md', 99));
    expect(note).toMatchObject({
      title: 'A plan',
      tags: ['a', 'b c'],
      createdAt: Date.UTC(2026, 2, 1),
      updatedAt: Date.UTC(2026, 2, 1),
      body: '```yaml\naliases: [one, two]\nnested:\n  deep:\n    - 1\n```\n\n\n# A plan\r\ntext',
      revision: 1,
    });
  });

  test.each([
    ['a line of blanks', ' '.repeat(200_000)],
    ['a line that is no key', `a${' '.repeat(200_000)}b`],
    ['a line of quotes', `a: ${"'".repeat(200_001)}`],
    ['a list of quotes', `a: [${'"\\"'.repeat(60_000)}`],
    ['a list that never ends', `a: [${'b,'.repeat(100_000)}`],
    ['marks of code', '`a'.repeat(100_000)],
    ['comments', `a: b ${'#'.repeat(200_000)}`],
    ['nothing but keys', 'a:\n'.repeat(60_000)],
  ])('with front matter that is made to be slow: %s', (_name, yaml) => {
    const start = performance.now();
    expect(notesOf(fileOf(`---\n${yaml}\n---\nbody`, 'a.md'))[0]?.body).toMatch(/body$/);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('without front matter takes title and time from the file, and the same id every time', () => {
    const once = notesOf(fileOf('text', 'Vault/Some day.md', 42));
    expect(once).toEqual(notesOf(fileOf('text', 'Vault/Some day.md', 42)));
    expect(once[0]).toMatchObject({ title: 'Some day', body: 'text', createdAt: 42, updatedAt: 42 });
    expect(once[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('of a folder: settings and pictures are passed over, a bad file is refused by itself', () => {
    const files = [
      fileOf('one', 'V/one.md'),
      fileOf('{}', 'V/.obsidian/app.json'),
      fileOf('x', 'V/.trash/old.md'),
      fileOf(new Uint8Array([0xff, 0xfe]), 'V/bad.md'),
      fileOf('png', 'V/a.png'),
    ];
    expect(all(...files).items.map(({ kind }) => kind)).toEqual([
      'note',
      'skipped',
      'skipped',
      'refused',
      'skipped',
    ]);
    expect(refusedOf(...files)).toMatchObject([{ reason: 'not-utf-8', file: 'V/bad.md' }]);
  });

  test('in a zip is read as in a folder', () => {
    const zip = buildZip({
      entries: [
        { name: 'V/', method: 0 },
        { name: 'V/one.md', data: toMarkdownNote(full) },
        { name: 'V/ü.md', data: 'two' },
      ],
    });
    const { kind } = all(fileOf(zip));
    expect(kind).toBe('markdown');
    expect(notesOf(fileOf(zip)).map(({ title }) => title)).toEqual([full.title, 'ü']);
  });
});

describe('CSV', () => {
  test('of our own export is the note it was', () => {
    const notes = [{ ...full, title: '=SUM(A1)' }, steadyNote({ id: 'n2', title: '', body: '\'=x, "y"\nz' })];
    const text = csvStart() + notes.map(csvNote).join('');
    expect(all(fileOf(text)).kind).toBe('csv');
    expect(notesOf(fileOf(text))).toEqual(notes);
  });

  test('of anybody else: known columns, the others below the text; rows that do not fit by themselves', () => {
    const text = 'Name;Text;Owner;Tags\r\nOne;"a\r\nb";me;"x, y"\r\nTwo;c\r\n\r\nOne;"a\r\nb";me;"x, y"\r\n';
    const file = fileOf(text);
    const [first, second] = notesOf(file);
    expect(first).toMatchObject({ title: 'One', body: 'a\r\nb\n\n- Owner: me', tags: ['x', 'y'] });
    expect(second).toMatchObject({ title: 'One' });
    expect(second?.id).not.toBe(first?.id);
    expect(refusedOf(file)).toMatchObject([{ reason: 'csv-cells', line: 4, limit: 4 }]);
  });
});

test('a text may hold the sign that stands for damaged bytes, as our own exports do', () => {
  const note = steadyNote({ title: '\ufffd', body: `\ufffd${'ä'.repeat(8000)}` });
  expect(notesOf(fileOf(csvStart() + csvNote(note)))).toEqual([note]);
  expect(notesOf(fileOf(toMarkdownNote(note)))).toEqual([note]);
  expect(outcomeOf(fileOf(new Uint8Array([0x61, 0xff, 0x62]))).all?.reason).toBe('kind-unknown');
});

test('the JSON that version 0.1.0 exported is read', () => {
  const notes = [full, steadyNote({ id: 'n2', body: 'half \ud800 pair ü' })];
  const head = { format: 'field-guide-notes', formatVersion: 1, exportedAt: 1, appVersion: '0.1.0' };
  for (const indent of [0, 2]) {
    const file = fileOf(JSON.stringify({ ...head, notes }, null, indent));
    expect(all(file).kind).toBe('json');
    expect(notesOf(file)).toEqual(notes);
  }
});
