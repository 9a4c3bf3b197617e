import { expect, test } from 'vitest';
import { refusalOf, refusedLinks } from '@/lib/notes/links';

test.each([
  ['https://help.example.com/a?b=c', null],
  ['mailto:anna@example.com', null],
  ['http://example.com', 'not-encrypted'],
  ['javascript:alert(1)', 'scheme'],
  ['file:///etc/hosts', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['https://planhat.com@example.com', 'user-name'],
  ['/settings', 'relative'],
  ['#top', 'relative'],
  ['', 'relative'],
])('%j: %j', (address, reason) => expect(refusalOf(address)).toBe(reason));

test('are found wherever Markdown has links, with their place', () => {
  const body = '[a](http://a.b) and <ftp://c.d>, [e][e], [f](https://g.h)\n\n[e]: /there';
  expect(refusedLinks(body)).toEqual([
    { address: 'http://a.b', reason: 'not-encrypted', at: 0 },
    { address: 'ftp://c.d', reason: 'scheme', at: body.indexOf('<ftp') },
    { address: '/there', reason: 'relative', at: body.indexOf('[e][e]') },
  ]);
});

test('addresses without https are read as links by GFM', () => {
  expect(refusedLinks('see www.example.com')).toEqual([
    { address: 'http://www.example.com', reason: 'not-encrypted', at: 4 },
  ]);
});

test('of the lines that give a name its address the first one counts', () => {
  expect(refusedLinks('[a]\n\n[a]: https://b.c\n[a]: http://b.c')).toEqual([]);
});

test('code holds no links', () => expect(refusedLinks('`[a](x)`\n\n    [a](x)')).toEqual([]));

test('a byte order mark moves no place', () => expect(refusedLinks('\uFEFF[a](x)')[0]?.at).toBe(1));
