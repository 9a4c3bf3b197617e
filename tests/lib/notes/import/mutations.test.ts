/**
 * A short run of what `npm run bench:safety` makes a long one. What reaches the database is looked at in
 * `tests/services/import`.
 */
import { expect, test } from 'vitest';
import { runMutations } from '../../../corpus/import/run-mutations';

const RUNS = 500;

test(`${RUNS} changed files: refused or read, never a crash`, { timeout: 60_000 }, () => {
  const { crashes, isUnpolluted, slowest, refused, read } = runMutations(20_261_123, RUNS);
  expect(crashes).toEqual([]);
  expect(isUnpolluted).toBe(true);
  expect(slowest).toBeLessThan(5000);
  // Both happen often, or the changes are too coarse or too fine.
  expect(refused).toBeGreaterThan(RUNS / 5);
  expect(read).toBeGreaterThan(RUNS / 20);
});
