import { expect, test } from 'vitest';
import { recentIds } from '@/lib/search/recent-hits';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 23);
const opened = (id: string, days: number, count: number) => ({ id, when: now - days * DAY, count });

test('what was opened often stands before what was opened once, and what is new before what is old', () => {
  expect(recentIds([opened('once', 0, 1), opened('often', 1, 4), opened('old', 20, 4)], now, 5)).toEqual([
    'often',
    'once',
    'old',
  ]);
});

test('what is long ago is left out, and no more than asked for come back', () => {
  expect(recentIds([opened('ago', 60, 9), opened('a', 0, 1), opened('b', 0, 1)], now, 1)).toEqual(['a']);
});

test('a clock that was set back does no harm', () => {
  expect(recentIds([opened('ahead', -3, 1)], now, 5)).toEqual(['ahead']);
});
