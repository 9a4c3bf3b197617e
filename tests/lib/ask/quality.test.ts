/** How well questions are understood, measured on the real guide. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import { understand } from '@/lib/ask/understand';
import { buildIndex, type GuideIndex } from '@/lib/search/search-guide';
import { heldOutQuestions } from './held-out';
import type { LabelledQuestion, Said } from './labelled-question';
import { questionsOfPlanhat } from './ours';
import { questions } from './questions';
import { strategyQuestions } from './strategy';
import { temptingQuestions } from './tempting';

const told: readonly (keyof Said)[] = ['crm', 'plan', 'generation', 'revenue', 'method', 'path', 'code'];

// Hundreds of questions are searched for, beside other tests.
vi.setConfig({ testTimeout: 60_000 });

let guide: GuideIndex;
beforeAll(async () => {
  guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));
});

/** What of a question was not understood as labelled, one line a thing. */
function faultsIn(labelled: LabelledQuestion): { area: string[]; said: string[]; route: string[] } {
  const { question, areas, route } = labelled;
  const understood = understand(question, guide);
  const { area } = understood;
  const rightArea = areas.length === 0 || (area !== null && areas.includes(area));
  const line = (what: string, is: string | null, not: string | null | undefined) =>
    `${question}: ${what} ${is ?? 'none'}, not ${not ?? 'none'}`;
  return {
    area: rightArea ? [] : [line('area', area, areas.join(' or '))],
    said: told
      .filter((key) => understood[key] !== (labelled[key] ?? null))
      .map((key) => line(key, understood[key], labelled[key])),
    route: understood.route === route ? [] : [line('route', understood.route, route)],
  };
}

/** The share of questions without a fault of one sort. */
const share = (set: readonly LabelledQuestion[], of: 'area' | 'said' | 'route'): number =>
  set.filter((labelled) => faultsIn(labelled)[of].length === 0).length / set.length;

describe.each([
  ['questions', questions],
  ['tempting questions', temptingQuestions],
] as const)('%s', (_, set) => {
  test('are each understood', () => {
    const faults = set.flatMap((labelled) => Object.values(faultsIn(labelled)).flat());
    expect(faults).toEqual([]);
  });
});

describe('questions that nobody tuned for', () => {
  test.each(['area', 'said', 'route'] as const)('are understood: %s', (of) => {
    expect(share(heldOutQuestions, of)).toBeGreaterThanOrEqual(0.95);
  });
});

test('questions of strategy find their way, nearly all of them on each route', () => {
  const asked = Object.entries(strategyQuestions).flatMap(([ref, some]) =>
    some.map((question) => ({ ref, question, stayed: understand(question, guide).route !== ref })),
  );
  const stayed = asked.filter((one) => one.stayed);
  const told = stayed.map(({ ref, question }) => `${ref} ${question}`).join('\n');
  expect(stayed.length / asked.length, told).toBeLessThanOrEqual(0.05);
  for (const [ref, some] of Object.entries(strategyQuestions)) {
    expect(stayed.filter((one) => one.ref === ref).length / some.length, told).toBeLessThanOrEqual(0.07);
  }
});

test('no question of Planhat is sent away', () => {
  const labelled = [...questions, ...temptingQuestions, ...heldOutQuestions]
    .filter(({ route }) => route === null)
    .map(({ question }) => question);
  const away = [...labelled, ...questionsOfPlanhat].filter(
    (question) => understand(question, guide).route !== null,
  );
  expect(away).toEqual([]);
});

test('reading a question, without the search in it, takes a fraction of a millisecond where nothing else runs', () => {
  const asked = questionsOfPlanhat.slice(0, 200);
  const read = () => asked.forEach((question) => understand(question));
  read();
  const start = performance.now();
  read();
  expect((performance.now() - start) / asked.length).toBeLessThan(3);
});

test('the sets are large, and tell each question once', () => {
  const all = [...questions, ...temptingQuestions, ...heldOutQuestions].map(({ question }) => question);
  expect(new Set(all).size).toBe(all.length);
  expect(heldOutQuestions.length).toBeGreaterThanOrEqual(60);
  expect(all.length).toBeGreaterThanOrEqual(150);
  const strategy = Object.values(strategyQuestions).flat();
  const more = [...strategy, ...questionsOfPlanhat, ...all];
  expect(new Set(more).size).toBe(more.length);
  expect(strategy.length).toBeGreaterThanOrEqual(600);
  expect(questionsOfPlanhat.length).toBeGreaterThanOrEqual(600);
});

test('every area is asked about in each set', () => {
  for (const set of [questions, heldOutQuestions]) {
    expect([...new Set(set.flatMap(({ areas }) => areas))].toSorted().join('')).toBe('ABCDEFGHIJKL');
  }
});
