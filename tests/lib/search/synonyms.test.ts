import { expect, test } from 'vitest';
import { synonymGroups } from '@/lib/search/synonyms';
import { tokenise } from '@/lib/search/tokens';

test.each(synonymGroups.map((group) => [group.join(' = '), group] as const))(
  '%s is written as words are read',
  (_, group) => {
    expect(group.length).toBeGreaterThan(1);
    expect(new Set(group).size).toBe(group.length);
    for (const phrase of group)
      expect(
        tokenise(phrase)
          .map(({ word }) => word)
          .join(' '),
      ).toBe(phrase);
  },
);
