import { expect, test } from 'vitest';
import { browserName } from '@/lib/diagnostics/browser-name';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, 'Chromium 140 on Linux'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/139.0.0.0 Safari/537.36 Edg/139.0.3405.86`,
    'Edge 139 on Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0',
    'Firefox 142 on macOS',
  ],
  ['something else', 'another browser on another system'],
])('names browser and system, and nothing more: %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
