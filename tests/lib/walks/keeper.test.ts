import { describe, expect, test } from 'vitest';
import type { Walk } from '@/lib/journal/rows';
import { UNSTORED, type WalkDisk, WalkKeeper } from '@/lib/walks/keeper';
import { fakeLeg, fakeWalk } from './fake-walk';

/** A disk that writes when it is told to. */
function fakeDisk() {
  const rows = new Map<string, Walk>();
  const waiting: { go: () => void; fail: () => void }[] = [];
  /** Does its work when it is told to. */
  const later = <Result>(work: () => Result): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push({ go: () => resolve(work()), fail: () => reject(new Error('disk')) });
    });
  const put = (walk: Walk) => rows.set(walk.id, walk).has(walk.id);
  const disk: WalkDisk = {
    begin: (walk) => later(() => ![...rows.values()].some(({ id }) => id !== walk.id) && put(walk)),
    change: (id, decide) =>
      later(() => {
        const next = decide(rows.get(id));
        if (next) put(next);
      }),
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    rows,
    ...disk,
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
    const keeper = new WalkKeeper(disk);
    keeper.keep(first);
    expect(keeper.getState()).toEqual({ walk: first, isPending: true, state: 'keeping' });
    expect(disk.rows.size).toBe(0);
    await disk.next();
    expect(keeper.getState()).toEqual({ walk: { ...first, revision: 1 }, isPending: false, state: 'kept' });
    expect(disk.rows.get(first.id)).toEqual({ ...first, revision: 1 });
  });

  test('is not called kept while its newest answer is on its way', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk);
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
    const keeper = new WalkKeeper(disk);
    keeper.keep(first);
    await disk.fail();
    expect(keeper.getState()).toEqual({ walk: first, isPending: true, state: 'failed' });
    keeper.retry();
    await disk.next();
    expect(keeper.getState().state).toBe('kept');
  });

  test('takes the next answer along after a failure', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk);
    keeper.keep(first);
    await disk.fail();
    keeper.keep(second);
    await disk.next();
    expect(disk.rows.get(first.id)).toEqual({ ...second, revision: 1 });
  });

  test('of another window is never written over', async () => {
    const disk = fakeDisk();
    const [here, there] = [new WalkKeeper(disk), new WalkKeeper(disk)];
    there.keep(third);
    await disk.next();
    here.keep({ ...first, id: 'here' });
    await disk.next();
    expect(here.getState()).toEqual({ walk: null, isPending: false, state: 'overtaken' });
    expect([...disk.rows.values()]).toEqual([{ ...third, revision: 1 }]);
    there.keep({ ...second, revision: 1 });
    await disk.next();
    here.keep({ ...first, revision: 1 });
    await disk.next();
    expect(here.getState().state).toBe('overtaken');
    expect(disk.rows.get(first.id)).toEqual({ ...second, revision: 2 });
  });

  test('finds itself there when a write is repeated', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper({
      begin: disk.begin,
      change: (id, decide) => {
        const next = decide(disk.rows.get(id));
        if (next) disk.rows.set(id, next);
        return disk.change(id, decide);
      },
    });
    keeper.keep(first);
    await disk.next();
    keeper.keep({ ...second, revision: 1 });
    await disk.next();
    expect(keeper.getState().state).toBe('kept');
    expect(disk.rows.get(first.id)?.revision).toBe(2);
  });

  test('can be looked away from', async () => {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk);
    keeper.keep(first);
    await disk.next();
    keeper.forget();
    expect(keeper.getState()).toEqual({ walk: null, isPending: false, state: 'kept' });
  });
});

describe('a walk that could not be kept', () => {
  const another = { ...third, id: 'another', cause: 'd-not-triggering/off', revision: 3 };

  async function leftFailing() {
    const disk = fakeDisk();
    const keeper = new WalkKeeper(disk);
    keeper.keep(first);
    await disk.fail();
    keeper.forget();
    return { disk, keeper };
  }

  test('is still told of when it is looked away from, and is found again', async () => {
    const { disk, keeper } = await leftFailing();
    expect(keeper.getState()).toEqual({ walk: null, isPending: false, state: 'failed' });
    keeper.lookBack(first.id);
    expect(keeper.getState().walk).toEqual(first);
    keeper.retry();
    await disk.next();
    expect(disk.rows.has(first.id)).toBe(true);
  });

  test('is tried again with the next walk, which stays in view', async () => {
    const { disk, keeper } = await leftFailing();
    keeper.keep(another);
    expect(keeper.getState().state).toBe('keeping');
    await disk.next();
    await disk.next();
    expect(disk.rows.get(first.id)).toEqual({ ...first, revision: 1 });
    expect(disk.rows.get('another')?.revision).toBe(4);
    expect(keeper.getState()).toMatchObject({ walk: { id: 'another' }, state: 'kept' });
  });

  test('does not hold back the next walk when it fails again', async () => {
    const { disk, keeper } = await leftFailing();
    keeper.keep(another);
    await disk.fail();
    await disk.next();
    expect(disk.rows.get('another')?.revision).toBe(4);
    expect(keeper.getState()).toMatchObject({ walk: { id: 'another' }, isPending: false, state: 'failed' });
  });

  test('is given up with its removal', async () => {
    const { disk, keeper } = await leftFailing();
    keeper.drop(first.id);
    keeper.retry();
    expect(disk.waiting).toEqual([]);
    expect(keeper.getState().state).toBe('kept');
  });
});

test('whoever listens hears of each step', async () => {
  const disk = fakeDisk();
  const keeper = new WalkKeeper(disk);
  const states: string[] = [];
  const stop = keeper.subscribe(() => states.push(keeper.getState().state));
  keeper.keep(first);
  await disk.next();
  stop();
  keeper.keep({ ...second, revision: 1 });
  expect(states).toEqual(['keeping', 'kept']);
});
