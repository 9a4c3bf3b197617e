import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTasks, toggleTask } from '@/lib/notes/tasks';
import { withoutTicks } from '@/lib/notes/ticks';

const plain = (body: string) => withoutTicks({ body }).body;

test.each([
  ['- [x] a\n* [X] b\n+ [ ] c', '- [ ] a\n* [ ] b\n+ [ ] c'],
  ['1. [x] a\r\n2) [x] b\r\n', '1. [ ] a\r\n2) [ ] b\r\n'],
  ['- a\n\n    - > 1. [x] deep', '- a\n\n    - > 1. [ ] deep'],
  ['-\n  [x] below its sign', '-\n  [ ] below its sign'],
  ['- [x]\n  words below', '- [ ]\n  words below'],
])('no task of %j is ticked', (body, expected) => expect(plain(body)).toBe(expected));

test.each(['a [x] b', '- [x](https://help.planhat.com)', '- [xx] a', '-[x] a', '- a [x] b'])(
  '%j stays as it is',
  (body) => expect(plain(body)).toBe(body),
);

test('no tick makes another text, wherever it stands', () => {
  const pieces = [
    '- ',
    '-',
    '\uFEFF',
    '* ',
    '1. ',
    '> ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '[ ] a',
    '[x] b',
    '[X]',
    'c',
    '```\n',
  ];
  const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(bodies, (body) => {
      findTasks(body).forEach((_task, index) => {
        expect(plain(toggleTask(body, index) ?? '')).toBe(plain(body));
      });
    }),
    { numRuns: 500 },
  );
});

test('a long line is read in no time', () => {
  const start = performance.now();
  plain(`${'- '.repeat(200_000)}\n${' '.repeat(400_000)}\n${'> '.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
