import { expect, test } from 'vitest';
import { changedIn, defaultKeys, fitOfKey, keysFrom, nearerUse, withKey } from '@/lib/panel-keys';

const atFirst = keysFrom({});

test('what the user changed stands beside the keys from the start, and is all that is stored', () => {
  const keys = keysFrom({ search: 'f', sheet: '' });
  expect(keys).toEqual({ ...defaultKeys, search: 'f', sheet: '' });
  expect(changedIn(keys)).toEqual({ search: 'f', sheet: '' });
  expect(changedIn(atFirst)).toEqual({});
});

test.each([{ search: 'ab' }, { search: ' ' }, { search: 7 }, { other: 'x' }, { search: null }])(
  'what was stored wrongly counts for nothing: %o',
  (stored) => {
    expect(keysFrom(stored)).toEqual(atFirst);
  },
);

test('no two actions ever have one key: who chose it has it', () => {
  expect(keysFrom({ sheet: 'n' })).toMatchObject({ sheet: 'n', write: '' });
  expect(keysFrom({ search: 'x', write: 'x' })).toMatchObject({ search: 'x', write: '' });
});

test.each([
  ['f', 'fits'],
  ['ф', 'fits'],
  ['', 'fits'],
  ['/', 'fits'],
  ['n', 'write'],
  ['3', 'fix'],
  [' ', 'no-key'],
  ['ab', 'no-key'],
  ['\t', 'no-key'],
])('%j as the key of the search: %s', (sign, fit) => {
  expect(fitOfKey(atFirst, 'search', sign)).toBe(fit);
});

test('an exchange takes from nobody', () => {
  expect(withKey(atFirst, 'search', 'n')).toMatchObject({ search: 'n', write: '/' });
  const without = keysFrom({ search: '' });
  expect(withKey(without, 'search', 'n')).toMatchObject({ search: 'n', write: '' });
});

test('tells of keys that something nearer uses first, unless they are from the start', () => {
  expect(nearerUse('search', 's')).toBe('run');
  expect(nearerUse('search', 'c')).toBe('walk');
  expect(nearerUse('search', "'")).toBe('browser');
  expect(nearerUse('search', 'x')).toBeNull();
  expect(nearerUse('search', '')).toBeNull();
  expect(nearerUse('write', 'n')).toBeNull();
});
