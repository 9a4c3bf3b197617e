import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '@/scripts/bench/search/bench-contenders';
import type { PopupRow } from '@/scripts/bench/search/browser/bench-popup';
import { popupTable } from '@/scripts/bench/search/browser/popup-table';
import { ours } from '@/scripts/bench/search/contenders/ours';
import { openNotes, readAll, readNotes, writeCorpus } from '@/scripts/bench/search/corpus';
import { make, qualityOf } from '@/scripts/bench/search/measure';
import { questionsOf, typedLetters } from '@/scripts/bench/search/questions';
import { markdownOf, tableOf } from '@/scripts/bench/search/table';

const NOTES = 30;
const corpus = mkdtempSync(path.join(tmpdir(), 'bench-search-'));

beforeAll(() => writeCorpus(corpus, NOTES));
afterAll(() => rmSync(corpus, { recursive: true }));

const places = { corpus, notes: NOTES, stored: path.join(corpus, 'stored'), typed: 1, seconds: 60 };

describe('the corpus', () => {
  test('a single note is read without the others', () => {
    const { read, close } = openNotes(corpus);
    expect([1, 17, NOTES].map(read)).toEqual([1, 17, NOTES].map((seq) => readNotes(corpus)[seq - 1]));
    close();
  });

  test('libraries get the guide and the notes, field by field', () => {
    const docs = readAll(corpus);
    const [first] = readNotes(corpus);
    expect(docs.length).toBeGreaterThan(1000 + NOTES);
    expect(docs.find(({ id }) => id === 'note-0')).toMatchObject({ title: first?.title, lead: first?.body });
  });
});

test('what ours stores answers as what was built', async () => {
  const { build, open } = await ours.load('');
  const made = await make({ build }, places);
  expect(made.bytes).toBeGreaterThan(made.gzip ?? Infinity);
  const [built, opened] = [await build(corpus), await open?.(places.stored, corpus)];
  const { notes = [], asked = [] } = await questionsOf(corpus, NOTES);
  for (const { query } of [...notes.slice(0, 10), ...asked.slice(0, 10)]) {
    expect(await opened?.search(query, 20)).toEqual(await built.search(query, 20));
  }
});

test('quality counts the right answers, by where they stand', async () => {
  const { notes = [], asked = [] } = await questionsOf(corpus, NOTES);
  const right = (query: string) => {
    const question = notes.find((one) => one.query === query);
    return Array.from({ length: NOTES }, (_, at) => `note-${at}`).filter((id) => question?.isAnswer(id));
  };
  const searcher = { search: (query: string) => ['nothing', ...right(query)] };
  const found = await qualityOf(searcher, notes, 60);
  expect(found).toEqual({ of: notes.length, mrr: 0.5, first: 0, firstThree: 1 });
  expect(await qualityOf(searcher, asked, 60)).toMatchObject({ of: asked.length, mrr: 0, firstThree: 0 });
});

test('a query grows letter by letter, without a key for nothing new', () => {
  const letters = typedLetters(3);
  expect(letters.every((typed) => typed === typed.trimEnd())).toBe(true);
  expect(letters.filter((typed) => typed.length === 1)).toHaveLength(3);
});

const row = (overrides: Partial<Row>): Row => ({
  notes: 0,
  name: 'ours',
  made: { first: 100, bytes: 2_000_000, gzip: 1_000_000 },
  opened: 20,
  used: {
    keys: 9,
    p50: 1,
    p95: 2,
    memory: 4_000_000,
    quality: { asked: { of: 50, mrr: 0.95, first: 0.9, firstThree: 1 } },
  },
  ...overrides,
});

test('each figure stands beside ours, and says what is missing', () => {
  const [headings, us, slow, dead] = tableOf([
    row({}),
    row({
      name: 'lunr',
      opened: null,
      made: { first: 150, notStored: 'too long' },
      used: {
        keys: 2,
        p50: 4,
        p95: 1000,
        memory: 8_000_000,
        quality: { asked: { of: 7, mrr: 0.5, first: 0.5, firstThree: 0.5 } },
      },
    }),
    row({
      name: 'orama' as never,
      made: { failed: 'over 90 s' },
      opened: { failed: 'over 90 s' },
      used: { failed: 'over 90 s' },
    }),
  ]);
  const cell = (cells: readonly string[] | undefined, name: string) => cells?.[headings?.indexOf(name) ?? -1];
  expect(cell(us, 'key p95 (ms)')).toBe('2.00');
  expect(cell(slow, 'key p95 (ms)')).toBe('1000 (× 500)');
  expect(cell(slow, 'memory (MB)')).toBe('8.00 (× 2.00)');
  expect(cell(slow, 'opened from its stored form (ms)')).toBe('–');
  expect(cell(slow, 'index (MB)')).toBe('too long');
  expect(cell(us, 'asked')).toBe('95.0 · 90.0 · 100.0');
  expect(cell(slow, 'asked')).toBe('50.0 · 50.0 · 50.0 (7 asked)');
  expect(cell(dead, 'key p50 (ms)')).toBe('over 90 s');
  expect(cell(dead, 'asked')).toBe('–');
});

test('the popup has a column for each number of notes', () => {
  const times = { p50: 8, p95: 15 };
  const typing = { keys: 9, changed: times, first: times, painted: times, overtaken: 0.5, memory: 1e7 };
  const few: PopupRow = {
    notes: 0,
    openings: { empty: 50, lately: 55, kept: 60, keptNote: null },
    typing,
    bare: { ...typing, painted: { p50: 4, p95: 10 } },
    miniSearch: null,
  };
  const many: PopupRow = { ...few, notes: 100_000, openings: { ...few.openings, keptNote: 75 } };
  const text = markdownOf(popupTable([few, many]));
  expect(text).toMatch(/^\| {2}\| 0 notes \| 100,000 notes \|\n\| --- \| --- \| --- \|\n/);
  expect(text).toContain('| open, first note for the kept query (ms) | – | 75.0 |');
  expect(text).toContain('| ÷ an empty list | – | 1.5 |');
  expect(text).toContain('| p95 ÷ that of the bare page | 1.5 | 1.5 |');
  expect(text).toContain('| keys overtaken by the next (%) | 50.0 | 50.0 |');
});
