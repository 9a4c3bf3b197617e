import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CodeText } from '@/components/ui/CodeText';

afterEach(cleanup);

test.each([
  ['plain', 'plain', []],
  ['type `<<` here', 'type << here', ['<<']],
  ['`a` and `b`', 'a and b', ['a', 'b']],
  ['one ` alone', 'one ` alone', []],
  ['<b>not bold</b>', '<b>not bold</b>', []],
])('draws %j', (text, shown, code) => {
  const { container } = render(<CodeText text={text} />);
  expect(container.textContent).toBe(shown);
  expect([...container.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual(code);
});
