import { expect, test } from 'vitest';
import { noteTitle } from '@/lib/notes/title';

test.each([
  ['My title', '# Other', 'My title'],
  ['  ', 'plain words', 'plain words'],
  ['', '\n\n  # Health scores\nmore', 'Health scores'],
  ['', '- [ ] check the keyable', 'check the keyable'],
  ['', '> 1. quoted list', 'quoted list'],
  ['', '12) step twelve', 'step twelve'],
  ['', '---\n```js\n***\nafter the marks', 'after the marks'],
  ['', 'use **bold** and `code` and _this_', 'use bold and code and this'],
  ['', 'see [the article](https://help.planhat.com/x)', 'see the article'],
  ['', 'snake_case_name stays', 'snake_case_name stays'],
  ['', '', 'Untitled note'],
  ['', ' \n\t\n---', 'Untitled note'],
])('title %j with body %j is called %j', (title, body, expected) => {
  expect(noteTitle({ title, body })).toBe(expected);
});

test('does not read further than it needs in a very long body', () => {
  const body = `${'word '.repeat(200_000)}\n`.repeat(1);
  expect(noteTitle({ title: '', body })).toHaveLength(199);
});
