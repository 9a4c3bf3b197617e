import { describe, expect, test } from 'vitest';
import { runOfList, runsOfTenant } from '@/lib/runs/belonging';
import { fakeRun, STARTED } from './fake-run';

const place = {
  tenant: 'acme',
  screen: 'custom-automation-editor',
  record: null,
  area: 'D',
  list: 'set-up' as const,
};

describe('the runs of a tenant', () => {
  const open = fakeRun({ id: 'open' });
  const held = fakeRun({ id: 'held', status: 'held', updatedAt: STARTED + 1 });
  const finished = fakeRun({ id: 'finished', status: 'finished', finishedAt: STARTED });
  const theirs = fakeRun({ id: 'theirs', tenant: 'northwind' });
  const all = [
    open,
    held,
    finished,
    theirs,
    fakeRun({ id: 'their-held', tenant: 'northwind', status: 'held' }),
    fakeRun({ id: 'nobodys', tenant: null }),
  ];

  test('are its own, the one worked on last first', () => {
    const runs = runsOfTenant(all, 'acme');
    expect(runs.open).toEqual([held, open]);
    expect(runs.finished).toEqual([finished]);
  });

  test('come with a warning of what is open in another tenant: not held, not finished, not away from Planhat', () => {
    expect(runsOfTenant(all, 'acme').elsewhere).toEqual([theirs]);
    expect(runsOfTenant(all, null).elsewhere).toEqual([]);
  });
});

describe('the run of a list', () => {
  test('is the one worked on last of those under way here', () => {
    const first = fakeRun({ id: 'first' });
    const second = fakeRun({ id: 'second', updatedAt: STARTED + 1 });
    const held = fakeRun({ id: 'held', status: 'held', updatedAt: STARTED + 2 });
    expect(runOfList([first, second, held], place)?.id).toBe('second');
  });

  test.each([
    ['tenant', { tenant: 'northwind' }],
    ['screen', { screen: null }],
    ['area', { area: 'K' }],
    ['list', { list: 'review' as const }],
    ['record', { record: { model: 'Company', id: 'a' } }],
    ['status', { status: 'finished' as const }],
  ])('is of this %s', (_what, other) => {
    expect(runOfList([fakeRun(other)], place)).toBeNull();
  });
});
