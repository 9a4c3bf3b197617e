/** Every tree of the guide, walked to every end as the panel walks it, through related trees as well. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Fix } from '@/content/types';
import { answer, answersIn, firstLeg, follow, type Leg, returnTo } from '@/lib/walks/moves';
import { causeKey, replay } from '@/lib/walks/replay';

/** The trees of the dossiers, per area. */
const TREES = { A: 6, B: 7, C: 7, D: 8, E: 8, F: 7, G: 6, H: 5, I: 5, J: 6, K: 7, L: 10 };

/** The most questions on one way, related trees included. */
const LONGEST_WAY = 16;

let fixes: Fix[] = [];
const fixOf = (id: string) => fixes.find((fix) => fix.id === id);

beforeAll(async () => {
  const areas = await loadAllAreas();
  fixes = areas.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'fix'));
});

interface Seen {
  ends: number;
  longest: number;
  /** Question and cause ids, as `fix/id`. */
  reached: Set<string>;
  jumps: Set<string>;
  /** Jumps that would lead back into a tree of the same walk. */
  circles: Set<string>;
}

/** Goes on from here by every answer there is. */
function walkOn(first: Fix, legs: readonly Leg[], seen: Seen): void {
  const { place, lost, legs: kept } = replay(first, legs, fixOf);
  expect(lost).toBe(0);
  expect(kept).toEqual(legs);
  const current = legs.at(-1)?.fix ?? '';
  if (place.kind === 'cause') {
    seen.ends += 1;
    seen.longest = Math.max(seen.longest, answersIn(legs));
    seen.reached.add(causeKey(current, place.cause.id));
    return;
  }
  if (place.kind === 'fix') {
    const related = fixOf(place.entryId);
    if (!related) throw new Error(`${current} leads to ${place.entryId}, which is not there.`);
    if (legs.some(({ fix }) => fix === related.id)) {
      // The panel does not go in a circle: it says that the answers contradict each other, and goes back a step.
      seen.circles.add(`${current} → ${related.id}`);
      return;
    }
    seen.jumps.add(`${current} → ${related.id}`);
    const inside = follow(legs, related);
    const back = replay(first, returnTo(inside, legs.length - 1), fixOf);
    expect(back.place.kind).toBe('question');
    walkOn(first, inside, seen);
    return;
  }
  seen.reached.add(`${current}/${place.question.id}`);
  for (const { when } of place.question.answers) walkOn(first, answer(legs, place.question, when, ''), seen);
}

const walkAll = (first: Fix): Seen => {
  const seen: Seen = { ends: 0, longest: 0, reached: new Set(), jumps: new Set(), circles: new Set() };
  walkOn(first, [firstLeg(first)], seen);
  return seen;
};

describe('every tree', () => {
  test('is walked by every answer to an end, and every question and cause of it is reached', async ({
    annotate,
  }) => {
    const all: Seen = { ends: 0, longest: 0, reached: new Set(), jumps: new Set(), circles: new Set() };
    for (const fix of fixes) {
      const { ends, longest, reached, jumps, circles } = walkAll(fix);
      const own = [...fix.questions, ...fix.causes].map(({ id }) => `${fix.id}/${id}`);
      expect([...reached]).toEqual(expect.arrayContaining(own));
      all.ends += ends;
      all.longest = Math.max(all.longest, longest);
      for (const jump of jumps) all.jumps.add(jump);
      for (const circle of circles) all.circles.add(circle);
    }
    expect(all.longest).toBeLessThanOrEqual(LONGEST_WAY);
    expect(all.jumps.size).toBeGreaterThanOrEqual(20);
    // Only who says first that there is Raw Data, and then that there is none, comes round.
    expect([...all.circles].toSorted()).toEqual([
      'e-fix-no-usage → f-fix-metric-empty',
      'f-fix-metric-empty → e-fix-no-usage',
    ]);
    await annotate(
      `${fixes.length} trees, ${all.ends} ways to an end, ${all.jumps.size} jumps, at most ${all.longest} questions on one way`,
    );
  });

  test('of the dossiers is carried by a fix', () => {
    const carried = new Set(fixes.flatMap(({ refs }) => refs));
    const wanted = Object.entries(TREES).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `${area}T-${index + 1}`),
    );
    expect(wanted.filter((ref) => !carried.has(ref))).toEqual([]);
    expect(wanted).toHaveLength(82);
  });
});
