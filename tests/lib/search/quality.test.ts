/**
 * How well the search finds, measured on the real guide. Not covered here: boosts by screen and area, which only
 * move entries up that are found anyway, and notes.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Entry } from '@/content/types';
import { buildIndex, searchGuide, type GuideIndex } from '@/lib/search/search-guide';
import { heldOutQueries } from './queries/held-out';
import { answers, type LabelledQuery } from './queries/labelled-query';
import { phrases } from './queries/phrases';
import { writtenQueries } from './queries/written';
import { moreQueries } from './queries/written-more';

const written = [...writtenQueries, ...moreQueries];

/** Lower it when one is mended; never raise it. */
const MOST_KNOWN_FAILURES = 1;

/** Queries whose answer is not among the first three, with the reason. */
const knownFailures: Record<string, string> = {
  'automation and salesforce keep overwriting each other':
    'names both sides, so what is written about Salesforce alone answers to it more',
};

let entries: Entry[];
let guide: GuideIndex;
let withoutPhrases: GuideIndex;

beforeAll(async () => {
  entries = (await loadAllAreas()).flatMap((area) => area.entries);
  guide = buildIndex(entries);
  withoutPhrases = buildIndex(entries.map((entry) => ({ ...entry, search: [] })));
});

/** 1 when the first hit answers the query; `Infinity` when none of ten does. */
function rankOfAnswer(index: GuideIndex, labelled: LabelledQuery): number {
  const hits = searchGuide(index, labelled.query, { limit: 10 });
  return hits.find((hit) => answers(labelled, hit))?.rank ?? Infinity;
}

const share = (index: GuideIndex, queries: readonly LabelledQuery[], within: number): number =>
  queries.filter((query) => rankOfAnswer(index, query) <= within).length / queries.length;

describe.each([
  ['the dossiers’ phrases', phrases, { first: 0.95, firstThree: 0.98 }, { first: 0.65, firstThree: 0.85 }],
  ['queries written for this', written, { first: 0.88, firstThree: 0.95 }, { first: 0.8, firstThree: 0.9 }],
] as const)('%s', (_, queries, least, leastWithoutPhrases) => {
  test('find their answer', () => {
    expect(share(guide, queries, 1)).toBeGreaterThanOrEqual(least.first);
    expect(share(guide, queries, 3)).toBeGreaterThanOrEqual(least.firstThree);
  });

  test('find it also where no author wrote the phrase down', () => {
    expect(share(withoutPhrases, queries, 1)).toBeGreaterThanOrEqual(leastWithoutPhrases.first);
    expect(share(withoutPhrases, queries, 3)).toBeGreaterThanOrEqual(leastWithoutPhrases.firstThree);
  });

  test.each(queries.map((query) => [query.query, query] as const))('%s', (text, query) => {
    const rank = rankOfAnswer(guide, query);
    if (text in knownFailures) expect(rank, 'It is found now: take it off the list').toBeGreaterThan(3);
    else expect(rank).toBeLessThanOrEqual(3);
  });
});

test('queries that nobody tuned for find their answer', () => {
  expect(share(guide, heldOutQueries, 1)).toBeGreaterThanOrEqual(0.8);
  expect(share(guide, heldOutQueries, 3)).toBeGreaterThanOrEqual(0.92);
});

test('every expected row is carried by an entry', () => {
  const refs = new Set(entries.flatMap((entry) => [entry.id, ...entry.refs]));
  const lost = [...phrases, ...written, ...heldOutQueries].filter(
    ({ expected }) => !expected.some((ref) => refs.has(ref)),
  );
  expect(lost).toEqual([]);
});

test('the known failures do not grow, and are queries of the set', () => {
  expect(Object.keys(knownFailures).length).toBeLessThanOrEqual(MOST_KNOWN_FAILURES);
  const queries = new Set([...phrases, ...written].map(({ query }) => query));
  expect(Object.keys(knownFailures).filter((query) => !queries.has(query))).toEqual([]);
});
