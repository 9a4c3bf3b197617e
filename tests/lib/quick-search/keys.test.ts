import { expect, test } from 'vitest';
import { fitOfKey, keyMeant } from '@/lib/quick-search/keys';
import { nearestNames } from '@/lib/quick-search/nearest';

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

test('the nearest names are those that look alike, each once', () => {
  const names = ['Health profile', 'End User', 'Enduser', 'Playbook', 'Health profile'];
  expect(nearestNames('helthprofle', names, 3)).toEqual(['Health profile']);
  expect(nearestNames('plybok', names, 3)).toEqual(['Playbook']);
  expect(nearestNames('xyzzyx', names, 3)).toEqual([]);
});
