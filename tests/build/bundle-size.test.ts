import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXTENSION } from '@/scripts/browser/launch';

const gzip = (file: string) => gzipSync(readFileSync(`${EXTENSION}/${file}`), { level: 9 }).length;

/** What a page loads before it shows anything: its scripts and everything they import at once, styles included. */
function firstLoad(page: string): number {
  const files = new Set<string>();
  const take = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(`${EXTENSION}/${file}`, 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      take(`chunks/${name ?? ''}`);
  };
  const html = readFileSync(`${EXTENSION}/${page}`, 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([\w./-]+\.(?:js|css))"/g)) take(path ?? '');
  return [...files].reduce((total, file) => total + gzip(file), 0);
}

test('the content script stays within 8 kB gzip', () => {
  expect(gzip('content-scripts/planhat.js')).toBeLessThanOrEqual(8000);
});

test.each([
  ['popup.html', 95_000],
  ['sidepanel.html', 110_000],
])('the first load of %s stays within %i bytes gzip', (page, budget) => {
  expect(firstLoad(page)).toBeLessThanOrEqual(budget);
});

test('no guide area weighs more than 25 kB gzip', () => {
  const areas = readdirSync(`${EXTENSION}/chunks`).filter((file) =>
    /^[a-l]-[a-z-]+-[\w-]{8}\.js$/.test(file),
  );
  expect(areas.length).toBe(12);
  expect(areas.filter((file) => gzip(`chunks/${file}`) > 25_000)).toEqual([]);
});

test('the content script knows neither zod nor React', () => {
  const source = readFileSync(`${EXTENSION}/content-scripts/planhat.js`, 'utf8');
  expect(source).not.toMatch(/react|discriminator|ZodError/i);
});
