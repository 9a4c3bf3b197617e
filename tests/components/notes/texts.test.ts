import { expect, test } from 'vitest';
import { bodyBelowTitle } from '@/components/notes/body-below-title';
import { holdOrder } from '@/components/notes/hold-order';
import { newNoteAt } from '@/components/notes/new-note';
import { filterAt, type NotePlace } from '@/components/notes/note-place';
import { scopesAt } from '@/components/notes/note-scopes';
import { parseTags } from '@/components/notes/parse-tags';

test.each([
  ['', []],
  ['one', ['one']],
  [' one ,  #two,, one ', ['one', 'two']],
  ['two words, ##x', ['two words', 'x']],
])('the tags in %j', (text, tags) => {
  expect(parseTags(text)).toEqual(tags);
});

test.each([
  ['one line is its own title', { title: '', body: 'Only this' }, ''],
  ['a first line that is the title is not said twice', { title: '', body: 'First\n\nrest' }, 'rest'],
  ['neither is a heading', { title: '', body: '# First\nrest' }, 'rest'],
  ['neither is one with marks', { title: '', body: 'Ask **Dana** first.\nrest' }, 'rest'],
  [
    'a line with a link stays',
    { title: '', body: 'See https://x.example\nrest' },
    'See https://x.example\nrest',
  ],
  ['a paragraph stays', { title: '', body: 'word '.repeat(40) }, 'word '.repeat(40).trim()],
  ['a first line with more to it stays', { title: '', body: '- [x] First\nrest' }, '- [x] First\nrest'],
  ['below a title of its own stands everything', { title: 'T', body: 'First\nrest' }, 'First\nrest'],
])('%s', (_, note, body) => {
  expect(bodyBelowTitle(note)).toBe(body);
});

const place: NotePlace = {
  screen: { id: 'settings', name: 'Settings' },
  area: { id: 'L', name: 'Admin' },
  tenant: 'acme',
  record: { model: 'Company', id: 'c1' },
};
const nowhere: NotePlace = { screen: null, area: null, tenant: null, record: null };

test('a new note is tied to screen, area and tenant, to a record only when asked', () => {
  expect(newNoteAt(place)).toMatchObject({ screen: 'settings', area: 'L', tenant: 'acme', record: null });
});

test('offers only the lists there are from here', () => {
  expect(scopesAt(place, (slug) => `${slug} and more`).map(({ label }) => label)).toEqual([
    'This screen',
    'acme and more',
    'Record',
    'All',
    'Trash',
  ]);
  expect(scopesAt(nowhere, String).map(({ id }) => id)).toEqual(['all', 'trash']);
});

test('a list that is not there from here is the list of all', () => {
  expect(filterAt('screen', place)).toEqual({ scope: 'screen', screen: 'settings', area: 'L' });
  expect(filterAt('tenant', nowhere)).toEqual({ scope: 'all' });
  expect(filterAt('trash', nowhere)).toEqual({ scope: 'trash' });
});

test.each([
  ['nothing is held', ['b', 'a'], null, ['b', 'a']],
  ['what moved to the top stays where it was', ['c', 'a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['what is new comes first', ['n', 'c', 'a', 'b'], ['a', 'b', 'c'], ['n', 'a', 'b', 'c']],
  ['what is gone goes', ['c', 'a'], ['a', 'b', 'c'], ['a', 'c']],
  ['what became known below stays below', ['a', 'b', 'x', 'y'], ['b', 'a'], ['b', 'a', 'x', 'y']],
])('%s', (_, ids, seen, order) => expect(holdOrder(ids, seen)).toEqual(order));
