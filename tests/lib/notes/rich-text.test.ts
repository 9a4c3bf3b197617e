import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '@/lib/notes/markdown-tree';
import { richTextToMarkdown } from '@/lib/notes/rich-text';
import { calmHtml } from '@/lib/notes/rich-text/calm';
import { pastes } from './pastes';

const { DOMParser } = new Window();
const bodyOf = (html: string) => new DOMParser().parseFromString(calmHtml(html), 'text/html').body;
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const paste = (html: string): string | null => richTextToMarkdown(bodyOf(html))?.trimEnd() ?? null;

describe.each(pastes)('a paste of $from', ({ html, markdown }) => {
  test('becomes Markdown', () => expect(paste(html)).toBe(markdown.trim()));
});

describe('form', () => {
  test.each([
    ['headings, without the bold they are shown in', '<h2><b>One</b> two</h2>', '## One two'],
    ['bold and italic', '<p><b>a</b> <i>b</i> <s>c</s></p>', '**a** _b_ ~~c~~'],
    ['bold that is only said in a style', '<span style="font-weight: 700">a</span>', '**a**'],
    ['a style that takes bold away', '<b style="font-weight:normal"><i>a</i></b>', '_a_'],
    ['spaces at the ends of bold', '<p>a<b> b </b>c</p>', 'a **b** c'],
    [
      'one mark over several pieces',
      '<b>a</b><b> b</b><span style="font-weight:bold"> c</span>',
      '**a b c**',
    ],
    ['code', '<p>use <code>company_id</code></p>', 'use `company_id`'],
    [
      'code in lines',
      '<pre><code class="language-js">if (a) {\n  b\n}\n</code></pre>',
      '```js\nif (a) {\n  b\n}\n```',
    ],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['lists inside lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['a list beside its item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['numbers that begin later', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    [
      'tasks',
      '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
      '- [x] a\n- [ ] b',
    ],
    ['a line', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
    ['breaks in a line', '<p><b>a</b><br>b</p>', '**a**\\\nb'],
    ['an empty line', '<div><b>a</b><br><br>b</div>', '**a**\n\nb'],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>',
      '| a | b |\n| - | - |\n| 1 | 2\\|3 |',
    ],
    ['a table without a head', '<table><tr><td>1</td><td>2</td></tr></table>', '| 1 | 2 |\n| - | - |'],
    [
      'a cell over two columns',
      '<table><tr><td colspan="2">a</td></tr><tr><td>1</td><td>2</td></tr></table>',
      '| a | |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'a cell of several lines',
      '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
      '| a b | c |\n| - | - |',
    ],
    ['a table that only places things', '<table><tr><td><h2>a</h2></td></tr></table>', '## a'],
    ['a link', '<a href="https://a.b/c">d</a>', '[d](https://a.b/c)'],
    ['a link that is its own words', '<a href="https://a.b/c">https://a.b/c</a>', '<https://a.b/c>'],
    ['a mail address', '<a href="mailto:anna@example.com">Anna</a>', '[Anna](mailto:anna@example.com)'],
  ])('%s', (_name, html, markdown) => expect(paste(html)).toBe(markdown));
});

describe('left out', () => {
  test.each([
    ['scripts and styles', '<b>a</b><script>b()</script><style>b{}</style>', '**a**'],
    ['images', '<p><b>a</b><img src="https://a.b/c.png" alt="c"></p>', '**a**'],
    ['an image inside a link', '<p><b>a</b> <a href="https://a.b"><img src="x"></a></p>', '**a**'],
    ['what is hidden', '<b>a</b><span style="display: none">b</span>', '**a**'],
    [
      'addresses that must not be followed',
      '<b>a</b> <a href="javascript:b()">c</a> <a href="/d">e</a> <a href="http://f.g">h</a>',
      '**a** c e h',
    ],
    ['fields and buttons', '<b>a</b><button>b</button><input value="c"><textarea>d</textarea>', '**a**'],
    ['comments', '<b>a</b><!-- b -->', '**a**'],
  ])('%s', (_name, html, markdown) => expect(paste(html)).toBe(markdown));
});

describe('text that looks like Markdown stays text', () => {
  test.each([
    ['<b>x</b> *a* _b_ `c`', '**x** \\*a\\* \\_b\\_ \\`c\\`'],
    ['<b>x</b> company_id and a_b_c', '**x** company_id and a_b_c'],
    ['<b>x</b><p># a</p><p>- b</p><p>1. c</p>', '**x**\n\n\\# a\n\n\\- b\n\n1\\. c'],
    ['<b>x</b> [a](b) &lt;img&gt;', '**x** \\[a]\\(b) \\<img>'],
  ])('%j', (html, markdown) => expect(paste(html)).toBe(markdown));
});

test.each([
  ['nothing', ''],
  ['plain words', '<meta charset="utf-8"><span>a</span>'],
  ['plain lines', '<div>a</div><div>b<br>c</div>'],
  [
    'code of an editor, in colours',
    '<div style="white-space:pre"><div><span style="color:#00f">if</span> (a)</div></div>',
  ],
])('%s: has no form to keep', (_name, html) => expect(paste(html)).toBeNull());

test('layers without end are read', () => {
  const html = `${'<div>'.repeat(400)}<b>a</b>${'</div>'.repeat(400)}`;
  expect(paste(`<i>b</i>${html}`)).toContain('_b_');
  expect(paste(`<i>b</i>${html}`)).toContain('a');
});

test('whatever is pasted, every word arrives, and nothing that is not text', () => {
  const tags = [
    'b',
    'i',
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'blockquote',
    'h2',
    'span',
    'a',
    'code',
  ];
  const html = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('one ', 'two', ' three ', '*', '_', '<br>', ' '),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
    ),
  })).node;
  const words = (text: string) => text.match(/one|two|three/g)?.length ?? 0;
  fc.assert(
    fc.property(html, (given) => {
      const body = bodyOf(given);
      const markdown = richTextToMarkdown(body);
      if (markdown === null) return;
      const read = readMarkdown(markdown);
      expect(words(read ? textOf(read) : '')).toBe(words(body.textContent));
      expect(JSON.stringify(read)).not.toMatch(/"type":"(html|image)"/);
    }),
    { numRuns: 300 },
  );
});

