import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync(['assets/*.css', 'components/**/*.css', 'entrypoints/**/*.css']);

/** Sides by name. What reads from right to left wants them by their place in the line: `inline-start`, `inline-end`. */
const SIDE =
  /(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)(?:-(?:width|style|color))?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

/** `margin`, `padding` and the like with four values, of which the second and the fourth are the sides. */
const FOUR = /(?<![-\w])(?:margin|padding|inset|scroll-margin)\s*:\s*([^;{}]+)/;

/** The values of a declaration; what stands in brackets is one. */
const valuesOf = (list: string): string[] => list.match(/(?:[^\s(]+\([^)]*\)|\S+)/g) ?? [];

function isSided(line: string): boolean {
  if (SIDE.test(line)) return true;
  const values = valuesOf(FOUR.exec(line)?.[1] ?? '');
  return values.length === 4 && values[1] !== values[3];
}

test('no style sheet names a left or a right side: a page that reads from right to left is a mirror image', () => {
  expect(sheets.length).toBeGreaterThan(50);
  const found = sheets.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (isSided(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test.each(['  left: 10px;', '  margin-right: 2px;', '  padding: 1px 2px 3px 4px;', '  text-align: right;'])(
  'a side is found in "%s"',
  (line) => {
    expect(isSided(line)).toBe(true);
  },
);

test.each(['  inset-inline-start: 0;', '  padding: 1px var(--s2) 3px var(--s2);', '  text-align: start;'])(
  'no side is found in "%s"',
  (line) => {
    expect(isSided(line)).toBe(false);
  },
);
