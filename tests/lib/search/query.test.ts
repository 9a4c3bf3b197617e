import { expect, test } from 'vitest';
import { readQuery } from '@/lib/search/query';

const wordsOf = (text: string) => readQuery(text).words.map(({ word }) => word);
const unfinished = (text: string) => readQuery(text).words.map((word) => word.unfinished);

test('only the last word, with nothing after it, is still being typed', () => {
  expect(unfinished('automation tri')).toEqual([false, true]);
  expect(unfinished('automation tri ')).toEqual([false, false]);
  expect(unfinished('why?')).toEqual([false]);
});

test('text in quotes is kept as it stands, whatever the quotes look like', () => {
  expect(readQuery('“wait step” failed').quoted).toEqual(readQuery('"wait step" failed').quoted);
  expect(readQuery('"wait step" failed').quoted).toHaveLength(1);
  expect(readQuery('"added to fil').quoted).toHaveLength(1);
  expect(readQuery('""').quoted).toEqual([]);
});

test('a pasted page does not take seconds', () => {
  expect(wordsOf('word '.repeat(10_000)).length).toBeLessThan(30);
});

test.each(['', '   ', '?!', '"'])('%j holds no word', (text) => {
  expect(wordsOf(text)).toEqual([]);
});
