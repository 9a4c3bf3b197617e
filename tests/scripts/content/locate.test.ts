import { expect, test } from 'vitest';
import { locate, type AuthoredFile } from '../../../scripts/content/locate';

const gotchas = `import { defineGotchas } from '../../define';

export const gotchas = defineGotchas('D', [
  {
    title: 'It goes off',
    id: 'd-off',
    what: 'It stops.',
    why: 'Saving switches it off.',
  },
  {
    id: 'd-late',
    title: 'It comes late',
    what: 'See d-off.',
  },
]);`;

const files: AuthoredFile[] = [
  { name: 'facts.ts', lines: ["    id: 'd-off-list',"] },
  { name: 'gotchas.ts', lines: gotchas.split('\n') },
  { name: 'set-up.ts', lines: ['  {', "    part: 'Before you start',", '  },'] },
  {
    name: 'sources.ts',
    lines: ['export const sources = defineSources({', '  S1: {', "    title: 'It',", '  },'],
  },
];

test.each([
  ['an entry', 'd-automation.gotchas[d-late]', 'gotchas.ts', 11, 'd-late'],
  ['a field below the id', 'd-automation.gotchas[d-off].why', 'gotchas.ts', 8, 'd-off · why'],
  ['a field above the id', 'd-automation.gotchas[d-off].title', 'gotchas.ts', 5, 'd-off · title'],
  ['a field inside a field', 'd-automation.gotchas[d-off].why[0].a', 'gotchas.ts', 8, 'd-off · why[0].a'],
  [
    'a field that is not there',
    'd-automation.gotchas[d-late].disputed',
    'gotchas.ts',
    11,
    'd-late · disputed',
  ],
  ['a part of a checklist', 'd-automation.set-up[Before you start]', 'set-up.ts', 2, 'Before you start'],
  ['a source', 'd-automation.sources[S1].url', 'sources.ts', 2, 'S1 · url'],
])('finds %s', (_, path, name, line, subject) => {
  expect(locate(path, () => files)).toEqual({
    file: `content/areas/d-automation/${name}`,
    line,
    subject,
  });
});

test('finds the later of two entries with one id', () => {
  const twice = [{ name: 'gotchas.ts', lines: ["    id: 'd-off',", '  },', "    id: 'd-off',"] }];

  expect(locate('d-automation.gotchas[d-off].id', () => twice).line).toBe(3);
});

test.each([
  ['an area', 'd-automation', ''],
  ['a field of an area', 'd-automation.related', 'related'],
  ['an entry that no file holds', 'd-automation.gotchas[d-gone]', 'd-gone'],
])('leads to the index of the area for %s', (_, path, subject) => {
  expect(locate(path, () => files)).toEqual({
    file: 'content/areas/d-automation/index.ts',
    line: null,
    subject,
  });
});

test('leads to the folder of the areas for what belongs to none', () => {
  expect(locate('routes', () => files)).toEqual({ file: 'content/areas', line: null, subject: 'routes' });
});
