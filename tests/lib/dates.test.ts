import { expect, test } from 'vitest';
import { dateOf, dayOf, fullMomentOf, momentOf, timeOf } from '@/lib/dates';

const at = new Date(2026, 4, 12, 14, 5).getTime();
const midnight = new Date(2026, 2, 1, 0, 0).getTime();

test.each([
  ['a time', timeOf, '14:05', '00:00'],
  ['a day', dayOf, '12 May', '1 Mar'],
  ['a date', dateOf, '12 May 2026', '1 Mar 2026'],
  ['a moment', momentOf, '12 May, 14:05', '1 Mar, 00:00'],
  ['a moment with its year', fullMomentOf, '12 May 2026, 14:05', '1 Mar 2026, 00:00'],
])('%s is written as Britain writes it', (_what, write, afternoon, night) => {
  expect(write(at)).toBe(afternoon);
  expect(write(midnight)).toBe(night);
});
