import { expect, test } from 'vitest';
import { allowedTypos, typosBetween } from '@/lib/search/typos';

test.each([
  ['nps', 0],
  ['sync', 1],
  ['trigger', 1],
  ['snowflak', 2],
  ['10000', 0],
])('%s may hold %i typos', (word, typos) => {
  expect(allowedTypos(word)).toBe(typos);
});

test.each([
  ['health', 'health', 0],
  ['helth', 'health', 1],
  ['heallth', 'health', 1],
  ['hezlth', 'health', 1],
  ['haelth', 'health', 1],
  ['autmoaton', 'automation', 2],
])('%s is %i away from %s', (typed, meant, typos) => {
  expect(typosBetween(typed, meant, 2)).toBe(typos);
});

test('gives up beyond the most that is asked for', () => {
  expect(typosBetween('salesforce', 'segment', 2)).toBe(3);
  expect(typosBetween('a', 'abcdef', 1)).toBe(2);
});
