import { expect, test } from 'vitest';
import { daysLeftInTrash, TRASH_DAYS } from '@/lib/notes/trash';

const day = 86_400_000;

test.each([
  [null, 0, null],
  [0, 0, TRASH_DAYS],
  [0, 1, TRASH_DAYS],
  [0, day, TRASH_DAYS - 1],
  [0, 29.5 * day, 1],
  [0, 30 * day, 0],
  [0, 400 * day, 0],
  [5 * day, 0, TRASH_DAYS], // the clock went backwards
])('deleted at %j, at %j it has %j days left', (deletedAt, now, left) => {
  expect(daysLeftInTrash({ deletedAt }, now)).toBe(left);
});
