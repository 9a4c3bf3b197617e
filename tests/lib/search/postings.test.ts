import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachPostingOf, packPostings, type Posting, roundWorth } from '@/lib/search/postings';
import { placeOf } from '@/lib/search/vocabulary';

const posting = fc.record({
  doc: fc.nat(1_000_000),
  worth: fc.double({ min: 0, max: 1, noNaN: true }).map(roundWorth),
  own: fc.boolean(),
  titlePlace: fc.nat(255),
});
const list = fc
  .uniqueArray(posting, { selector: ({ doc }) => doc })
  .map((postings) => postings.sort((a, b) => a.doc - b.doc));

test('postings are read as they were packed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), list), (lists) => {
      const words = new Map(Object.entries(lists));
      const packed = packPostings(words, 1_000_001);
      for (const [word, postings] of words) {
        const read: Posting[] = [];
        eachPostingOf(packed, placeOf(packed.vocabulary, word), (doc, worth, own, titlePlace) =>
          read.push({ doc, worth, own, titlePlace }),
        );
        expect(read).toEqual(postings);
      }
    }),
  );
});
