/** What reading a page costs, beside a bare pass over all its elements in the same run. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { atMost, type Figure, told } from '../safety/figure';
import type { fill, measure } from './detection-page';

declare const bench: { fill: typeof fill; measure: typeof measure };

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Elements of a page, and how long reading its labels and judging them may take, in milliseconds. */
const SIZES = [
  { size: 2_000, most: 4 },
  { size: 20_000, most: 16 },
] as const;
const MOST_FOR_ADDRESS = 0.2;

async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('detection-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The page part of the bench was not built.');
  return chunk.code;
}

export async function benchDetection(): Promise<Figure[]> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const figures: Figure[] = [];
  for (const { size, most } of SIZES) {
    const page = await browser.newPage();
    await page.evaluate(`${script}; globalThis.bench = bench; 0`);
    await page.evaluate((nodes) => bench.fill(nodes), size);
    const { yardstick, address, page: reading, layers, judging } = await page.evaluate(() => bench.measure());
    const of = (figure: string) => `${figure}, ${size.toLocaleString('en-GB')} elements (ms)`;
    figures.push(
      atMost(of('the address'), address, MOST_FOR_ADDRESS),
      atMost(of('the text: reading and judging labels'), reading + judging, most),
      told(of('of it, judging'), judging),
      told(of('dialogs only'), layers),
      told(of('the yardstick, a bare pass'), yardstick),
      told(of('reading ÷ bare pass'), reading / yardstick),
    );
    await page.close();
  }
  await browser.close();
  return figures;
}
