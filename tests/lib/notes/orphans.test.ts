import { expect, test } from 'vitest';
import { type KnownPlaces, lostTies, reattach } from '@/lib/notes/orphans';

const known: KnownPlaces = { isScreen: (id) => id === 'home', isEntry: (id) => id === 'g1' };

test.each([
  [{ screen: null, entry: null }, null],
  [{ screen: 'home', entry: 'g1' }, null],
  [
    { screen: 'gone', entry: null },
    { screen: 'gone', entry: null },
  ],
  [
    { screen: 'home', entry: 'g2' },
    { screen: null, entry: 'g2' },
  ],
  [
    { screen: 'gone', entry: 'g2' },
    { screen: 'gone', entry: 'g2' },
  ],
])('%j has lost %j', (note, lost) => expect(lostTies(note, known)).toEqual(lost));

test('only what was lost is tied anew or let go', () => {
  expect(reattach({ screen: 'gone', entry: null }, { screen: 'home', entry: 'g1' })).toEqual({
    screen: 'home',
  });
  expect(reattach({ screen: null, entry: 'g2' })).toEqual({ entry: null });
});
