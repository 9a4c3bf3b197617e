import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** What a document leads to beside it: pages, pictures and files, without the place in them. */
const leadsTo = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to.replace(/#.*/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to));

test('every link and picture of the documents leads somewhere', () => {
  expect(documents).toContain('README.md');
  const dead = documents.flatMap((file) =>
    leadsTo(readFileSync(file, 'utf8'))
      .filter((to) => !existsSync(path.join(path.dirname(file), to)))
      .map((to) => `${file}: ${to}`),
  );
  expect(dead).toEqual([]);
});

test('every test and file that the threats name is there', () => {
  const named = [
    ...readFileSync('docs/THREATS.md', 'utf8').matchAll(
      /`((?:tests|services|lib|scripts|content|entrypoints)\/[^`\s]+)`/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
});
