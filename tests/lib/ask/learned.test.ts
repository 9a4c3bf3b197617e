import { describe, expect, test } from 'vitest';
import { type LearnedTable, likelihoods, readTable } from '@/lib/ask/learned';

const table: LearnedTable<'stay' | 'R-1' | 'R-2'> = {
  stay: '20 *\n-10 churn',
  'R-1': '10 churn @tips\n-3 nps',
  'R-2': '15 nps',
};

describe('a table', () => {
  const learned = readTable(table, 0.1);

  test('tells of a feature what it says for each place', () => {
    expect(learned.to).toEqual(['stay', 'R-1', 'R-2']);
    expect(learned.weights.get('churn')).toEqual([-1, 1, 0]);
    expect(learned.weights.get('nps')?.map((weight) => Math.round(weight * 10))).toEqual([0, -3, 15]);
    expect(learned.weights.has('lead')).toBe(false);
  });

  test('makes likelihoods, the highest first and all together 1; what it does not know changes nothing', () => {
    const likely = likelihoods(learned, new Set(['churn', '@tips']));
    expect([...likely.values()].reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1);
    expect([...likely.keys()][0]).toBe('R-1');
    expect(likelihoods(learned, new Set(['churn', '@tips', 'unheard']))).toEqual(likely);
    expect(likelihoods(learned, new Set()).get('stay')).toBeGreaterThan(0.5);
  });
});
