import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown } from '@/components/notes/Markdown';

afterEach(cleanup);

const draw = (text: string) => render(<Markdown text={text} />).container;

describe('a note that is drawn', () => {
  test('has emphasis, lists, tasks, tables and code', () => {
    const drawn = draw('**a** ~~b~~ `c`\n\n- [x] d\n\n| e |\n|---|\n| f |\n\n```\ng\n```');
    for (const element of ['strong', 'del', 'code', 'li input[type=checkbox]', 'table td', 'pre code']) {
      expect(drawn.querySelector(element), element).toBeTruthy();
    }
  });

  test('keeps how columns are aligned, and the number a list begins with', () => {
    const drawn = draw('| a |\n|--:|\n| b |\n\n3. c');
    expect(drawn.querySelector('td')?.style.textAlign).toBe('right');
    expect(drawn.querySelector('ol')?.start).toBe(3);
  });

  test('names the box of a task by the words beside it', () => {
    const box = draw('- [ ] ![the form](https://a.example/p.png)').querySelector('input');
    expect(box?.getAttribute('aria-label')).toContain('the form');
  });

  test('starts its headings below those of the page', () => {
    expect(draw('# Big').querySelector('h4')?.textContent).toBe('Big');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<iframe src="https://evil.example"></iframe>',
    '![pixel](https://evil.example/p.png)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](http://plain.example)',
    '[x](/relative)',
    '[x](https://user@evil.example)',
    '[x](chrome-extension://abc/options.html)',
  ])('makes nothing that acts or loads of %s', (text) => {
    expect(draw(`before ${text} after`).querySelector('a, img, script, iframe')).toBeNull();
  });

  test.each(['<img src=x onerror=alert(1)>', '<b>bold?</b>', '![a cat](https://evil.example/cat.png)'])(
    'keeps the words of %s',
    (text) => {
      const words = text.startsWith('!') ? 'a cat' : text;
      expect(draw(text).textContent).toContain(words);
    },
  );

  test.each(['https://help.planhat.com/x', 'mailto:anna@example.com'])('links to %s, safely', (address) => {
    const link = draw(`[x](${address})`).querySelector('a');
    expect(link?.getAttribute('href')).toBe(address);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test('shows where a link goes when its text looks like another address', () => {
    expect(draw('[https://planhat.com](https://evil.example/x)').textContent).toContain('(evil.example)');
    cleanup();
    expect(draw('[the article](https://help.planhat.com/x)').textContent).toBe('the article');
    cleanup();
    expect(draw('https://help.planhat.com/x').textContent).toBe('https://help.planhat.com/x');
  });

  test('shows entities and HTML as text that can be read', () => {
    expect(draw('a &lt; b &nbsp;c').textContent).toContain('a < b');
    cleanup();
    expect(draw('use <<object.id>> here').textContent).toContain('<<object.id>>');
  });

  test('is set apart from the direction of the page', () => {
    expect(draw('שלום').firstElementChild?.getAttribute('dir')).toBe('auto');
  });
});
