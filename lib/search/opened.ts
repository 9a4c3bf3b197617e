import type { Opened } from './types';

/** So many are remembered; the one not opened for longest goes. */
export const MOST_OPENED = 50;

/** The list with one more opening, the latest first. The list given is not changed. */
export function addOpened(
  list: readonly Opened[],
  { kind, id }: Pick<Opened, 'kind' | 'id'>,
  now: number,
): Opened[] {
  const same = (opened: Opened) => opened.kind === kind && opened.id === id;
  const count = (list.find(same)?.count ?? 0) + 1;
  return [{ kind, id, when: now, count }, ...list.filter((opened) => !same(opened))].slice(0, MOST_OPENED);
}

/** What was opened once, a month ago, is no longer recent. */
const leastFresh = 0.02;

/**
 * What to offer before anything is typed: what was opened last, then what was opened lately and often, by the measure
 * that also lifts it in a search. Equals stand in the order given.
 *
 * @param list - The latest first.
 * @param now - In ms since the epoch.
 */
export function openedLately(list: readonly Opened[], now: number, most: number): Opened[] {
  const [last, ...others] = list
    .map((opened) => ({ opened, fresh: freshness(opened, now) }))
    .filter(({ fresh }) => fresh > leastFresh);
  if (!last) return [];
  return [last, ...others.sort((a, b) => b.fresh - a.fresh)].slice(0, most).map(({ opened }) => opened);
}

const DAY = 24 * 60 * 60 * 1000;
/** After so many days an opening counts half. */
const halfLife = 7;
/** From so many openings on, more of them do not count. */
const enoughOpenings = 4;

/** 0 to 1: how lately and how often something was opened. */
export function freshness({ when, count }: Opened, now: number): number {
  const age = Math.max(0, now - when) / DAY;
  return 0.5 ** (age / halfLife) * (Math.min(Math.max(count, 0), enoughOpenings) / enoughOpenings);
}
