import { beforeAll, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Entry } from '@/content/types';
import { explain } from '@/lib/search/explain';
import { openGuide, packGuide, type PackedGuide } from '@/lib/search/packed-guide';
import { buildIndex, type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import { guideModules } from '@/scripts/guide-modules';
import { heldOutQueries } from './queries/held-out';
import { neverTunedQueries } from './queries/never-tuned';
import { phrases } from './queries/phrases';
import { typedQueries } from './queries/typed';
import { writtenQueries } from './queries/written';
import { moreQueries } from './queries/written-more';

const queries = [
  ...phrases,
  ...writtenQueries,
  ...moreQueries,
  ...typedQueries,
  ...heldOutQueries,
  ...neverTunedQueries,
].map(({ query }) => query);

let entries: Entry[];
let built: GuideIndex;
let packed: PackedGuide;
let opened: GuideIndex;

beforeAll(async () => {
  entries = (await loadAllAreas()).flatMap((area) => area.entries);
  built = buildIndex(entries);
  packed = packGuide(built);
  opened = openGuide(packed);
});

test('a packed index finds what a built one finds, word for word', () => {
  for (const query of queries) {
    expect(searchGuide(opened, query, { limit: 20 })).toEqual(searchGuide(built, query, { limit: 20 }));
  }
});

test('so it does with words in quotes, and when it tells why', () => {
  for (const query of ['"trigger filtration"', '"step execu', '"end user" merge']) {
    const hits = searchGuide(opened, query, { limit: 5 });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits).toEqual(searchGuide(built, query, { limit: 5 }));
    const id = hits[0]?.id ?? '';
    expect(explain(opened, query, {}, id)).toEqual(explain(built, query, {}, id));
  }
});

test('what an opened document says is what it was made from', () => {
  for (const [at, doc] of built.docs.entries()) {
    const { fields, strong, title, appliesTo } = opened.docs[at] ?? {};
    expect({ fields, strong, title, appliesTo }).toEqual({
      fields: doc.fields,
      strong: doc.strong,
      title: doc.title,
      appliesTo: doc.appliesTo,
    });
  }
});

test('the build writes the same module twice, and it is this index', async () => {
  const load = async () => {
    const { load: make } = guideModules();
    if (typeof make !== 'function') throw new Error('The plugin has no load hook.');
    return await make.call({} as never, '\0virtual:guide-index');
  };
  const [once, again] = [await load(), await load()];
  expect(once).toBe(again);
  expect(once).toBe(`export const packedGuide = ${JSON.stringify(packed)};`);
});

test('it stays small enough to be read in a moment', () => {
  const size = Object.values<string>({ ...packed }).reduce((sum, text) => sum + text.length, 0);
  // A little above today's size: 1.29 million letters for 1,455 entries, each with its search phrases. It was 880 before
  // a thousand phrases of hurried people came in; thinning them out cost about one blind query in fifty.
  expect(size / entries.length).toBeLessThan(892);
});

test('opening it is many times faster than building it', () => {
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const best = (work: () => unknown) => Math.min(...Array.from({ length: 5 }, () => time(work)));
  expect(best(() => openGuide(packed))).toBeLessThan(best(() => buildIndex(entries)) / 5);
});
