import { expect, test } from 'vitest';
import { parts } from '../../../content/checks/parts';
import type { Step } from '../../../content/types';
import { fakeGuide, fakeStep } from '../fake-guide';

const steps = (count: number, overrides: Partial<Step> = {}): Step[] =>
  Array.from({ length: count }, (_, index) => fakeStep({ id: `d-step-${index}`, ...overrides }));

test('finds a part of eight steps', () => {
  const [problem] = parts.find(fakeGuide(...steps(8)));

  expect(problem).toMatchObject({
    level: 'error',
    path: 'd-automation.set-up[Before you start]',
    message: 'Expected at most 7 steps in one part, found 8.',
  });
});

test('counts the set-up and the review list apart, though their parts share a name', () => {
  expect(parts.find(fakeGuide(...steps(7), ...steps(7, { list: 'review' })))).toEqual([]);
});
