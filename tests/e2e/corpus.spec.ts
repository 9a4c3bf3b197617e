import { readingOf } from '@/scripts/browser/state';
import { decoyPages, truePages } from '../corpus/screens/index';
import { runCorpus } from '../corpus/screens/run';
import { expect, test } from './fixtures';

/** Every how many pages of the corpus one is tried; `CORPUS=1` for all of them. */
const EVERY = Number(process.env.CORPUS ?? 8);
const LANES = 6;

/**
 * Pages with Planhat's labels in foreign markup, written from docs/SCREENS.md alone, and decoys with the same
 * words in records, hidden nodes and other people's lists.
 */
test('tells foreign pages apart, and takes no decoy for an admin screen', async ({ ext }) => {
  test.setTimeout(600_000);
  const worker = await ext.worker();
  const pages = [...truePages, ...decoyPages].filter((_, index) => index % EVERY === 0);
  const outcomes = await runCorpus(ext.context, {
    pages,
    lanes: LANES,
    async openAndRead(url) {
      const page = await ext.context.newPage();
      try {
        await page.goto(url);
        await page.waitForTimeout(1200); // some pages add their content late
        return await readingOf(worker, url);
      } finally {
        await page.close();
      }
    },
  });
  const told = (outcome: (typeof outcomes)[number]) =>
    `${outcome.page.id}: ${outcome.reading?.screen ?? 'silent'} (${outcome.reading?.confidence ?? '-'})`;
  const isDecoy = (outcome: (typeof outcomes)[number]) => outcome.page.kind === 'decoy';
  const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong');
  expect(wrong.filter(isDecoy).map(told)).toEqual([]);
  expect(wrong.filter(({ reading }) => reading?.confidence === 'sure').map(told)).toEqual([]);
  const trueOnes = outcomes.filter((outcome) => !isDecoy(outcome));
  const exact = trueOnes.filter(({ verdict }) => verdict === 'right');
  const named = trueOnes.filter(({ verdict }) => verdict === 'right' || verdict === 'coarse');
  console.error(
    `${named.length} of ${trueOnes.length} true pages named, ${outcomes.length - trueOnes.length} decoys.`,
  );
  expect(exact.length / trueOnes.length).toBeGreaterThanOrEqual(0.88);
  expect(named.length / trueOnes.length).toBeGreaterThanOrEqual(0.95);
});
