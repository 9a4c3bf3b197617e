import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXTENSION } from '@/scripts/browser/launch';
import { areaFiles, firstLoad, gzipSize, totalSize } from '@/scripts/bundle/sizes';

test('the content script stays within 8 kB gzip', () => {
  expect(gzipSize('content-scripts/planhat.js')).toBeLessThanOrEqual(8000);
});

test('the service worker stays within 30 kB gzip, whatever the size of the guide', () => {
  expect(gzipSize('background.js')).toBeLessThanOrEqual(30_000);
});

test.each([
  ['popup.html', 95_000],
  ['sidepanel.html', 110_000],
])('the first load of %s stays within %i bytes gzip', (page, budget) => {
  expect(totalSize(firstLoad(page))).toBeLessThanOrEqual(budget);
});

test('no guide area weighs more than 40 kB gzip', () => {
  expect(areaFiles().filter((file) => gzipSize(file) > 40_000)).toEqual([]);
});

test.each(['popup.html', 'sidepanel.html', 'options.html'])(
  '%s starts without any text of the guide: a larger guide does not slow it',
  (page) => {
    const files = firstLoad(page);
    expect(areaFiles().filter((file) => files.has(file))).toEqual([]);
  },
);

test('the content script knows neither zod nor React', () => {
  const source = readFileSync(`${EXTENSION}/content-scripts/planhat.js`, 'utf8');
  expect(source).not.toMatch(/react|discriminator|ZodError/i);
});
