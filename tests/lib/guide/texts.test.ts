import { expect, test } from 'vitest';
import { groupBy } from '@/lib/guide/group';
import { formatSeenOn } from '@/lib/guide/seen-on';

test.each([
  ['2025-10', 'Oct 2025'],
  ['2026-08-12', 'Aug 2026'],
  ['2026-01-01', 'Jan 2026'],
  ['2026', '2026'],
])('the date %s is shown as %s', (seenOn, words) => {
  expect(formatSeenOn(seenOn)).toBe(words);
});

test('groups keep the order of their first item, and items theirs', () => {
  expect(groupBy(['bee', 'ant', 'bat'], (word) => word.charAt(0))).toEqual([
    { heading: 'b', items: ['bee', 'bat'] },
    { heading: 'a', items: ['ant'] },
  ]);
});
