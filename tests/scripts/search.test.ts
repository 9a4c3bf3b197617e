import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/search/search-guide';
import { answer, readCommand, UsageError } from '@/scripts/search';
import { fakeFact, fakeGotcha } from '../lib/search/fake-entries';

const guide = buildIndex([
  fakeGotcha({ id: 'd-off', title: 'Saving switches it off', refs: ['DG-1', 'D-25'] }),
  fakeFact({ id: 'd-saving', title: 'Saving and switching on' }),
]);

const fileWith = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'search-')), 'queries.json');
  writeFileSync(path, content);
  return path;
};

describe('the command line', () => {
  test('a query, with ten hits at most', () => {
    expect(readCommand(['saving off'])).toEqual({
      shape: 'hits',
      queries: ['saving off'],
      options: { limit: 10 },
    });
  });

  test('a screen gives the context', () => {
    const { options } = readCommand(['saving', '--screen', 'custom-automation-editor', '--limit', '3']);
    expect(options).toEqual({ limit: 3, screen: 'custom-automation-editor', area: 'D' });
  });

  test('a file of queries', () => {
    const path = fileWith('[{"query":"one"},{"query":"two"}]');
    expect(readCommand(['--file', path])).toMatchObject({ shape: 'queries', queries: ['one', 'two'] });
  });

  test.each([
    [[], /What shall I search for/],
    [[' '], /What shall I search for/],
    [['two', 'words'], /in quotes: "two words"/],
    [['x', '--limit', 'many'], /--limit takes a number/],
    [['x', '--limit', '0'], /--limit takes a number/],
    [['x', '--screen', 'nowhere'], /no screen "nowhere"/],
    [['x', '--colour'], /Usage/],
    [['--file', '/no/such/file.json'], /cannot be read/],
    [['x', '--file', 'f.json'], /not both/],
  ])('%j is refused with a sentence', (args, message) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(message);
  });

  test.each(['{"query":"x"}', '["x"]', '[{"text":"x"}]'])('a file that holds %s is refused', (content) => {
    expect(() => readCommand(['--file', fileWith(content)])).toThrow(/array of objects with a "query"/);
  });
});

describe('the answer', () => {
  test('one JSON line a hit, best first, with these keys and no others', () => {
    const lines = answer({ shape: 'hits', queries: ['saving switches'], options: { limit: 10 } }, guide).map(
      parse,
    );
    expect(lines).toMatchObject([
      {
        rank: 1,
        id: 'd-off',
        refs: ['DG-1', 'D-25'],
        kind: 'gotcha',
        area: 'D',
        title: 'Saving switches it off',
      },
      { rank: 2, id: 'd-saving' },
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual(['rank', 'id', 'refs', 'kind', 'area', 'title', 'score']);
  });

  test('one JSON line a query of a file, also for a query that finds nothing', () => {
    const lines = answer(
      { shape: 'queries', queries: ['saving', 'xyzzyx'], options: { limit: 1 } },
      guide,
    ).map(parse);
    expect(lines).toMatchObject([
      { query: 'saving', hits: [{ rank: 1 }] },
      { query: 'xyzzyx', hits: [] },
    ]);
  });
});

const parse = (line: string) => JSON.parse(line) as Record<string, unknown>;
