import { expect, test } from 'vitest';
import { keyMeant } from '@/lib/keys';

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
