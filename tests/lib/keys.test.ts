import { expect, test } from 'vitest';
import { fitOfKey, keyMeant } from '@/lib/keys';

test.each([
  ['/', 'Slash', '/', 'English'],
  ['/', 'Digit7', '/', 'German: Shift+7'],
  ['-', 'Slash', '-', 'German: the key where English has /'],
  ['т', 'KeyY', 'y', 'Russian'],
  ['т', 'KeyN', 'n', 'a letter of another script, by its place'],
  ['ñ', 'Semicolon', 'ñ', 'Spanish: a Latin letter stays'],
  ['Enter', 'Enter', 'Enter', 'a named key'],
])('%s at %s means %s (%s)', (key, code, meant) => {
  expect(keyMeant({ key, code })).toBe(meant);
});

test.each([
  ['/', 'fits'],
  ['f', 'fits'],
  ['n', 'taken'],
  ['3', 'taken'],
  ['?', 'taken'],
  [' ', 'taken'],
  ['', 'no-key'],
  ['ab', 'no-key'],
])('%j as the key of the search: %s', (sign, fit) => {
  expect(fitOfKey(sign)).toBe(fit);
});
