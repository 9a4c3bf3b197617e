import { describe, expect, test } from 'vitest';
import type { Entry, Source } from '@/content/types';
import { freshnessOf } from '@/lib/guide/freshness';
import { fakeFact, fakeGotcha, fakeTerm } from './fake-area';

const source = (seenOn: string | null): Source => ({ title: 'A page', url: null, seenOn });
const on = (day: string) => new Date(`${day}T00:00:00Z`);
const freshness = (entry: Entry, seenOn: string | null, today: string) =>
  freshnessOf({ ...entry, sources: ['S1'] }, { S1: source(seenOn) }, on(today));

const path = fakeFact({ topic: 'Where it lives' });
const limit = fakeFact({ ages: 'fast' });
const concept = fakeFact({ ages: 'slow' });

describe('how fresh an entry is', () => {
  test.each([
    ['a menu path', path, '2026-06-30', false],
    ['a menu path', path, '2026-07-15', true],
    ['a limit', limit, '2026-07-15', true],
    ['a gotcha', fakeGotcha(), '2026-07-15', false],
    ['a gotcha', fakeGotcha(), '2027-01-16', true],
    ['a term', fakeTerm(), '2027-01-16', false],
    ['a concept', concept, '2028-12-31', false],
    ['a concept', concept, '2029-01-15', true],
  ] as const)('%s read on 15 January 2026 %#', (_, entry, today, old) => {
    expect(freshness(entry, '2026-01-15', today)).toEqual({ checkedOn: '2026-01-15', old });
  });

  test('goes by the newest page', () => {
    const sources = { S1: source('2024'), S2: source('2026-08'), S3: source(null), S4: source('2026-07-30') };
    const entry = fakeGotcha({ sources: Object.keys(sources) });
    expect(freshnessOf(entry, sources, on('2026-11-23'))).toEqual({ checkedOn: '2026-08', old: false });
  });

  test('gives a month and a year without a day their last day', () => {
    expect(freshness(path, '2026-05', '2026-11-29').old).toBe(false);
    expect(freshness(path, '2026-05', '2026-11-30').old).toBe(false);
    expect(freshness(path, '2026-05', '2026-12-01').old).toBe(true);
    expect(freshness(path, '2025', '2026-06-30').old).toBe(false);
  });

  test('is not known where no page carries a date', () => {
    expect(freshness(path, null, '2036-01-01')).toEqual({ checkedOn: null, old: false });
  });
});
