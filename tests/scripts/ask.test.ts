import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Area } from '@/content/types';
import { buildIndex, type GuideIndex } from '@/lib/search/search-guide';
import { answerLine, readQuestions, UsageError } from '@/scripts/ask';

const fileWith = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'ask-')), 'questions.json');
  writeFileSync(path, content);
  return path;
};

describe('the command line', () => {
  test('one question', () => {
    expect(readQuestions(['why is it slow'])).toEqual(['why is it slow']);
  });

  test('a file of questions', () => {
    expect(readQuestions(['--file', fileWith('[{"question":"one"},{"question":"two"}]')])).toEqual([
      'one',
      'two',
    ]);
  });

  test.each([
    [[], /What shall I answer/],
    [[' '], /What shall I answer/],
    [['two', 'words'], /in quotes: "two words"/],
    [['x', '--colour'], /Usage/],
    [['--file', '/no/such/file.json'], /cannot be read/],
    [['x', '--file', 'f.json'], /not both/],
  ])('%j is refused with a sentence', (args, message) => {
    expect(() => readQuestions(args)).toThrow(UsageError);
    expect(() => readQuestions(args)).toThrow(message);
  });

  test('a file of something else is refused', () => {
    expect(() => readQuestions(['--file', fileWith('[{"query":"one"}]')])).toThrow(/something else/);
  });
});

describe('what is printed', () => {
  let areas: Area[];
  let guide: GuideIndex;
  beforeAll(async () => {
    areas = await loadAllAreas();
    guide = buildIndex(areas.flatMap(({ entries }) => entries));
  });
  const printed = (question: string): unknown => JSON.parse(answerLine(question, areas, guide));

  test('what was understood and what answers it', () => {
    expect(printed('our hubspot sync makes duplicates')).toEqual({
      question: 'our hubspot sync makes duplicates',
      understood: {
        area: 'B',
        nearAreas: [],
        crm: 'hubspot',
        plan: null,
        generation: null,
        revenue: null,
        symptoms: ['duplicates'],
        method: null,
        path: null,
        code: null,
      },
      asks: [],
      route: null,
      answer: {
        fix: 'b-fix-duplicate-companies',
        gotchas: expect.arrayContaining(['b-hand-made-company-gets-a-twin']) as string[],
        checklist: expect.stringMatching(/^b-/) as string,
        facts: expect.any(Array) as string[],
      },
    });
  });

  test('a CRM by its short name finds what its full name finds', () => {
    const { answer } = printed('sf sync makes duplicates') as { answer: unknown };
    expect(printed('Salesforce sync makes duplicates')).toMatchObject({ answer });
    expect(printed('sales force sync makes duplicates')).toMatchObject({ answer });
  });

  test('what is asked', () => {
    expect(printed('every sync makes duplicates')).toMatchObject({ asks: ['crm'] });
  });

  test('a route with its commands, and no entries', () => {
    expect(printed('planhat vs gainsight')).toMatchObject({
      route: { ref: 'R-5', commands: ['/sales-customer-success planhat vs gainsight'] },
      answer: { fix: null, gotchas: [], checklist: null, facts: [] },
    });
  });

  test('one line, whatever was asked', () => {
    expect(answerLine('reduce churn\nin two lines', areas, guide)).not.toContain('\n');
  });
});
