/**
 * What exporting many notes costs: time, the longest moment in which the page could not answer, and memory, for each
 * form of file, in the built extension. The files are then read by other people's programs, where they are there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../browser/launch';

/** What stands in the notes; a fixed seed makes them the same in every run. */
const WORDS =
  'sync health score usage profile renewal company license field metric api token weights segment'.split(' ');

/** How long the idle page is watched. */
const IDLE_MS = 10_000;

const FORMATS = ['Backup', 'Markdown, one file a note', 'Markdown, one file', 'CSV', 'HTML'];

export interface ExportFigures {
  format: string;
  notes: number;
  seconds: number;
  'notes a second': number;
  /** Beside the longest there was while the page did nothing: on a busy machine neither is small. */
  'longest task (ms)': number;
  'idle (ms)': number;
  'heap grown (MB)': number;
  'file (MB)': number;
  'read by': string;
}

/** Export `count` notes of 600 characters in each form. */
export async function benchExport(count: number): Promise<ExportFigures[]> {
  const browser = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'));
  try {
    // What the runner adds to name functions is not there in a page.
    await browser.context.addInitScript('globalThis.__name = (named) => named');
    const page = await browser.openPage('options');
    // Counting them makes the database.
    await page.getByRole('button', { name: 'Export notes' }).click();
    await page.getByText('0 notes', { exact: true }).waitFor();
    await fill(page, count);
    // The browser's own question for a place cannot be answered by a script.
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const figures: ExportFigures[] = [];
    for (const format of FORMATS) figures.push(await exportAs(page, format, count, folder));
    return figures;
  } finally {
    await browser.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function exportAs(page: Page, format: string, count: number, folder: string): Promise<ExportFigures> {
  await page.reload();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.getByRole('button', { name: 'Export notes' }).click();
  await page.getByRole('radio', { name: format, exact: true }).click();
  const idle = await watchPage(page);
  await page.waitForTimeout(IDLE_MS);
  const { longest: longestIdle } = await idle();
  const seen = await watchPage(page);
  const downloading = page.waitForEvent('download', { timeout: 0 });
  const begun = performance.now();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  const seconds = (performance.now() - begun) / 1000;
  const { longest, heap } = await seen();
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    format,
    notes: count,
    seconds: round(seconds),
    'notes a second': Math.round(count / seconds),
    'longest task (ms)': Math.round(longest),
    'idle (ms)': Math.round(longestIdle),
    'heap grown (MB)': round(heap / 1e6),
    'file (MB)': round(
      Number(execFileSync('wc', ['-c', path], { encoding: 'utf8' }).trim().split(' ')[0]) / 1e6,
    ),
    'read by': readBy(path, format === 'Backup' ? 2 : count),
  };
}

/** Look at the page whenever it has time: the longest gap between two looks is how long it could not answer. */
async function watchPage(page: Page): Promise<() => Promise<{ longest: number; heap: number }>> {
  await page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 4);
      last = now;
    }, 4);
    const stop = () => {
      clearInterval(timer);
      return longest;
    };
    Object.assign(globalThis, { stopWatching: stop });
  });
  const devtools = await page.context().newCDPSession(page);
  const used = async () => (await devtools.send('Runtime.getHeapUsage')).usedSize;
  await devtools.send('HeapProfiler.collectGarbage');
  const start = await used();
  let most = start;
  const sampling = setInterval(() => void used().then((size) => (most = Math.max(most, size))), 200);
  return async () => {
    clearInterval(sampling);
    const longest = await page.evaluate(() =>
      (globalThis as unknown as { stopWatching: () => number }).stopWatching(),
    );
    return { longest, heap: most - start };
  };
}

/** As many rows as asked for, put in as the product would, without its many transactions. */
async function fill(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ total, words }) => {
      const opening = indexedDB.open('field-guide-notes');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('The notes did not open.'));
      });
      let seed = 7;
      const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
      const text = () => {
        let made = '';
        while (made.length < 600) made += `${words[Math.floor(random() * words.length)] ?? ''} `;
        return made;
      };
      for (let start = 0; start < total; start += 2000) {
        // eslint-disable-next-line no-restricted-syntax -- a bench fills a database; no note of anybody's is in it
        const tx = db.transaction('notes', 'readwrite');
        for (let index = start; index < Math.min(total, start + 2000); index += 1) {
          const note = {
            id: `${index.toString(16).padStart(8, '0')}-bench`,
            revision: 1,
            title: `Note ${index}`,
            body: text(),
            tags: ['bench'],
            pinned: false,
            createdAt: 1,
            updatedAt: index + 1,
            deletedAt: null,
            area: 'A',
            screen: 'home',
            tenant: `tenant-${index % 20}`,
            record: null,
            entry: null,
          };
          tx.objectStore('notes').put({ id: note.id, note, textRevision: 1, rank: 0 });
        }
        await new Promise<void>((resolve, reject) => {
          tx.oncomplete = () => resolve();
          tx.onabort = () => reject(new Error('The notes were not written.'));
        });
      }
      db.close();
    },
    { total: count, words: WORDS },
  );
}

/** Other people's readers that find nothing wrong with the file, and find all of it there. */
function readBy(path: string, count: number): string {
  const python = (script: string) => run('python3', '-c', script, path)?.trim() === String(count);
  if (path.endsWith('.zip')) {
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))';
    const readers = [run('unzip', '-tqq', path) === '' && 'unzip', python(script) && 'python'];
    return readers.filter(Boolean).join(', ');
  }
  if (!path.endsWith('.csv')) return '';
  const script =
    'import csv,sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""))) - 1)';
  return python(script) ? 'python' : '';
}

/** `null` where the machine has no such program, or where it complains. */
function run(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 });
  } catch {
    return null;
  }
}
