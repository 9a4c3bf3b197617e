import { expect, test } from 'vitest';
import { daysInTrash } from '@/lib/notes/trash';

const day = 86_400_000;

test.each([
  [null, 0, null],
  [0, 0, 0],
  [0, day - 1, 0],
  [0, day, 1],
  [0, 400 * day, 400],
  [5 * day, 0, 0], // the clock went backwards
])('deleted at %j, at %j it has been in Trash for %j days', (deletedAt, now, days) => {
  expect(daysInTrash({ deletedAt }, now)).toBe(days);
});
