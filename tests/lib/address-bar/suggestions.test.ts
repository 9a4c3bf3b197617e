import { expect, test } from 'vitest';
import { asSuggestion, escapeMarkup } from '@/lib/address-bar/suggestions';

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ["it's </match>", 'it&apos;s &lt;/match&gt;'],
  ['one\u0000two\nthree', 'one two three'],
  ['lone \ud800 half', 'lone   half'],
  ['Škoda 🚗', 'Škoda 🚗'],
])('%j is text', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});

test('matches are marked, ticks are left out, the rest is dimmed', () => {
  const hit = {
    content: 'Use it',
    title: 'Use `a<b>` first',
    marks: [[4, 9] as [number, number]],
    about: 'Fact · R&D',
  };
  expect(asSuggestion(hit, true)).toEqual({
    content: 'Use it',
    description: 'Use <match>a&lt;b&gt;</match> first <dim>– Fact · R&amp;D</dim>',
  });
});

test('a browser that knows no markup gets plain text', () => {
  const hit = { content: 'a', title: 'a < `b`', marks: [[0, 1] as [number, number]], about: 'Fix' };
  expect(asSuggestion(hit, false).description).toBe('a < b – Fix');
});
