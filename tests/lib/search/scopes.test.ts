import { expect, test } from 'vitest';
import { isInScope } from '@/lib/search/in-scope';
import { completeScope, readScope, scopes } from '@/lib/search/scopes';

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
  ['  ! x ', 'gotchas', 'x '],
  ['', null, ''],
  ['/', 'commands', ''],
  ['/companies/lean', null, '/companies/lean'],
  ['/companies/', 'commands', 'companies/'],
])('%j is read as %s', (typed, scope, rest) => {
  expect(readScope(typed)).toEqual({ scope, rest });
});

test.each([
  ['go', '/ '],
  ['go t', '/ '],
  ['got', '! '],
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

test('no sign hides another', () => {
  for (const { id, sign } of scopes) expect(readScope(`${sign}x`).scope).toBe(id);
});

test.each([
  ['!', 'gotcha', 'A', true],
  ['!', 'fix', 'A', false],
  ['?', 'fix', 'A', true],
  ['n:', 'note', null, true],
  ['#', 'note', null, true],
  ['#', 'fix', 'A', false],
  ['g:', 'endpoint', 'G', true],
  ['g:', 'gotcha', 'G', true],
  ['g:', 'gotcha', 'B', false],
  ['g:', 'note', 'G', false],
  ['/', 'endpoint', 'G', true],
  ['/', 'fact', 'A', false],
  ['', 'note', null, true],
] as const)('with %j a %s of %s is shown: %s', (typed, kind, area, shown) => {
  expect(isInScope({ kind, area }, readScope(typed).scope)).toBe(shown);
});
