import { expect, test } from 'vitest';
import { commandWords, screenTitle } from '@/components/search/place-messages';
import { allScreens } from '@/content/screens';
import { commandIds, indexPlaces, type Place, searchPlaces } from '@/lib/search/places';

const commands = commandIds.map((id): Place => ({ kind: 'command', id, ...commandWords[id] }));
const screens = allScreens.map(({ id, name, opens }): Place => ({
  kind: 'screen',
  id,
  title: screenTitle(name, opens !== undefined),
  words: [name],
}));
const places = indexPlaces([...commands, ...screens]);
const first = (query: string) => searchPlaces(places, query, 5)[0]?.id;

test.each([
  ['new note', 'new-note'],
  ['jot', 'new-note'],
  ['exprot', 'export-notes'],
  ['hotkeys', 'keys'],
  ['preferences', 'options'],
  ['settings', 'settings'],
  ['hide names', 'screenshot-mode'],
  ['wrong screen', 'teach-screen'],
  ['automation logs', 'automation-logs'],
])('/%s is %s', (query, id) => {
  expect(first(query)).toBe(id);
});

test('before anything is typed, the commands stand first', () => {
  expect(searchPlaces(places, '', 3)).toEqual(commands.slice(0, 3));
  expect(searchPlaces(places, 'xyzzyx', 3)).toEqual([]);
});
