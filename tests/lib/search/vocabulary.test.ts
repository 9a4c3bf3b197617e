import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, placesBeginning, sizeOf, vocabularyOf, wordAt } from '@/lib/search/vocabulary';

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }));

test('gives each word back, in the order of their letters', () => {
  fc.assert(
    fc.property(words, (given) => {
      const vocabulary = vocabularyOf(given);
      const all = Array.from({ length: sizeOf(vocabulary) }, (_, at) => wordAt(vocabulary, at));
      expect(all).toEqual([...given].sort());
      for (const [at, word] of all.entries()) expect(placeOf(vocabulary, word)).toBe(at);
    }),
  );
});

test('knows what begins so, and what is not there', () => {
  const vocabulary = vocabularyOf(['sync', 'syncs', 'system', 'ask']);
  expect(placesBeginning(vocabulary, 'sync')).toEqual([1, 3]);
  expect(placesBeginning(vocabulary, 'x')).toEqual([4, 4]);
  expect(placeOf(vocabulary, 'syn')).toBe(-1);
  expect(placeOf(vocabularyOf([]), 'syn')).toBe(-1);
});
