import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedParts, type Choice, compareNotes, firstChoices, mergeNotes } from '@/lib/notes/merge';
import { type NoteFields, toFields } from '@/lib/notes/note';

const stored = toFields({ title: 'Sync', body: 'Daily.\nSlow.\nAsk Anna.', tags: ['crm'], screen: 'sync' });
const other = toFields({
  title: 'The sync',
  body: 'Daily.\nFast.\nAsk Anna.',
  tags: ['crm', 'job'],
  tenant: 'acme',
});
const merge = (choice: Choice, a: NoteFields = stored, b: NoteFields = other) => {
  const compared = compareNotes(a, b);
  const whole = choice === 'both' ? 'stored' : choice;
  return mergeNotes(compared, {
    title: whole,
    ties: whole,
    body: changedParts(compared.body).map(() => choice),
  });
};

test('before anybody chooses, nothing of either text is left out', () => {
  const compared = compareNotes(stored, other);
  expect(compared.differs).toEqual({ title: true, ties: true, tags: true });
  expect(mergeNotes(compared, firstChoices(compared))).toEqual({
    ...stored,
    body: 'Daily.\nSlow.\nFast.\nAsk Anna.',
    tags: ['crm', 'job'],
  });
});

test('one of the two is taken as it is, with the tags of both', () => {
  expect(merge('stored')).toEqual({ ...stored, tags: ['crm', 'job'] });
  expect(merge('other')).toEqual(other);
});

test('each part can be chosen apart', () => {
  const compared = compareNotes(toFields({ body: '1\n=\n2\n' }), toFields({ body: 'one\n=\ntwo\n' }));
  const body = (...choices: Choice[]) =>
    mergeNotes(compared, { title: 'stored', ties: 'stored', body: choices }).body;
  expect(body('stored', 'other')).toBe('1\n=\ntwo\n');
  expect(body('other', 'both')).toBe('one\n=\n2\ntwo\n');
  expect(body()).toBe('1\none\n=\n2\ntwo\n');
});

test('texts without an end of line never run into each other', () => {
  expect(merge('both', toFields({ body: 'a' }), toFields({ body: 'b' })).body).toBe('a\nb');
  expect(merge('both', toFields({ body: 'x\na' }), toFields({ body: 'x' })).body).toBe('x\na\nx');
});

test('taking one side everywhere gives that text exactly', () => {
  const body = fc.array(fc.constantFrom('a', 'b', '', 'c'), { maxLength: 12 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(body, body, (a, b) => {
      expect(merge('stored', toFields({ body: a }), toFields({ body: b })).body).toBe(a);
      expect(merge('other', toFields({ body: a }), toFields({ body: b })).body).toBe(b);
    }),
  );
});

test('with both taken, every line of both is there', () => {
  const body = fc.array(fc.constantFrom('a', 'b', 'd', 'c'), { maxLength: 12 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(body, body, (a, b) => {
      const lines = merge('both', toFields({ body: a }), toFields({ body: b })).body.split('\n');
      const words = [...a.split('\n'), ...b.split('\n')].filter((line) => line !== '');
      for (const line of words) expect(lines).toContain(line);
    }),
  );
});

test('the record of both is compared by what it is, not by how it came', () => {
  const record = { model: 'Company', id: '1' };
  const compared = compareNotes(toFields({ record }), toFields({ record: { id: '1', model: 'Company' } }));
  expect(compared.differs.ties).toBe(false);
});
