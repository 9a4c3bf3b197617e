import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';

/** The host names the demo answers at, inside the test browser only. */
export const DEMO_HOSTS = [
  'ws.planhat.com',
  'ws.planhatdemo.com',
  'app.planhat.com',
  'app-eu.planhat.com',
  'app-us1.planhat.com',
] as const;

const DIST = new URL('./dist/', import.meta.url);
const ASSETS = '/__demo/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** As strict as a careful app would be, so that the extension is tried under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/**
 * Lets `context` find the built demo at Planhat's host names. No socket is opened: the browser's requests are
 * answered from demo/dist, so `npm run build:demo` has to come first.
 */
export async function serveDemo(context: BrowserContext): Promise<void> {
  const hosts: readonly string[] = DEMO_HOSTS;
  const index = await file('index.html');
  const answer = async (route: Route): Promise<void> => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith(ASSETS)) {
      const headers = { 'content-security-policy': POLICY };
      return route.fulfill({ body: index, contentType: typeOf('.html'), headers });
    }
    const name = pathname.slice(ASSETS.length);
    const body = await file(name).catch(() => null);
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: typeOf(name) });
  };
  await context.route((url) => url.protocol === 'https:' && hosts.includes(url.hostname), answer);
}

async function file(name: string): Promise<Buffer> {
  const url = new URL(name, DIST);
  if (!url.href.startsWith(DIST.href)) throw new Error(`${name} lies outside demo/dist`);
  try {
    return await readFile(fileURLToPath(url));
  } catch (cause) {
    throw new Error(`demo/dist/${name} is missing. Build the demo first: npm run build:demo`, { cause });
  }
}

function typeOf(name: string): string {
  return TYPES[extname(name) || name] ?? 'application/octet-stream';
}
