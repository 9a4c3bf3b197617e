import { expect, test } from 'vitest';
import { completeScope, readScope } from '@/lib/search/scopes';

test.each([
  ['! sync', 'gotchas', 'sync'],
  ['!sync', 'gotchas', 'sync'],
  ['? sync fails', 'fixes', 'sync fails'],
  ['#crm renewal', 'tags', 'crm renewal'],
  ['N: acme', 'notes', 'acme'],
  ['g:companies', 'api', 'companies'],
  ['/ export', 'commands', 'export'],
  ['/companies', 'commands', 'companies'],
  ['n:', 'notes', ''],
  ['note', null, 'note'],
  ['is it on?', null, 'is it on?'],
])('%j is read as %s', (typed, scope, rest) => {
  expect(readScope(typed)).toEqual({ scope, rest });
});

test.each([
  ['go', '! '],
  ['gotch', '! '],
  ['fix', '? '],
  ['ta', '#'],
  ['n', 'n: '],
  ['notes', 'n: '],
  ['ap', 'g: '],
  ['screens', '/ '],
  ['a', null],
  ['sync', null],
  ['', null],
  ['note acme', null],
  ['! sync', null],
])('Tab makes %j %j', (typed, completed) => {
  expect(completeScope(typed)).toBe(completed);
});
