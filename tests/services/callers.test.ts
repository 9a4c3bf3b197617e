import { describe, expect, test } from 'vitest';
import { classify } from '@/services/callers';

const own = { id: 'abc', origin: 'chrome-extension://abc' };
const tab = { id: 1 } as never; // only that there is one counts

describe('who sent a message', () => {
  test.each([
    ['our page in a tab', { id: 'abc', origin: own.origin, tab, frameId: 0 }, 'extension-page'],
    ['our page beside tabs', { id: 'abc', origin: own.origin }, 'extension-page'],
    ['our page inside a frame', { id: 'abc', origin: own.origin, tab, frameId: 3 }, 'refused'],
    ['a Planhat tab', { id: 'abc', origin: 'https://ws.planhat.com', tab, frameId: 0 }, 'planhat-tab'],
    [
      'a regional Planhat tab',
      { id: 'abc', origin: 'https://app-us3.planhat.com', tab, frameId: 0 },
      'planhat-tab',
    ],
    ['a frame in a Planhat tab', { id: 'abc', origin: 'https://ws.planhat.com', tab, frameId: 2 }, 'refused'],
    [
      'a sandboxed frame',
      { id: 'abc', origin: 'null', url: 'https://ws.planhat.com/', tab, frameId: 0 },
      'refused',
    ],
    ['no origin, only an address', { id: 'abc', url: 'https://ws.planhat.com/', tab, frameId: 0 }, 'refused'],
    ['a look-alike', { id: 'abc', origin: 'https://ws.planhat.com.evil.tld', tab, frameId: 0 }, 'refused'],
    ['another port', { id: 'abc', origin: 'https://ws.planhat.com:8443', tab, frameId: 0 }, 'refused'],
    ['plain http', { id: 'abc', origin: 'http://ws.planhat.com', tab, frameId: 0 }, 'refused'],
    ['Planhat without a tab', { id: 'abc', origin: 'https://ws.planhat.com', frameId: 0 }, 'refused'],
    ['another extension', { id: 'xyz', origin: 'chrome-extension://xyz' }, 'refused'],
    ['nobody', {}, 'refused'],
  ] as const)('%s', (_name, sender, expected) => expect(classify(sender, own)).toBe(expected));
});
