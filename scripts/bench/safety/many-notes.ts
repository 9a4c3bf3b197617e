/**
 * Very many notes on the whole way: into a backup, out of it in another browser, and into a backup again, which must be
 * the same to the byte. Beside it what the import costs, next to a bare loop of `put` with the same durability, and what
 * a copy of everything costs.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { bareLoop, fillStore, holdNotes } from './bare-loop';
import { atMost, exactly, type Figure, told } from './figure';
import { chooseFile, ended, offered, pressImport, zipFile } from './import-dialog';
import { backupOf, madeNotes } from './made-notes';
import { watchHeap } from './memory';

const A_LONG_TIME = 30 * 60_000;

export interface ManyNotesOptions {
  count: number;
  /** Whether times are held against their bar: with few notes they say nothing. */
  withTimes: boolean;
}

export async function benchManyNotes({ count, withTimes }: ManyNotesOptions): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'field-guide-many-'));
  try {
    const made = path.join(folder, 'made.zip');
    const again = path.join(folder, 'again.zip');
    const out = await onOptionsPage((options) => fillAndExport(options, count, made));
    const back = await onOptionsPage((options) => importAndExport(options, count, made, again));
    const isSame = (await hashOf(made)) === (await hashOf(again));
    const ratio = back.writing / back.bare;
    return [
      told('notes', count),
      exactly('notes imported', back.imported, count),
      exactly('backups that differ after the round trip', Number(!isSame), 0),
      told('bare loop of put (s)', back.bare / 1000),
      told('import: reading and comparing (s)', back.reading / 1000),
      told('import: copy, writing, way back (s)', back.writing / 1000),
      withTimes ? atMost('import ÷ bare loop', ratio, 1.6) : told('import ÷ bare loop', ratio),
      told('import with reading ÷ bare loop', (back.reading + back.writing) / back.bare),
      told('export as backup (s)', out.exporting / 1000),
      told('copy of everything, and an import of one note (s)', out.copying / 1000),
      atMost('memory grown by that (MB)', out.heap / 1e6, 64),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onOptionsPage<Result>(work: (options: Page) => Promise<Result>): Promise<Result> {
  const ext = await launch();
  try {
    const options = await ext.openPage('options');
    options.setDefaultTimeout(A_LONG_TIME);
    // Counting them makes the database.
    await options.getByRole('button', { name: 'Export notes' }).click();
    await options.getByText('0 notes', { exact: true }).waitFor();
    await options.keyboard.press('Escape');
    return await work(options);
  } finally {
    await ext.context.close();
  }
}

interface Out {
  exporting: number;
  copying: number;
  heap: number;
}

async function fillAndExport(options: Page, count: number, file: string): Promise<Out> {
  await holdNotes(options, madeNotes('many', count));
  await options.evaluate(fillStore);
  await options.reload();
  const exporting = await exportTo(options, file);
  await options.reload();
  await chooseFile(options, zipFile('one.zip', backupOf('one', 1)));
  await offered(options, A_LONG_TIME);
  const heap = await watchHeap(options);
  const copying = await timed(async () => {
    await pressImport(options);
    if (!(await ended(options, A_LONG_TIME))) throw new Error('The one note was not imported.');
  });
  return { exporting, copying, heap: await heap() };
}

interface Back {
  bare: number;
  reading: number;
  writing: number;
  imported: number;
}

async function importAndExport(options: Page, count: number, from: string, to: string): Promise<Back> {
  await holdNotes(options, madeNotes('many', count));
  const before = await options.evaluate(bareLoop, 'bench-before');
  await options.reload();
  const reading = await timed(async () => {
    await chooseFile(options, from);
    await offered(options, A_LONG_TIME);
  });
  const writing = await timed(async () => {
    await pressImport(options);
    if (!(await ended(options, A_LONG_TIME))) throw new Error('The notes were not imported.');
  });
  const said = await options.getByText(/^Imported: /).textContent();
  await options.reload();
  // Once before and once after: a busy moment of the machine meets both.
  await holdNotes(options, madeNotes('many', count));
  const after = await options.evaluate(bareLoop, 'bench-after');
  await options.reload();
  await exportTo(options, to);
  return { bare: (before + after) / 2, reading, writing, imported: Number(/\d+/.exec(said ?? '')?.[0] ?? 0) };
}

async function exportTo(options: Page, file: string): Promise<number> {
  // The browser's own question for a place cannot be answered by a script.
  await options.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await options.getByRole('button', { name: 'Export notes' }).click();
  await options.getByRole('radio', { name: 'Backup', exact: true }).check();
  const downloading = options.waitForEvent('download', { timeout: A_LONG_TIME });
  const took = await timed(async () => {
    await options.getByRole('button', { name: 'Export', exact: true }).click();
    await (await downloading).saveAs(file);
  });
  return took;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
