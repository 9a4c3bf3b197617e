import type { BrowserContext } from '@playwright/test';
import type { CorpusPage } from './types';

/** What the extension says of a page; undefined when it says nothing at all. */
export interface Reading {
  screen: string;
  confidence: string;
  alternatives?: readonly string[];
}

export type Verdict = 'right' | 'coarse' | 'unknown' | 'wrong';

export interface Outcome {
  page: CorpusPage;
  reading: Reading | undefined;
  verdict: Verdict;
}

export interface CorpusRun {
  pages: readonly CorpusPage[];
  /** Opens the address in a tab of its own and returns what the extension made of it. */
  openAndRead(url: string): Promise<Reading | undefined>;
  /** How many tabs at a time; 1 unless told. */
  lanes?: number;
}

/** `coarse` is an answer that the specification allows, such as the page below; `unknown` is honest, never wrong. */
export function judge(page: CorpusPage, reading: Reading | undefined): Verdict {
  if (page.expect === 'silent') return reading === undefined ? 'right' : 'wrong';
  const screen = reading?.screen ?? 'unknown';
  if (screen === page.expect) return 'right';
  if (page.alsoRight?.includes(screen) === true) return 'coarse';
  return screen === 'unknown' ? 'unknown' : 'wrong';
}

/** Serves every page of the corpus at its own address, reads each with the extension, and judges the answers. */
export async function runCorpus(context: BrowserContext, run: CorpusRun): Promise<Outcome[]> {
  const served = new Map<string, string>();
  await context.route('https://**/*', async (route) => {
    const html = served.get(route.request().url());
    if (html === undefined) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  const queue = run.pages.map((page, place) => ({ page, place }));
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { page, place } = next;
      const url = new URL(page.url);
      url.searchParams.set('n', String(place));
      served.set(url.href, page.html);
      const reading = await run.openAndRead(url.href);
      served.delete(url.href);
      outcomes[place] = { page, reading, verdict: judge(page, reading) };
    }
  };
  await Promise.all(Array.from({ length: run.lanes ?? 1 }, lane));
  return outcomes;
}
