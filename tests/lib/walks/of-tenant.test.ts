import { describe, expect, test } from 'vitest';
import { answersWaiting, foundBehind, isUnderWay, openWalk, walksOf } from '@/lib/walks/of-tenant';
import { fakeLeg, fakeLoops, fakeWalk } from './fake-walk';

const FIX = 'd-not-triggering';
const off = { cause: `${FIX}/off` };
const noFit = { cause: `${FIX}/no-fit` };

test('walks of one tenant, the last first', () => {
  const walks = [
    fakeWalk({ id: 'a', updatedAt: 1 }),
    fakeWalk({ id: 'b', updatedAt: 3 }),
    fakeWalk({ id: 'other', tenant: 'northwind-demo', updatedAt: 10 }),
    fakeWalk({ id: 'away', tenant: null }),
  ];
  expect(walksOf(walks, 'acme').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(walksOf(walks, null).map(({ id }) => id)).toEqual(['away']);
});

describe('the open walk', () => {
  test('is the one without a cause that began with the tree', () => {
    const walks = [
      fakeWalk({ id: 'done', ...off }),
      fakeWalk({ id: 'open', legs: [fakeLeg(['Yes', 'Yes']), fakeLeg([], fakeLoops())] }),
      fakeWalk({ id: 'elsewhere', legs: [fakeLeg([], fakeLoops())] }),
      fakeWalk({ id: 'other', tenant: 'northwind-demo', updatedAt: 10 }),
    ];
    expect(openWalk(walks, 'acme', FIX)?.id).toBe('open');
    expect(answersWaiting(walks, 'acme', FIX)).toBe(2);
    expect(answersWaiting(walks, 'acme', 'd-none')).toBe(0);
  });
});

test('a walk is under way in its tenant, from the tree it began with, until it has found a cause', () => {
  const came = fakeWalk({ legs: [fakeLeg(), fakeLeg([], fakeLoops())] });
  expect(isUnderWay(came, 'acme', FIX)).toBe(true);
  expect(isUnderWay(came, 'acme', 'd-loops')).toBe(false);
  expect(isUnderWay(came, null, FIX)).toBe(false);
  expect(isUnderWay({ ...came, ...off }, 'acme', FIX)).toBe(false);
});

describe('what was found behind a symptom', () => {
  const walks = [
    fakeWalk({ id: '1', ...off, updatedAt: 10 }),
    fakeWalk({ id: '2', ...noFit, updatedAt: 20 }),
    fakeWalk({ id: '3', ...noFit, updatedAt: 5 }),
    fakeWalk({ id: '4' }),
    fakeWalk({ id: '5', ...off, tenant: 'northwind-demo', updatedAt: 10 }),
    fakeWalk({ id: '6', legs: [fakeLeg(), fakeLeg([], fakeLoops())], cause: 'd-loops/other', updatedAt: 7 }),
  ];

  test('is counted, the most frequent first, in one tenant', () => {
    expect(foundBehind(walks, 'acme', FIX)).toEqual([
      { ...noFit, times: 2, lastAt: 20 },
      { ...off, times: 1, lastAt: 10 },
      { cause: 'd-loops/other', times: 1, lastAt: 7 },
    ]);
    expect(foundBehind(walks, 'northwind-demo', FIX)).toEqual([{ ...off, times: 1, lastAt: 10 }]);
  });

  test('counts for the symptom a walk came to, too', () => {
    expect(foundBehind(walks, 'acme', 'd-loops')).toEqual([{ cause: 'd-loops/other', times: 1, lastAt: 7 }]);
  });

  test('leaves out the walk being looked at', () => {
    expect(foundBehind(walks, 'acme', FIX, '2')[0]).toEqual({ ...off, times: 1, lastAt: 10 });
  });
});
