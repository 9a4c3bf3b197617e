import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HTML_END, htmlNote, htmlStart } from '@/lib/notes/export/html';
import { LONGEST_FORMATTED, markdownToHtml } from '@/lib/notes/export/markdown-html';
import { fakeNote } from '../fake-note';

const ALLOWED_TAGS =
  /^<\/?(?:h[3-6]|p|em|strong|del|blockquote|ul|ol|li|code|pre|sup|section|table|thead|tbody|tr|th|td|br|hr|a)(?: align="(?:left|right|center)"| start="\d+"| class="task"| href="(?:https:|mailto:)[^"<>]*" rel="noopener noreferrer")?>$/;

/** Every tag of our making, and nothing else that a browser could take for one. */
function expectOnlyAllowed(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(ALLOWED_TAGS);
}

describe('Markdown as HTML', () => {
  test.each([
    ['# One', '<h3>One</h3>'],
    ['a *b* **c** ~~d~~ `e<`', '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;</code></p>'],
    ['3. x', '<ol start="3">\n<li>x</li>\n</ol>'],
    ['- [x] done\n- [ ] open', '<ul>\n<li class="task">☑ done</li>\n<li class="task">☐ open</li>\n</ul>'],
    ['```\n\nx\n```', '<pre>\n<code>\nx\n</code></pre>'],
    ['<b onclick=x>hi</b> &lt; &nbsp;', '<p>&lt;b onclick=x&gt;hi&lt;/b&gt; &lt; \u00a0</p>'],
    ['![words](https://x.y/z.png)', '<p>Image: words, https://x.y/z.png</p>'],
    ['[t](javascript:alert(1)) [u](//x.y) [v](data:text/html,x)', '<p>t u v</p>'],
    [
      '[t](https://x.y/?a=1&b="2")',
      '<p><a href="https://x.y/?a=1&amp;b=%222%22" rel="noopener noreferrer">t</a></p>',
    ],
    [
      '[https://good.example](https://bad.example)',
      '<p><a href="https://bad.example/" rel="noopener noreferrer">https://good.example</a> (bad.example)</p>',
    ],
  ])('%j', (body, html) => expect(markdownToHtml(body)).toBe(html));

  test('a table keeps its columns', () => {
    expect(markdownToHtml('| a | b |\n|:-:|--:|\n| 1 | 2 |')).toMatch(
      /<th align="center">a<\/th>[^]*<td align="right">2/,
    );
  });

  test.each([
    ['too long', `# ${'x'.repeat(LONGEST_FORMATTED)}`],
    ['nested too deep', `x\n${'> '.repeat(5000)}# y`],
    ['too full of marks', '_*a'.repeat(5000)],
    ['a list in a list in a list', '1. '.repeat(5000)],
  ])('a text that is %s is written as it is, at once', (_, body) => {
    const begun = performance.now();
    expect(markdownToHtml(body)).toBe(`<pre>\n${body.replaceAll('>', '&gt;')}</pre>`);
    expect(performance.now() - begun).toBeLessThan(100);
  });

  test('only our own tags, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</style>',
        '<img src=x onerror=alert(1)>',
        '<!--',
        '<![CDATA[',
        '&#x6a;',
        '"',
        "'",
        '>',
        '<',
      ],
      ...[
        '[a](javascript:x)',
        '![b](x "y")',
        '\n\n',
        '| a |\n|---|\n',
        '`',
        '```\n',
        '- ',
        '# ',
        '\0',
        '\ud800',
        '[^1]',
      ],
      ...[
        '\n[^1]: n\n',
        '[r]',
        '\n[r]: https://e.x/"onx=" "t"\n',
        '<a@b.c>',
        'https://a.b/"><script>',
        'word ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = markdownToHtml(pieces.join(''));
        expectOnlyAllowed(html);
        expect(html).not.toMatch(/[\0\ud800]/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the file stands alone, forbids itself scripts, and every word of a note is text', () => {
  const note = fakeNote({
    title: '<script>alert(1)</script>',
    body: '<iframe src="https://x.y">',
    tags: ['"><b>'],
    tenant: '</style>',
  });
  const file = htmlStart(Date.UTC(2026, 10, 3)) + htmlNote(note) + HTML_END;
  expect(file).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  expect(file).not.toMatch(/<(?:script|iframe|b|link|img|object)\b/i);
  expect(file.match(/<\/style>/g)).toHaveLength(1);
  expect(file).toContain('<h2 dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;</h2>');
});
