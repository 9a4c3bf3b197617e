import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTasks, findTasks, toggleShownTask, toggleTask } from '@/lib/notes/tasks';

const texts = (body: string) => findTasks(body).map(({ mark }) => body.slice(mark - 1, mark + 2));

describe('tasks', () => {
  test.each([
    ['in every kind of list', '- [ ] a\n* [x] b\n+ [X] c\n1. [ ] d\n2) [x] e', 5],
    ['in lists inside lists and quotes', '- [ ] a\n  - [x] b\n    1. [ ] c\n\n> - [ ] d', 4],
    ['whose words stand below', '- [ ]\n  a', 1],
    ['behind a byte order mark', '\uFEFF- [ ] a', 1],
    ['behind characters of two units', '🙂 first\n\n- [ ] 🙂', 1],
    ['with the line ends of Windows', '- [ ] a\r\n- [x] b\r\n', 2],
  ])('%s', (_name, body, count) => {
    expect(texts(body)).toHaveLength(count);
    expect(texts(body).every((text) => /^\[[ xX]\]$/.test(text))).toBe(true);
  });

  test.each([
    ['fenced code', '```\n- [ ] a\n```'],
    ['indented code', 'Text\n\n    - [ ] a'],
    ['code in a line', '- `[ ]` a'],
    ['a paragraph', '[ ] a'],
    ['the middle of an item', '- a [ ] b'],
    ['a second paragraph of an item', '- a\n\n  [ ] b'],
    ['brackets without words', '- [ ]'],
    ['an escaped bracket', '- \\[ ] a'],
    ['HTML', '<div>\n- [ ] a\n</div>'],
    ['a heading of an item', '- # [ ] a'],
  ])('not in %s', (_name, body) => expect(findTasks(body)).toEqual([]));
});

describe('ticking', () => {
  const body = '```\n- [ ] no\n```\n\n- [ ] one\n- [x] two\n';

  test('changes the sign of that task and nothing else', () => {
    expect(toggleTask(body, 0)).toBe('```\n- [ ] no\n```\n\n- [x] one\n- [x] two\n');
    expect(toggleTask(body, 1)).toBe('```\n- [ ] no\n```\n\n- [ ] one\n- [ ] two\n');
    expect(toggleTask(body, 2)).toBeNull();
  });

  test('twice brings the text back', () => {
    expect(toggleTask(toggleTask(body, 0) ?? '', 0)).toBe(body);
  });

  test('changes one character, in texts of any kind', () => {
    const pieces = [
      '- [ ] a',
      '  - [x] b',
      '```',
      '> ',
      '\n',
      '\r\n',
      '\t',
      '1. ',
      '- ',
      '<p>',
      '🙂',
      '\uFEFF',
    ];
    const written = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, fc.nat(5), (text, index) => {
        const ticked = toggleTask(text, index);
        if (ticked === null) return;
        expect(ticked).toHaveLength(text.length);
        expect(Array.from(text).filter((_, at) => ticked[at] !== text[at]).length).toBeLessThanOrEqual(1);
        expect(findTasks(ticked).map(({ mark }) => mark)).toEqual(findTasks(text).map(({ mark }) => mark));
        expect(findTasks(ticked)[index]?.done).toBe(!findTasks(text)[index]?.done);
      }),
    );
  });

  test('finds the drawn task also where only a part of the text is drawn', () => {
    const whole = 'Title\n\n- [ ] one\n- [x] two';
    const part = { start: 7, end: whole.length };
    const item = findTasks(whole.slice(7))[1]?.item ?? -1;
    expect(toggleShownTask(whole, part, item, true)).toBe('Title\n\n- [ ] one\n- [ ] two');
  });

  test('leaves a text alone that does not say what was drawn', () => {
    expect(toggleShownTask('- [x] one', { start: 0, end: 9 }, 0, false)).toBeNull();
    expect(toggleShownTask('one', { start: 0, end: 3 }, 0, false)).toBeNull();
  });
});

test('are counted', () => expect(countTasks('- [ ] a\n- [x] b')).toEqual({ done: 1, total: 2 }));

test('a text nested without end has none', () => {
  expect(findTasks(`${'> '.repeat(20_000)}- [ ] a`)).toEqual([]);
}, 30_000);
