import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { MarkedText } from '@/components/search/MarkedText';

afterEach(cleanup);

test.each<[string, [number, number][], string, string[]]>([
  ['Nothing here', [], 'Nothing here', []],
  ['Saving it', [[0, 3]], 'Saving it', ['Sav']],
  [
    'one two three',
    [
      [0, 3],
      [8, 13],
    ],
    'one two three',
    ['one', 'three'],
  ],
  ['Code `h` here', [[6, 7]], 'Code h here', ['h']],
])('%j with marks %j', (text, marks, shown, marked) => {
  const { container } = render(<MarkedText text={text} marks={marks} />);
  expect(container.textContent).toBe(shown);
  expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(marked);
});
