import { expect, test } from 'vitest';
import { addOpened, MOST_OPENED, openedLately } from '@/lib/search/opened';
import type { Opened } from '@/lib/search/types';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23);
const entry = (id: string, when = 0, count = 1): Opened => ({ kind: 'entry', id, when, count });
const ago = (id: string, days: number, count: number) => entry(id, now - days * DAY, count);
const lately = (list: readonly Opened[], most: number) => openedLately(list, now, most).map(({ id }) => id);

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

test('the last one comes first, then what was opened often, then what was opened once', () => {
  const list = [ago('last', 0, 1), ago('once', 0.5, 1), ago('often', 3, 8), ago('old', 20, 4)];
  expect(lately(list, 9)).toEqual(['last', 'often', 'once', 'old']);
  expect(lately(list, 2)).toEqual(['last', 'often']);
});

test('what is long ago is left out, also the last one', () => {
  expect(lately([ago('ago', 60, 9)], 5)).toEqual([]);
  expect(lately([ago('a', 0, 1), ago('ago', 60, 9)], 5)).toEqual(['a']);
});

test('a clock that was set back does no harm', () => {
  expect(lately([ago('ahead', -3, 1)], 5)).toEqual(['ahead']);
});
