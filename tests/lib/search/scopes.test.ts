import { expect, test } from 'vitest';
import { completeScope, isInScope, readScope, scopes } from '@/lib/search/scopes';

test.each([
  ['!quota', 'gotchas', 'quota'],
  ['? not firing', 'fixes', 'not firing'],
  ['#acme', 'tags', 'acme'],
  ['N: renewal', 'notes', 'renewal'],
  ['g:companies', 'api', 'companies'],
  ['/auto', 'places', 'auto'],
  ['/', 'places', ''],
  ['  ! x ', 'gotchas', 'x '],
])('%j looks in %s for %j', (typed, id, rest) => {
  expect(readScope(typed)).toMatchObject({ scope: { id }, rest });
});

test.each(['quota', 'why?', 'note: x', '', '/companies/lean', '  health'])('%j has no scope', (typed) => {
  expect(readScope(typed)).toEqual({ scope: null, rest: typed });
});

test('a path that the guide names is no place', () => {
  const isPath = (path: string) => path === '/companies';
  expect(readScope('/companies', isPath)).toEqual({ scope: null, rest: '/companies' });
  expect(readScope('/Companies bulk', isPath).scope).toBeNull();
  expect(readScope('/compan', isPath).scope?.id).toBe('places');
});

test.each([
  ['got', '!'],
  ['notes', 'n: '],
  ['scr', '/'],
  ['A', 'g: '],
  ['quota', null],
  ['', null],
])('Tab makes of %j %j', (typed, completed) => {
  expect(completeScope(typed)).toBe(completed);
});

test('no scope hides another', () => {
  expect(new Set(scopes.map(({ prefix }) => prefix)).size).toBe(scopes.length);
});

test.each([
  ['!', 'gotcha', 'A', true],
  ['!', 'fix', 'A', false],
  ['?', 'fix', 'A', true],
  ['n:', 'note', null, true],
  ['g:', 'endpoint', 'G', true],
  ['g:', 'gotcha', 'G', true],
  ['g:', 'gotcha', 'B', false],
  ['g:', 'note', 'G', false],
  ['/', 'fact', 'A', false],
  ['', 'note', null, true],
] as const)('with %j a %s of %s is shown: %s', (typed, kind, area, shown) => {
  expect(isInScope({ kind, area }, readScope(typed).scope)).toBe(shown);
});
