import { freshness } from './boosts';
import type { Opened } from './types';

/**
 * What was opened lately and often, best first: shown before anything is typed. Equal ones stand in the order of their
 * ids.
 *
 * @param now - In ms since the epoch.
 */
export const recentIds = (opened: readonly Opened[], now: number, limit: number): string[] =>
  opened
    .map((one) => ({ id: one.id, worth: freshness(one, now) }))
    .filter(({ worth }) => worth > leastWorth)
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);

/** What was opened once, a month ago, is no longer recent. */
const leastWorth = 0.02;
