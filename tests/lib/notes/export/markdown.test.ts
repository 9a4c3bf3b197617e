import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownFileNote, markdownFileStart, toMarkdownNote } from '@/lib/notes/export/markdown';
import { toObsidianTag } from '@/lib/notes/export/obsidian-tag';
import { createZipEntryMaker } from '@/lib/notes/export/zip-entries';
import { fakeNote } from '../fake-note';
import { readFrontMatter } from './read-front-matter';

const note = fakeNote({
  id: 'n1',
  revision: 4,
  title: 'Why green: "churned"?',
  body: '# Findings\n\n- weights\n---\nend  ',
  tags: ['health score', 'crm'],
  area: 'A',
  screen: 'health-profiles',
  tenant: 'acme',
  record: { model: 'Company', id: '5f1' },
});

test('one note: front matter, then the body unchanged', () => {
  expect(toMarkdownNote(note)).toBe(`---
title: "Why green: \\"churned\\"?"
tags:
  - "health-score"
  - "crm"
created: "2026-08-01T09:00:00.000Z"
updated: "2026-08-02T10:30:00.000Z"
pinned: false
area: "A"
screen: "health-profiles"
tenant: "acme"
record-model: "Company"
record-id: "5f1"
field-guide-id: "n1"
field-guide-revision: 4
field-guide-tags:
  - "health score"
  - "crm"
---
# Findings

- weights
---
end  `);
});

test('a tag that stands twice is not lost', () => {
  const { data } = readFrontMatter(toMarkdownNote(fakeNote({ tags: ['crm', 'crm'] })));
  expect(Object.fromEntries(data)).toMatchObject({ tags: ['crm'], 'field-guide-tags': ['crm', 'crm'] });
});

test('a title that was made up, and the time of deletion, stand in the front matter', () => {
  const { data } = readFrontMatter(
    toMarkdownNote(fakeNote({ title: '', body: '# First line', deletedAt: Date.UTC(2026, 7, 3) })),
  );
  expect(Object.fromEntries(data)).toMatchObject({
    title: 'First line',
    'field-guide-title': '',
    deleted: '2026-08-03T00:00:00.000Z',
  });
});

test('one file: every note under its own heading, marks in titles escaped', () => {
  const second = fakeNote({ body: '# *Second* [x]' });
  const file = markdownFileStart(Date.UTC(2026, 10, 3)) + markdownFileNote(note) + markdownFileNote(second);
  expect(file).toBe(`# Field Guide notes

Exported 2026-11-03T00:00:00.000Z

---

## Why green: "churned"?

- Changed: 2026-08-02T10:30:00.000Z
- Area: A
- Screen: health-profiles
- Tenant: acme
- Record: Company 5f1
- Tags: health score, crm

# Findings

- weights
---
end  

---

## Second \\[x\\]

- Changed: 2026-08-02T10:30:00.000Z

# *Second* [x]
`);
});

test('front matter of any text reads back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'no',
      'null',
      '1e3',
      '2026-01-01',
      '&a',
      '*a',
      '- x',
      '# c',
      '---',
      '"',
      "'",
      '\\',
      '\u2028',
      '\ufeff',
      '{}',
    ),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(
        text.filter((tag) => tag !== ''),
        { maxLength: 5 },
      ),
      text,
      (title, tags, body) => {
        const file = toMarkdownNote(fakeNote({ title, tags, body, tenant: title || null }));
        const read = readFrontMatter(file);
        expect(read.body).toBe(body);
        expect(read.data.get('tenant') ?? '').toBe(title.toWellFormed());
        const exact = read.data.get('field-guide-tags') ?? read.data.get('tags');
        expect(exact).toEqual(tags.map((tag) => tag.toWellFormed()));
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

test.each([
  ['crm', 'crm'],
  ['health score', 'health-score'],
  ['#urgent!', 'urgent'],
  ['2026', 'n-2026'],
  ['area/sync', 'area/sync'],
  ['Prüfung', 'Prüfung'],
  ['!!!', null],
])('tag %j is %j in Obsidian', (tag, expected) => expect(toObsidianTag(tag)).toBe(expected));

describe('files of a zip', () => {
  const notes = [
    fakeNote({ title: 'Sync', tenant: 'acme', area: 'K' }),
    fakeNote({ title: 'sync', tenant: 'acme' }),
    fakeNote({ title: 'Sync', tenant: '../up', area: 'K' }),
    fakeNote({ title: 'Sync' }),
  ];

  test('lie in folders by tenant, with unique names', () => {
    expect(notes.map(createZipEntryMaker('tenant')).map((entry) => entry.path)).toEqual([
      'acme/Sync.md',
      'acme/sync-2.md',
      '-up/Sync.md',
      'No tenant/Sync.md',
    ]);
  });

  test('or by area', () => {
    expect(notes.map(createZipEntryMaker('area')).map((entry) => entry.path)).toEqual([
      'Area K/Sync.md',
      'No area/sync.md',
      'Area K/Sync-2.md',
      'No area/Sync-2.md',
    ]);
  });

  test('have names that Obsidian can link to', () => {
    const [entry] = [fakeNote({ title: '[sync] a|b #1^2', tenant: '[tenant-1]' })].map(
      createZipEntryMaker('tenant'),
    );
    expect(entry?.path).toBe('tenant-1/sync a b 1 2.md');
  });

  test('two tenants that differ in case get two folders', () => {
    const tenants = [fakeNote({ tenant: 'Acme' }), fakeNote({ tenant: 'acme' })];
    const entries = tenants.map(createZipEntryMaker('tenant'));
    expect(entries.map((entry) => entry.path)).toEqual(['Acme/Untitled note.md', 'acme-2/Untitled note.md']);
  });
});
