import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from '@/lib/search/notes-index/best';

test('keeps what sorting all of them would put first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ seq: fc.nat(500), promise: fc.integer({ min: -3, max: 12 }) }), {
        selector: ({ seq }) => seq,
      }),
      fc.integer({ min: 1, max: 20 }),
      (candidates, most) => {
        const best = new Best(most);
        for (const { seq, promise } of candidates) best.offer(seq, promise);
        const sorted = candidates.toSorted((a, b) => b.promise - a.promise || b.seq - a.seq);
        expect(best.toSorted()).toEqual(sorted.slice(0, most));
      },
    ),
  );
});
