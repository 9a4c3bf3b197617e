import { describe, expect, test } from 'vitest';
import { defaultChoices } from '@/lib/notes/import/choices';
import { failedText, partText, refusedText } from '@/lib/notes/import/messages';
import { addToPlan, emptyPlan } from '@/lib/notes/import/plan';
import { ImportRefused, refusalCodes, type RefusalReason, toRefusal } from '@/lib/notes/import/refusal';
import { reportText } from '@/lib/notes/import/report';
import { visibleName } from '@/lib/notes/import/visible-name';
import { FieldGuideError } from '@/lib/notes/errors';
import { steadyNote } from '../../../corpus/import/files';

const reasons = Object.keys(refusalCodes) as RefusalReason[];

describe('every reason', () => {
  test.each(reasons)('%s has a code, and words that say where and what', (reason) => {
    const text = partText(toRefusal(reason, { file: 'a.md', line: 3, limit: 1024 * 1024, field: 'title' }));
    expect(text).toMatch(/^a\.md, line 3: .{8,}\. \(FG-I[1-9]\)$/);
    expect(text).not.toMatch(/undefined|null|NaN|!/);
  });

  test('is said with its code alone where errors are logged', () => {
    for (const reason of reasons)
      expect(new ImportRefused(reason, { file: 'secret' }).message).toBe(refusalCodes[reason]);
  });
});

test('a refused file: what happened, what is safe, where and why', () => {
  expect(
    refusedText(toRefusal('too-long', { file: 'notes.ndjson', line: 17, field: 'title', limit: 500 })),
  ).toBe(
    'This file was not imported; your notes are unchanged. notes.ndjson, line 17: title is longer than 500 characters. (FG-I7)',
  );
  expect(refusedText(toRefusal('stalled'))).toBe(
    'This file was not imported; your notes are unchanged. Reading it came to a halt. (FG-I9)',
  );
  expect(failedText(new FieldGuideError('FG-Q1'))).toMatch(/unchanged.*disk is full.*\(FG-Q1\)$/);
});

test('a name from a file shows what in it cannot be seen', () => {
  expect(visibleName('a\u202egnp.md\n')).toBe('a[U+202E]gnp.md[U+000A]');
  expect(visibleName('ü'.repeat(300))).toHaveLength(201);
});

test('the report has counts, names of files and reasons, and nothing of any note', () => {
  const plan = emptyPlan('markdown', 'Vault');
  const note = steadyNote({ title: 'canary title', body: 'canary body', tags: ['canary'] });
  const incoming = {
    kind: 'note',
    note,
    hasRevision: false,
    hasState: false,
    file: 'x.md',
    line: null,
  } as const;
  addToPlan(plan, incoming, { row: undefined, earlier: [], isBeside: false });
  addToPlan(
    plan,
    { kind: 'refused', refusal: toRefusal('not-utf-8', { file: 'V/bad.md' }) },
    { row: undefined, earlier: [], isBeside: false },
  );
  const text = reportText({
    plan,
    applied: { added: 1, replaced: 0 },
    choices: defaultChoices,
    appVersion: '0.1.0',
    at: 0,
  });
  expect(text).toMatchInlineSnapshot(`
    "Import into Field Guide 0.1.0, 1970-01-01T00:00:00.000Z
    File: Vault (markdown)
    New: 1 (add)
    Same: 0
    Newer in the file: 0 (file)
    Newer here: 0 (here)
    Changed on both sides: 0 (both)
    Refused: 1
    Files that are no notes: 0
    Written: 1 added, 0 replaced
    - V/bad.md: it is not text in UTF-8. (FG-I4)
    "
  `);
  expect(text).not.toContain('canary');
});
