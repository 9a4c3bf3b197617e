import { describe, expect, test } from 'vitest';
import type { Run, Verdict } from '@/lib/journal/rows';
import { factBehind, questionOf, shouldAsk } from '@/lib/verdicts/ask';
import { addOpenings } from '@/lib/verdicts/openings';
import { staleEntries } from '@/lib/verdicts/stale';
import { statusOf, verdictId } from '@/lib/verdicts/status';
import { fakeArea, fakeFact, fakeGotcha, fakeStep, fakeTerm } from '../guide/fake-area';

const sources = fakeArea([]).sources; // read in October 2025
const TODAY = new Date('2026-11-23T12:00Z');
const daysAgo = (days: number) => TODAY.getTime() - days * 24 * 60 * 60 * 1000;

const said = (over: Partial<Verdict> = {}): Verdict => ({
  id: verdictId(over.tenant ?? 'acme', over.entry ?? 'd-triggers'),
  tenant: 'acme',
  entry: 'd-triggers',
  says: 'still-true',
  remark: '',
  at: daysAgo(3),
  ...over,
});

describe('the status of an entry', () => {
  const fact = fakeFact();
  test.each([
    ['old by its age', fact, [], { is: 'old', since: '2025-10' }],
    ['fresh where its kind ages slowly', fakeTerm(), [], { is: 'fresh' }],
    ['confirmed', fact, [said()], { is: 'confirmed' }],
    ['doubted', fact, [said({ says: 'not-any-more' })], { is: 'doubted', says: 'not-any-more' }],
    ['different', fact, [said({ says: 'different-here' })], { is: 'doubted', says: 'different-here' }],
    [
      'old by what was said of another entry',
      fact,
      [said({ entry: 'd-else' })],
      { is: 'old', since: '2025-10' },
    ],
    [
      'old again after a confirmation of long ago',
      fact,
      [said({ at: daysAgo(400) })],
      { is: 'old', since: '2025-10' },
    ],
    [
      'old sooner again where its kind ages fast',
      fakeFact({ ages: 'fast' }),
      [said({ at: daysAgo(200) })],
      { is: 'old', since: '2025-10' },
    ],
    [
      'doubted however long ago',
      fact,
      [said({ says: 'not-any-more', at: daysAgo(900) })],
      { is: 'doubted', says: 'not-any-more' },
    ],
  ] as const)('%s', (_, entry, verdicts, status) => {
    expect(statusOf(entry, sources, verdicts, TODAY)).toEqual(status);
  });
});

describe('asking in a run', () => {
  const fact = fakeFact({ refs: ['D-7'] });
  const gotcha = fakeGotcha({ refs: ['DG-2'] });
  const bare = fakeStep({ id: 'd-bare', refs: ['DS-1'] });
  const first = fakeStep({ id: 'd-first', refs: ['DS-2', 'D-7'] });
  const second = fakeStep({ id: 'd-second', refs: ['DS-3', 'DG-2'] });
  const entries = [bare, first, second, fact, gotcha];
  const run = (over: Partial<Run> = {}): Run => ({
    id: 'r1',
    tenant: 'acme',
    record: null,
    screen: null,
    area: 'D',
    list: 'set-up',
    name: 'A run',
    steps: ['d-bare', 'd-first', 'd-second', 'd-gone'],
    leftOut: [],
    states: {},
    bookmark: null,
    status: 'open',
    startedAt: daysAgo(1),
    updatedAt: daysAgo(1),
    finishedAt: null,
    ...over,
  });

  test('a step rests on the fact or gotcha of the same row of the dossier', () => {
    expect(factBehind(first, entries)).toBe(fact);
    expect(factBehind(second, entries)).toBe(gotcha);
    expect(factBehind(bare, [...entries, fakeFact({ id: 'd-same-step', refs: ['DS-1'] })])).toBeNull();
  });

  test('there is one question, and it stays the same', () => {
    expect(questionOf(run(), entries, [])).toEqual({ step: 'd-first', about: fact });
  });

  test('what was answered in an earlier run is not asked again: the next fact is', () => {
    expect(questionOf(run(), entries, [said()])).toEqual({ step: 'd-second', about: gotcha });
  });

  test('nothing more after an answer in this run', () => {
    const answer = said({ at: daysAgo(0) });
    expect(questionOf(run(), entries, [answer])).toBeNull();
  });

  test('answers of another tenant count for nothing here', () => {
    expect(questionOf(run(), entries, [said({ tenant: 'other', at: daysAgo(0) })])?.step).toBe('d-first');
  });

  test('nothing without a run, in one that is held or finished, or away from Planhat', () => {
    expect(shouldAsk(fact, [])).toBe(false);
    for (const over of [{ status: 'held' }, { status: 'finished' }, { tenant: null }] as const)
      expect(shouldAsk(fact, [], run(over))).toBe(false);
    expect(shouldAsk(fact, [], run())).toBe(true);
  });
});

describe('the stale list', () => {
  const old = fakeFact({ id: 'd-old' });
  const doubted = fakeTerm({ id: 'd-doubted' });
  const fresh = fakeTerm({ id: 'd-fresh' });
  const area = fakeArea([fresh, old, doubted]);
  const list = (verdicts: readonly Verdict[] = [], openings = {}) =>
    staleEntries([area], verdicts, openings, TODAY).map(({ entry, opened }) => [entry.id, opened]);

  test('holds what is old or doubted in any tenant', () => {
    expect(list()).toEqual([['d-old', 0]]);
    expect(list([said({ entry: 'd-doubted', says: 'different-here' })])).toEqual([
      ['d-doubted', 0],
      ['d-old', 0],
    ]);
  });

  test('leaves out what was confirmed lately, in any tenant', () => {
    expect(list([said({ entry: 'd-old' })])).toEqual([]);
    expect(list([said({ entry: 'd-old', at: daysAgo(500) })])).toEqual([['d-old', 0]]);
  });

  test('begins with what is opened most, over all tenants', () => {
    const verdicts = [said({ entry: 'd-doubted', says: 'not-any-more' })];
    const openings = { 'acme/d-old': 2, 'other/d-old': 3, '/d-old': 1, 'acme/d-doubted': 5 };
    expect(list(verdicts, openings)).toEqual([
      ['d-old', 6],
      ['d-doubted', 5],
    ]);
  });

  test('tells the doubts of all tenants, the newest first', () => {
    const doubts = [
      said({ entry: 'd-old', says: 'not-any-more', at: daysAgo(9) }),
      said({ entry: 'd-old', says: 'different-here', tenant: 'other', at: daysAgo(2) }),
    ];
    expect(staleEntries([area], doubts, {}, TODAY)[0]?.doubts.map(({ tenant }) => tenant)).toEqual([
      'other',
      'acme',
    ]);
  });
});

describe('counting openings', () => {
  test('adds up', () => {
    expect(addOpenings({ 'acme/a': 1 }, ['acme/a', 'acme/b', 'acme/a'])).toEqual({
      'acme/a': 3,
      'acme/b': 1,
    });
  });

  test('stays within bounds: the least used fall out, of equals those that came first', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`acme/e${index}`, 1]));
    const after = addOpenings(addOpenings(many, ['acme/e0', 'acme/e0']), ['acme/new']);
    expect(Object.keys(after)).toHaveLength(750);
    expect(after['acme/e0']).toBe(3);
    expect(after['acme/new']).toBe(1);
    expect(after['acme/e1']).toBeUndefined();
    expect(after['acme/e999']).toBe(1);
  });
});
