/** Limits are not here but in `limits.test.ts`; what reaches the database, in `tests/services/import`. */
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '@/lib/notes/import/byte-source';
import { hostileCases } from '../../../corpus/import';
import { fileOf } from '../../../corpus/import/files';
import type { HostileCase } from '../../../corpus/import/types';
import { outcomeOf } from '../../../corpus/import/outcome';
import { prototypesOf } from '../../../corpus/import/prototypes';

const LONGEST_MS = 5000;

function filesOf(made: ReturnType<HostileCase['make']>): ImportFile[] {
  if (typeof made === 'string' || made instanceof Uint8Array) return [fileOf(made)];
  return Array.isArray(made) ? made : [made];
}

describe('hostile files', () => {
  test('there are at least 300, each with a name of its own', () => {
    expect(hostileCases.length).toBeGreaterThanOrEqual(300);
    const names = hostileCases.map(({ name, reason }) => `${reason}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(hostileCases.map((each) => [each.reason, each.name, each] as const))(
    '%s: %s',
    (reason, _name, { make, refuses }) => {
      const before = prototypesOf();
      const files = filesOf(make());
      const start = performance.now();
      const { all, parts } = outcomeOf(files);
      const reasons = refuses === 'part' ? parts.map((part) => part.reason) : [all?.reason];
      expect(reasons).toEqual([reason]);
      if (refuses === 'part') expect(all).toBe(null);
      expect(performance.now() - start).toBeLessThan(LONGEST_MS);
      expect(prototypesOf()).toEqual(before);
    },
  );
});
