import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesSearch } from '@/lib/notes/matches-search';
import type { Note } from '@/lib/notes/note';
import { toDay } from '@/lib/notes/search-dates';
import { parseSearch, type SearchNames } from '@/lib/notes/search-fields';
import { fakeNote } from './fake-note';

const names: SearchNames = {
  areas: [
    { id: 'B', name: 'CRM sync' },
    { id: 'L', name: 'Admin' },
  ],
  screens: [
    { id: 'sync-logs', name: 'Sync history' },
    { id: 'home', name: 'Home' },
  ],
  tenants: [{ id: 'acme-eu', name: 'Lighthouse' }],
};
const now = new Date(2026, 10, 23, 12).getTime();
const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime();
const parse = (typed: string) => parseSearch(typed, names, now);

const note = fakeNote({
  title: 'Keyables first',
  body: 'Then the mapping. Don’t map twice.',
  tags: ['crm-sync', 'Größe'],
  screen: 'sync-logs',
  tenant: 'acme-eu',
  area: 'B',
  updatedAt: new Date(2026, 2, 14, 15).getTime(),
});
const finds = (typed: string, given: Note = note) => {
  const { search } = parse(typed);
  return search !== null && matchesSearch(given, search);
};

describe('words', () => {
  test.each([
    ['mapping keyables', true],
    ['mappings', true],
    ['mapping missing', false],
    ['"the mapping"', true],
    ['"mapping the"', false],
    ['"the mapp', true],
    ['mapping -twice', false],
    ['mapping -thrice', true],
    ['-"map twice"', false],
    ['dont', true],
    ['grosse', false],
    ['größe', true],
    ['-', false],
  ])('%j: %j', (typed, found) => expect(finds(typed)).toBe(found));
});

describe('fields', () => {
  test.each([
    ['tag:crm', true],
    ['tag:"crm"', false],
    ['tag:"crm-sync"', true],
    ['tag:#crm', true],
    ['tag:CRM tag:große', true],
    ['tag:crm tag:other', false],
    ['-tag:crm', false],
    ['-tag:other', true],
    ['tenant:acme', true],
    ['tenant:lighthouse', true],
    ['tenant:"acme-eu"', true],
    ['tenant:"acme"', false],
    ['tenant:other tenant:acme', true],
    ['-tenant:lighthouse', false],
    ['screen:sync-logs', true],
    ['screen:"sync history"', true],
    ['screen:history', true],
    ['screen:home', false],
    ['-screen:home', true],
    ['area:B', true],
    ['area:b', true],
    ['area:crm', true],
    ['area:admin', false],
    ['-area:admin', true],
    ['Tag:crm', true],
    ['tag:crm mapping', true],
    ['tag:crm missing', false],
  ])('%j: %j', (typed, found) => expect(finds(typed)).toBe(found));

  test('a note tied to nothing is not found by what others are tied to', () => {
    const loose = fakeNote({ body: 'mapping' });
    expect(finds('tenant:acme', loose)).toBe(false);
    expect(finds('-tenant:acme mapping', loose)).toBe(true);
  });
});

describe('days', () => {
  test.each([
    ['after:2026-03-14', true],
    ['before:2026-03-14', false],
    ['before:2026-03-15', true],
    ['after:2026-03', true],
    ['before:2026-03', false],
    ['after:2026 before:2027', true],
    ['-after:2026-03-14', false],
    ['-before:2026-03-14', true],
    ['after:3m', false],
    ['before:3m', true],
    ['after:2026-01-01 after:2026-06-01', false],
  ])('%j: %j', (typed, found) => expect(finds(typed)).toBe(found));

  test.each([
    ['2026-03-14', day(2026, 3, 14)],
    ['2026-3-4', day(2026, 3, 4)],
    ['2026-02', day(2026, 2, 1)],
    ['2026', day(2026, 1, 1)],
    ['today', day(2026, 11, 23)],
    ['Yesterday', day(2026, 11, 22)],
    ['7d', day(2026, 11, 16)],
    ['2w', day(2026, 11, 9)],
    ['1y', day(2025, 11, 23)],
    ['2026-02-30', null],
    ['2026-13', null],
    ['14.3.2026', null],
    ['soon', null],
  ])('%j', (text, time) => expect(toDay(text, now)).toBe(time));
});

describe('what is not understood', () => {
  test.each([
    ['tags:crm', 'tags:crm', 'unknown-field'],
    ['after:soon', 'after:soon', 'no-date'],
    ['area:Z', 'area:Z', 'no-area'],
    ['area:nowhere', 'area:nowhere', 'no-area'],
    ['tag:', 'tag:', 'no-value'],
    ['tag:""', 'tag:""', 'no-value'],
  ])('%j is told', (typed, text, reason) => expect(parse(typed).notUnderstood).toEqual([{ text, reason }]));

  test('is searched for as words', () => {
    expect(finds('error:500', fakeNote({ body: 'It said error:500 again' }))).toBe(true);
    expect(finds('error:500')).toBe(false);
  });

  test('an address is words, and not told', () => {
    expect(parse('https://example.com/a').notUnderstood).toEqual([]);
    expect(finds('https://example.com/a', fakeNote({ body: 'see https://example.com/a.' }))).toBe(true);
  });
});

test('an empty line asks nothing', () => {
  for (const typed of ['', '   ', '""', '-', 'tag:']) expect(parse(typed).search).toBeNull();
});

test('whatever is typed is read', () => {
  const part = fc.constantFrom('tag:', '-', '"', 'after:', '2026', ' ', 'a', ':', 'area:B', '//', 'é');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (typed) => {
        const { search } = parse(typed);
        if (search) matchesSearch(note, search);
      },
    ),
  );
});
