import { describe, expect, test } from 'vitest';
import { type Feature, likelihoods } from '@/lib/ask/learned';
import { learn, type Lesson } from '@/scripts/learn/learn';
import { moduleOf, rounded, tableOf } from '@/scripts/learn/table';

type To = 'stay' | 'R-1' | 'R-2';
const places: readonly To[] = ['stay', 'R-1', 'R-2'];
const pressure = { few: 0.00025, small: 0.001 };

const lesson = (right: To | readonly To[], ...features: Feature[]): Lesson<To> => ({
  question: features.join(' '),
  right: [right].flat(),
  features: new Set(features),
  counts: 1,
});
const lessons = [
  lesson('stay', 'churn', 'widget'),
  lesson('stay', 'nps', 'widget'),
  lesson('stay', 'churn', 'empty'),
  lesson('stay', 'nps', 'empty'),
  lesson('R-1', 'churn', 'normal'),
  lesson('R-1', 'churn', 'advice'),
  lesson('R-2', 'nps', 'normal'),
  lesson('R-2', 'nps', 'advice', 'once'),
];
const learned = learn(places, lessons, pressure);
const likelyFor = (from: readonly Lesson<To>[], ...features: Feature[]) =>
  likelihoods(learn(places, from, pressure), new Set(features));
const bestFor = (...features: Feature[]) => [...likelyFor(lessons, ...features).keys()][0];

describe('learning', () => {
  test('finds what decides, and meets what it has not seen', () => {
    expect(bestFor('churn', 'normal', 'advice')).toBe('R-1');
    expect(bestFor('nps', 'normal', 'advice')).toBe('R-2');
    expect(bestFor('churn', 'widget', 'empty')).toBe('stay');
  });

  test('is content with either of two right places', () => {
    const either = lesson(['R-1', 'R-2'], 'both');
    const likely = likelyFor([...lessons, either, either], 'both');
    expect((likely.get('R-1') ?? 0) + (likely.get('R-2') ?? 0)).toBeGreaterThan(0.9);
    expect(likely.get('R-1')).toBeCloseTo(likely.get('R-2') ?? 0, 1);
  });

  test('comes to the same whenever it is done', () => {
    expect(tableOf(learn(places, lessons, pressure))).toEqual(tableOf(learned));
  });

  test('has no weight for what one question alone has', () => {
    expect(learned.weights.has('once')).toBe(false);
  });
});

test('a table is read back as it was rounded, and stands in the module', () => {
  const table = rounded(learned);
  expect(rounded(table)).toEqual(table);
  const written = {
    name: 'route',
    places: { type: 'Destination', from: './read-route' },
    learnedFrom: 'abc',
  };
  const module = moduleOf(tableOf(table), written);
  expect(module).toContain("learnedFrom = 'abc'");
  expect(module).toContain('routeTable: LearnedTable<Destination>');
});
