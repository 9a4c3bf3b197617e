import { expect, test } from 'vitest';
import { meaningOf } from '../../content/shape';
import { validateGuide } from '../../content/validate';
import { fakeArea, fakeGotcha } from './fake-guide';

const findingsOf = (entry: object) =>
  validateGuide([{ ...fakeArea(), entries: [{ ...fakeGotcha(), ...entry }] }], new Set());

test.each([
  ['a field that is missing', { what: undefined }, 'This field is missing.'],
  ['a field that does not exist', { titel: 'It stops' }, 'There is no field called "titel" here.'],
  ['a text that is too long', { title: 'x'.repeat(95) }, 'Expected at most 90 characters, found 95.'],
  ['a text that is empty', { why: '' }, 'Expected at least 2 characters, found 0.'],
  ['a list that is empty', { refs: [] }, 'Expected at least 1 item, found 0.'],
  [
    'a word that is none of the words',
    { severity: 'annoying' },
    'Expected one of data-loss, security, wrong-numbers, cost, time; found "annoying".',
  ],
  ['a word in another form', { id: 'd-Saving' }, 'Expected another form, found "d-Saving".'],
  ['a text in place of a list', { screens: 'home' }, 'Expected array, found "home".'],
])('says in plain words: %s', (_, entry, message) => {
  expect(findingsOf(entry)).toMatchObject([{ check: 'schema', message }]);
});

test('adds what the manual says of the field', () => {
  expect(findingsOf({ avoid: '' })[0]?.tip).toBe('What to do so that it does not happen, or to mend it.');
});

test('has a tip for a field inside a field, and none for the entry as a whole', () => {
  expect(meaningOf('fix', ['questions', 0, 'answers', 1, 'when'])).toMatch(/^The words of the answer/);
  expect(meaningOf('gotcha', [])).toBeUndefined();
  expect(meaningOf('tip', ['title'])).toBeUndefined();
});
