import { expect, test } from 'vitest';
import { createNoteRedactor } from '@/lib/notes/export/redact-note';
import { toMarkdownNote } from '@/lib/notes/export/markdown';
import { fakeNote } from '../fake-note';

const known = { tenants: [['acme', 'Acme Tools'], ['globex']], records: ['ACME-001', 'x'] };

test('what tells who it is about is replaced everywhere, with one placeholder for one thing', () => {
  const redactor = createNoteRedactor(known);
  const note = fakeNote({
    title: 'Acme Tools: sync',
    body: 'ida@acme.com saw ACME-001 in https://ws.planhat.com/globex/home, and acme-001 again',
    tags: ['acme', 'crm'],
    tenant: 'acme',
    record: { model: 'Company', id: 'ACME-001' },
    screen: 'home',
  });
  expect(redactor.redact({ ...note, later: 'acme' } as typeof note)).toEqual({
    ...note,
    title: '[tenant-1]: sync',
    body: '[email-1] saw [record-1] in https://ws.planhat.com/[tenant-2]/home, and [record-1] again',
    tags: ['[tenant-1]', 'crm'],
    tenant: '[tenant-1]',
    record: { model: 'Company', id: '[record-1]' },
  });
  const { places, things } = redactor.replaced();
  expect(places).toBe(8);
  expect(Object.fromEntries(things)).toEqual({ tenant: 2, email: 1, record: 1 });
});

test('the next note has the same placeholders', () => {
  const redactor = createNoteRedactor(known);
  redactor.redact(fakeNote({ tenant: 'globex' }));
  redactor.redact(fakeNote({ tenant: 'acme' }));
  expect(redactor.redact(fakeNote({ body: 'globex' })).body).toBe('[tenant-1]');
});

test('an id too short to look for is replaced as the record of a note, and nowhere else', () => {
  const redactor = createNoteRedactor(known);
  const note = redactor.redact(fakeNote({ body: 'axis', record: { model: 'Company', id: 'x' } }));
  expect(note).toMatchObject({ body: 'axis', record: { id: '[record-1]' } });
});

test('nothing of it stands in the file', () => {
  const redactor = createNoteRedactor(known);
  const note = fakeNote({
    title: '',
    body: 'acme: Globex called',
    tags: ['Acme Tools', 'globex 2'],
    tenant: 'acme',
    record: { model: 'Company', id: 'ACME-001' },
  });
  expect(toMarkdownNote(redactor.redact(note))).not.toMatch(/acme|globex/i);
});
