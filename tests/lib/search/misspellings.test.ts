import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachMisspelling } from '@/lib/search/misspellings';
import { typosBetween } from '@/lib/search/typos';
import { vocabularyOf, wordAt } from '@/lib/search/vocabulary';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });

function misspellings(words: readonly string[], typed: string, most: number, unfinished = false) {
  const vocabulary = vocabularyOf(new Set(words));
  const found = new Map<string, { typos: number; beginning: boolean }>();
  eachMisspelling(vocabulary, typed, most, unfinished, (place, typos, beginning) =>
    found.set(wordAt(vocabulary, place), { typos, beginning }),
  );
  return found;
}

test('finds exactly the words that are near enough, each with its distance', () => {
  fc.assert(
    fc.property(fc.array(word), word, fc.constantFrom(1, 2), (words, typed, most) => {
      const near = [...new Set(words)].filter((other) => typosBetween(typed, other, most) <= most);
      const found = misspellings(words, typed, most);
      expect([...found.keys()].sort()).toEqual(near.sort());
      for (const other of near) expect(found.get(other)?.typos).toBe(typosBetween(typed, other, most));
    }),
  );
});

test('while a word is being typed, its beginning may hold the typos', () => {
  fc.assert(
    fc.property(fc.array(word), word, fc.constantFrom(1, 2), (words, typed, most) => {
      const beginnings = (other: string) => Array.from(other, (_, at) => other.slice(0, at + 1));
      const near = [...new Set(words)].filter((other) =>
        beginnings(other).some((beginning) => typosBetween(typed, beginning, most) <= most),
      );
      expect([...misspellings(words, typed, most, true).keys()].sort()).toEqual(near.sort());
    }),
  );
});

test('says when only the beginning is near', () => {
  expect(misspellings(['automation', 'automatic'], 'autmoa', 1, true)).toEqual(
    new Map([
      ['automatic', { typos: 1, beginning: true }],
      ['automation', { typos: 1, beginning: true }],
    ]),
  );
});
