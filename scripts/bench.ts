/**
 * `npm run bench`: what reading a page costs, what a large guide costs the panel, and
 * what a large store of notes costs its list; each figure beside a yardstick
 * measured in the same run. Build first: `npm run build` and `npm run build:demo`.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { fill, measure } from './bench/detection-page';
import { benchNoteList } from './bench/note-list';
import { benchPanelStart } from './bench/panel-start';

declare const bench: { fill: typeof fill; measure: typeof measure };

const root = fileURLToPath(new URL('..', import.meta.url));
const SIZES = [2_000, 20_000];

async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${root}/scripts/bench/detection-page.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The page part of the bench was not built.');
  return chunk.code;
}

const script = await bundle();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const rows: Record<string, number>[] = [];
for (const size of SIZES) {
  const page = await browser.newPage();
  await page.evaluate(`${script}; globalThis.bench = bench; 0`);
  await page.evaluate((nodes) => bench.fill(nodes), size);
  const { yardstick, ...times } = await page.evaluate(() => bench.measure());
  const round = (value: number) => Math.round(value * 100) / 100;
  rows.push({
    nodes: times.nodes,
    'bare pass (ms)': round(yardstick),
    'address (ms)': round(times.address),
    'labels (ms)': round(times.page),
    'labels ÷ bare pass': round(times.page / yardstick),
    'dialogs only (ms)': round(times.layers),
    'judging (ms)': round(times.judging),
  });
  await page.close();
}
await browser.close();
console.table(rows);
const panel = await benchPanelStart();
console.table([panel]);
const notes = await benchNoteList();
console.table(notes);
console.log(JSON.stringify({ date: new Date().toISOString(), node: process.version, rows, panel, notes }));
