import { describe, expect, test } from 'vitest';
import type { Walk } from '@/lib/journal/rows';
import { type ChangeWalk, UNSTORED, WalkKeeper } from '@/lib/walks/keeper';
import { fakeLeg, fakeWalk } from './fake-walk';

/** A disk that writes when it is told to. */
function fakeDisk() {
  const rows = new Map<string, Walk>();
  const waiting: { go: () => void; fail: () => void }[] = [];
  const change: ChangeWalk = (id, decide) =>
    new Promise((resolve, reject) => {
      const go = () => {
        const next = decide(rows.get(id));
        if (next) rows.set(id, next);
        resolve();
      };
      waiting.push({ go, fail: () => reject(new Error('disk')) });
    });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    rows,
    change,
    waiting,
    next: async () => {
      waiting.shift()?.go();
      await settle();
    },
    fail: async () => {
      waiting.shift()?.fail();
      await settle();
    },
  };
}

const first = fakeWalk({ revision: UNSTORED, legs: [fakeLeg(['Yes'])] });
const second = { ...first, legs: [fakeLeg(['Yes', 'No'])] };
const third = { ...first, legs: [fakeLeg(['No'])] };

describe('a walk', () => {
  test('is shown at once and kept when it is on the disk', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk.change);
    keeper.keep(first);
    expect(keeper.getState()).toEqual({ walk: first, state: 'keeping' });
    expect(disk.rows.size).toBe(0);
    await disk.next();
    expect(keeper.getState()).toEqual({ walk: { ...first, revision: 1 }, state: 'kept' });
    expect(disk.rows.get(first.id)).toEqual({ ...first, revision: 1 });
  });

  test('is not called kept while its newest answer is on its way', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk.change);
    keeper.keep(first);
    keeper.keep(second);
    expect(disk.waiting).toHaveLength(1);
    await disk.next();
    expect(keeper.getState()).toMatchObject({ walk: second, state: 'keeping' });
    await disk.next();
    expect(keeper.getState().state).toBe('kept');
    expect(disk.rows.get(first.id)).toEqual({ ...second, revision: 2 });
  });

  test('stays here when the disk refuses, and can be tried again', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk.change);
    keeper.keep(first);
    await disk.fail();
    expect(keeper.getState()).toEqual({ walk: first, state: 'failed' });
    keeper.forget();
    expect(keeper.getState().walk).toEqual(first);
    keeper.retry();
    await disk.next();
    expect(keeper.getState().state).toBe('kept');
  });

  test('takes the next answer along after a failure', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk.change);
    keeper.keep(first);
    await disk.fail();
    keeper.keep(second);
    await disk.next();
    expect(disk.rows.get(first.id)).toEqual({ ...second, revision: 1 });
  });

  test('of another window is never written over', async () => {
    const disk = fakeDisk();
    const [here, there] = [new WalkKeeper(disk.change), new WalkKeeper(disk.change)];
    there.keep(third);
    await disk.next();
    here.keep(first);
    await disk.next();
    expect(here.getState()).toEqual({ walk: null, state: 'overtaken' });
    expect(disk.rows.get(first.id)).toEqual({ ...third, revision: 1 });
  });

  test('finds itself there when a write is repeated', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper((id, decide) => {
      const next = decide(disk.rows.get(id));
      if (next) disk.rows.set(id, next);
      return disk.change(id, decide);
    });
    keeper.keep(first);
    await disk.next();
    expect(keeper.getState().state).toBe('kept');
    expect(disk.rows.get(first.id)?.revision).toBe(1);
  });

  test('can be looked away from', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk.change);
    keeper.keep(first);
    await disk.next();
    keeper.forget();
    expect(keeper.getState()).toEqual({ walk: null, state: 'kept' });
  });
});

test('whoever listens hears of each step', async () => {
  const disk = fakeDisk();
  const keeper = new WalkKeeper(disk.change);
  const states: string[] = [];
  const stop = keeper.subscribe(() => states.push(keeper.getState().state));
  keeper.keep(first);
  await disk.next();
  stop();
  keeper.keep({ ...second, revision: 1 });
  expect(states).toEqual(['keeping', 'kept']);
});
