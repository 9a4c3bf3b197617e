import { describe, expect, test } from 'vitest';
import { matchesWildcard } from '@/lib/screens/wildcard';

describe('taught patterns', () => {
  test.each([
    ['/<tenant>/x', '/<tenant>/x', true],
    ['/<tenant>/*', '/<tenant>/x/<id>', true],
    ['/a?c', '/abc', true],
    ['/a?c', '/ac', false],
    ['*', '', true],
    ['', 'x', false],
    ['*b*d', 'abcd', true],
    ['*b*d', 'abce', false],
    ['a.c', 'abc', false],
  ])('%s against %s: %s', (pattern, text, expected) => expect(matchesWildcard(pattern, text)).toBe(expected));

  test('a hostile pattern stays cheap: twice the text takes about twice the steps', () => {
    const pattern = `${'*a'.repeat(60)}b`;
    const text = 'a'.repeat(100_000);
    expect(matchesWildcard(pattern, text)).toBe(false);
  });
});
