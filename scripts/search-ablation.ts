/**
 * `npm run search:ablation`: what each part of the ranking brings. Measures the labelled queries of the tests with one
 * part after the other taken away, prints the table, and writes it into docs/SEARCH.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAllAreas } from '@/content/areas';
import type { Entry } from '@/content/types';
import { type Ranking, ranking } from '@/lib/search/ranking';
import { buildIndex, searchGuide } from '@/lib/search/search-guide';
import { heldOutQueries } from '@/tests/lib/search/queries/held-out';
import { answers, type LabelledQuery } from '@/tests/lib/search/queries/labelled-query';
import { halfTyped, mistypeAll, runTogether, seededRandom } from '@/tests/lib/search/queries/mistype';
import { neverTunedQueries } from '@/tests/lib/search/queries/never-tuned';
import { phrases } from '@/tests/lib/search/queries/phrases';
import { typedQueries } from '@/tests/lib/search/queries/typed';
import { writtenQueries } from '@/tests/lib/search/queries/written';
import { moreQueries } from '@/tests/lib/search/queries/written-more';

const PAGE = fileURLToPath(new URL('../docs/SEARCH.md', import.meta.url));
const [BEGIN, END] = ['<!-- ablation -->', '<!-- /ablation -->'];
const SEED = 7;

const changed = (queries: readonly LabelledQuery[], change: typeof mistypeAll): LabelledQuery[] => {
  const random = seededRandom(SEED);
  return queries.map((labelled) => ({ ...labelled, query: change(labelled.query, random) }));
};
const written = [...writtenQueries, ...moreQueries, ...typedQueries];
const unseen = [...heldOutQueries, ...neverTunedQueries];

/** What is measured, and under which heading. */
const sets: Record<string, readonly LabelledQuery[]> = {
  dossiers: phrases,
  written,
  'never tuned': unseen,
  'all mistyped': changed([...written, ...unseen], mistypeAll),
  'half typed': changed([...written, ...unseen], halfTyped),
  'run together': changed([...written, ...unseen], runTogether),
};

const { quality, place, closeness, words } = ranking;
const withQuality = (part: Partial<Ranking['quality']>): Ranking => ({
  ...ranking,
  quality: { ...quality, ...part },
});
const same = { weight: 1.5, usualLength: 12 };
const none = { least: 0, most: 0 };

interface Case {
  name: string;
  ranking?: Ranking;
  /** Search as somebody who stands in the query's own area. */
  inArea?: boolean;
  /** Without the phrases that authors wrote down. */
  withoutPhrases?: boolean;
}

const cases: readonly Case[] = [
  { name: 'everything' },
  { name: '+ the user’s area is known', inArea: true },
  {
    name: '− field weights (every field counts the same)',
    ranking: {
      ...ranking,
      fields: Object.fromEntries(
        Object.keys(ranking.fields).map((name) => [name, same]),
      ) as Ranking['fields'],
    },
  },
  { name: '− length of fields', ranking: { ...ranking, lengthShare: 0 } },
  {
    name: '− rare words count more (idf)',
    ranking: { ...ranking, words: { ...words, rareCountMore: false } },
  },
  { name: '− stop words count little', ranking: { ...ranking, words: { ...words, stopWord: 1 } } },
  { name: '− forms of a word (stem)', ranking: withQuality({ form: 0 }) },
  { name: '− beginnings of words (prefix)', ranking: withQuality({ prefix: none, abbreviation: none }) },
  { name: '− typos', ranking: withQuality({ oneTypo: 0, twoTypos: 0, typoInBeginning: 0 }) },
  { name: '− synonyms', ranking: withQuality({ synonym: 0 }) },
  { name: '− joined and split words', ranking: withQuality({ joined: 0, alsoSplit: 0 }) },
  { name: '− parts of compounds', ranking: withQuality({ parts: 0 }) },
  {
    name: '− closeness of title and phrases',
    ranking: { ...ranking, closeness: { ...closeness, title: 0, phrase: 0, wholeTitle: 0 } },
  },
  { name: '− words side by side', ranking: { ...ranking, closeness: { ...closeness, sideBySide: 0 } } },
  {
    name: '− all of the query (coverage)',
    ranking: { ...ranking, coverage: { ...ranking.coverage, share: 0 } },
  },
  { name: '− ways of asking (intents)', ranking: { ...ranking, intents: false } },
  { name: '− authored search phrases', withoutPhrases: true },
  {
    name: '+ area known, − boosts of place',
    inArea: true,
    ranking: { ...ranking, place: { ...place, thisArea: 1, alsoThisArea: 1 } },
  },
];

/** `mrr · success@1 · success@3`, in percent. */
function measure(
  entries: readonly Entry[],
  { ranking: used = ranking, inArea, withoutPhrases }: Case,
): string[] {
  const index = buildIndex(
    withoutPhrases === true ? entries.map((entry) => ({ ...entry, search: [] })) : entries,
    used,
  );
  return Object.values(sets).map((queries) => {
    const ranks = queries.map((labelled) => {
      const options = { limit: 10, ...(inArea === true ? { area: labelled.area } : {}) };
      return (
        searchGuide(index, labelled.query, options, used).find((hit) => answers(labelled, hit))?.rank ??
        Infinity
      );
    });
    const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
    const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
    return [mrr, share(1), share(3)].map((value) => (value * 100).toFixed(1)).join(' · ');
  });
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const entries = (await loadAllAreas()).flatMap((area) => area.entries);
const headings = Object.entries(sets).map(([name, queries]) => `${name} (${queries.length})`);
const table = [
  row(['', ...headings]),
  row(['---', ...headings.map(() => '---')]),
  ...cases.map((one) => row([one.name, ...measure(entries, one)])),
].join('\n');
console.log(table);
const page = readFileSync(PAGE, 'utf8');
const [before, , after] = [page.split(BEGIN)[0] ?? '', '', page.split(END)[1] ?? ''];
writeFileSync(PAGE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
