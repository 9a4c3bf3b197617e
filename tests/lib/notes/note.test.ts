import { describe, expect, test } from 'vitest';
import { NOTE_LIMITS } from '@/lib/notes/import-limits';
import { areFieldsValid, isBlank, isNote, sameFields, toFields } from '@/lib/notes/note';
import { fakeDraft, fakeNote } from './fake-note';

const long = (length: number) => 'x'.repeat(length);
const many = (length: number) => Array.from({ length }, (_, index) => `t${index}`);

describe('the limits hold at the limit and refuse one above', () => {
  test.each([
    ['body', { body: long(NOTE_LIMITS.body) }, { body: long(NOTE_LIMITS.body + 1) }],
    ['title', { title: long(NOTE_LIMITS.title) }, { title: long(NOTE_LIMITS.title + 1) }],
    ['a tag', { tags: [long(NOTE_LIMITS.tag)] }, { tags: [long(NOTE_LIMITS.tag + 1)] }],
    ['tags', { tags: many(NOTE_LIMITS.tags) }, { tags: many(NOTE_LIMITS.tags + 1) }],
    ['an id', { screen: long(NOTE_LIMITS.id) }, { screen: long(NOTE_LIMITS.id + 1) }],
  ])('%s', (_name, at, above) => {
    expect(areFieldsValid(fakeDraft(at))).toBe(true);
    expect(areFieldsValid(fakeDraft(above))).toBe(false);
  });
});

describe('isNote', () => {
  test('accepts a note with fields of a newer version', () => {
    expect(isNote({ ...fakeNote(), mood: 'calm' })).toBe(true);
  });

  test.each([
    ['no object', null],
    ['a missing field', { ...fakeNote(), body: undefined }],
    ['an unknown area', { ...fakeNote(), area: 'Z' }],
    ['revision 0', { ...fakeNote(), revision: 0 }],
    ['a time no date can hold', { ...fakeNote(), updatedAt: 8.64e15 + 1 }],
  ])('refuses %s', (_name, value) => expect(isNote(value)).toBe(false));
});

test('toFields takes only the fields, and fills in the rest', () => {
  expect(toFields(fakeNote({ title: 'T', screen: 's' }))).toEqual(toFields({ title: 'T', screen: 's' }));
  expect(isBlank(toFields({ screen: 's', title: ' ' }))).toBe(true);
  expect(isBlank(toFields({ body: 'x' }))).toBe(false);
});

test('sameFields compares text and ties, not identity', () => {
  const fields = toFields({ title: 'a', tags: ['x'], record: { model: 'Company', id: '1' } });
  expect(sameFields(fields, structuredClone(fields))).toBe(true);
  expect(sameFields(fields, { ...fields, record: { model: 'Company', id: '2' } })).toBe(false);
  expect(sameFields(fields, { ...fields, record: null })).toBe(false);
  expect(sameFields(fields, { ...fields, tags: ['x', 'y'] })).toBe(false);
});