describe('calm', () => {
  test.each([
    ['<b style="a:b">c</b>', '<b data-style="a:b">c</b>'],
    ["<b class=x STYLE = 'a' id=y>", "<b class=x data-style = 'a' id=y>"],
    ['<b style=a>', '<b data-style=a>'],
    ['<b onclick="alert(1)" title="x">', '<b  title="x">'],
    ['<b/onclick=a/class=b>', '<b/>'],
    ['<b/onclick=a /class=b>', '<b/ /class=b>'],
    ['<b title=" style=x onclick=y ">', '<b title=" style=x onclick=y ">'],
    ['a < b style=c', 'a < b style=c'],
    ['the style="x" and onclick=y', 'the style="x" and onclick=y'],
    ['<!-- <b style="x"> --><b style="y">', '<!-- <b style="x"> --><b data-style="y">'],
    ['<b style', '<b data-style'],
    ['<b style="a', '<b data-style="a'],
    ['</b style="a">', '</b style="a">'],
    ['<', '<'],
  ])('%j → %j', (html, calm) => expect(calmHtml(html)).toBe(calm));

  test('doing it again changes nothing, and what has neither stays as it is', () => {
    const pieces = ['<', '>', '"', "'", '=', ' ', '/', 'b', '<b ', '<!--', '-->', '\n', 'x', '</b>'];
    const html = (...more: string[]) =>
      fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 25 }).map((all) => all.join(''));
    fc.assert(
      fc.property(html('style', ' onclick'), (given) => {
        expect(calmHtml(calmHtml(given))).toBe(calmHtml(given));
      }),
    );
    fc.assert(
      fc.property(html(), (given) => {
        expect(calmHtml(given)).toBe(given);
      }),
    );
  });

  test('a hundred thousand tags take no more than their time', () => {
    const begun = performance.now();
    calmHtml('<b style="a:b" '.repeat(100_000));
    calmHtml("<b title='".repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
