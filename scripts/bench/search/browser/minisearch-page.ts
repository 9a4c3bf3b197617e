/** The best of the libraries in the place of our search: in a page of the extension, over the same notes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { loadAllAreas } from '@/content/areas';
import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { documentOf } from '@/lib/search/documents';
import { fields, flat, weights } from '../corpus';
import { packageOf } from '../libraries';
import { median } from '../percentile';
import { heldBy } from './typing';
import { titleOfFirst } from './with-notes';

/** Milliseconds to the first results, without drawing them. */
export interface MiniSearchInPage {
  /** Read all notes, build, search. */
  built: number;
  /** Read its stored form, load it, search. */
  opened: number;
  /** What it holds then, in bytes. */
  memory: number;
}

interface Library {
  addAll: (docs: object[]) => void;
  search: (query: string) => unknown[];
  toJSON: () => object;
}
declare const MiniSearch: {
  new (options: object): Library;
  loadJSON: (json: string, options: object) => Library;
};
declare global {
  var benchIndex: Library | undefined;
}

const OPENINGS = 3;

export async function miniSearchInPage(ext: ExtensionBrowser, libraries: string): Promise<MiniSearchInPage> {
  const code = readFileSync(path.join(packageOf(libraries, 'minisearch'), 'dist', 'umd', 'index.js'), 'utf8');
  const guide = (await loadAllAreas()).flatMap(({ entries }) =>
    entries.map((entry) => flat(documentOf(entry))),
  );
  const given = { guide, fields, weights, query: titleOfFirst() };
  const inPage = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
    const page = await ext.openPage('popup');
    await page.locator('[data-ready]').waitFor();
    await page.evaluate(`${code}; 0`);
    const result = await work(page);
    await page.close();
    return result;
  };
  const built = await inPage((page) => page.evaluate(build, given));
  const opened: number[] = [];
  let memory = 0;
  for (let time = 0; time < OPENINGS; time += 1) {
    memory = await inPage(async (page) => {
      const before = await heldBy(page);
      opened.push(await page.evaluate(open, { fields, weights, query: given.query }));
      return (await heldBy(page)) - before;
    });
  }
  return { built, opened: median(opened), memory };
}

interface Given {
  fields: readonly string[];
  weights: object;
  query: string;
}

/** Runs in the page. Its stored form is written afterwards. */
async function build({
  guide,
  fields: names,
  weights: boost,
  query,
}: Given & { guide: object[] }): Promise<number> {
  const begun = performance.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('field-guide-notes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The notes do not open.'));
  });
  const rows = await new Promise<{ note: { id: string; title: string; body: string; tags: string[] } }[]>(
    (resolve, reject) => {
      const all = db.transaction('notes').objectStore('notes').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(new Error('The notes cannot be read.'));
    },
  );
  db.close();
  const prefix = (_word: string, at: number, words: readonly string[]) => at === words.length - 1;
  const index = new MiniSearch({ fields: [...names], searchOptions: { prefix, fuzzy: 0.2, boost } });
  index.addAll(guide);
  index.addAll(
    rows.map(({ note }) => ({
      id: note.id,
      title: note.title,
      lead: note.body,
      synonym: note.tags.join('\n'),
    })),
  );
  index.search(query);
  const took = performance.now() - begun;
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('bench-minisearch.json', { create: true });
  const writing = await file.createWritable();
  await writing.write(JSON.stringify(index));
  await writing.close();
  return took;
}

/** Runs in the page. */
async function open({ fields: names, weights: boost, query }: Given): Promise<number> {
  const begun = performance.now();
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle('bench-minisearch.json')).getFile();
  const prefix = (_word: string, at: number, words: readonly string[]) => at === words.length - 1;
  const index = MiniSearch.loadJSON(await file.text(), {
    fields: [...names],
    searchOptions: { prefix, fuzzy: 0.2, boost },
  });
  index.search(query);
  // Held, or its memory could be taken back before it is measured.
  globalThis.benchIndex = index;
  return performance.now() - begun;
}
