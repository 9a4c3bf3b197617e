import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXTENSION } from '@/scripts/browser/launch';

const scripts = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

/** Not a call but a text to copy: the request of an endpoint as JavaScript. */
const SHOWN = 'await fetch(${';

const codeOf = (file: string) => readFileSync(`${EXTENSION}/${file}`, 'utf8').replace(SHOWN, '');

/** Browser tests cannot see every request of a service worker, so the built files are read as well. */
test.each([
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'eval(',
  'new Function',
])('no built file contains %s', (call) => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => codeOf(file).includes(call))).toEqual([]);
});

/** Which packaged script that is, and that no other can be, `services/script-address` says to the browser. */
test('only the background loads a further script of its own', () => {
  expect(scripts.filter((file) => codeOf(file).includes('importScripts'))).toEqual(['background.js']);
});

test('the one text that looks like a call is still there', () => {
  const holders = scripts.filter((file) => readFileSync(`${EXTENSION}/${file}`, 'utf8').includes(SHOWN));
  expect(holders).toEqual([expect.stringMatching(/^chunks\/ReferenceTab/)]);
});
