import { expect, test } from 'vitest';
import { addOpened, MOST_OPENED, type Opened, recentAndFrequent } from '@/lib/quick-search/opened';

const DAY = 86_400_000;
const entry = (id: string, when = 0, count = 1): Opened => ({ kind: 'entry', id, when, count });

test('what is opened again moves to the front and is counted', () => {
  const list = addOpened([entry('b', 2), entry('a', 1)], { kind: 'entry', id: 'a' }, 3);
  expect(list).toEqual([entry('a', 3, 2), entry('b', 2)]);
});

test('a note and an entry of the same id are two things', () => {
  expect(addOpened([entry('a')], { kind: 'note', id: 'a' }, 1)).toHaveLength(2);
});

test('no more than fifty are remembered: the one not opened for longest goes', () => {
  let list: readonly Opened[] = [];
  for (let at = 0; at < 70; at += 1) list = addOpened(list, { kind: 'entry', id: `e${at}` }, at);
  expect(list).toHaveLength(MOST_OPENED);
  expect(list.at(-1)?.id).toBe('e20');
});

test('the latest comes first, but what is opened often stays longer', () => {
  const now = 10 * DAY;
  const list = [entry('new', now), entry('often', now - 3 * DAY, 8), entry('old', now - 3 * DAY)];
  expect(recentAndFrequent(list, now, 2).map(({ id }) => id)).toEqual(['often', 'new']);
  expect(recentAndFrequent(list, now, 3).at(-1)?.id).toBe('old');
});
