/** How well questions are understood, measured on the real guide. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import * as areaTable from '@/lib/ask/area-table';
import * as routeTable from '@/lib/ask/route-table';
import type { Understanding } from '@/lib/ask/types';
import { understand } from '@/lib/ask/understand';
import { buildIndex, type GuideIndex } from '@/lib/search/search-guide';
import { fingerprint } from '@/scripts/learn/lessons';
import { heldOutQuestions } from './held-out';
import type { LabelledQuestion, Said } from './labelled-question';
import { offTopicQuestions } from './off-topic';
import { questionsOfPlanhat } from './ours';
import { questions } from './questions';
import { strategyQuestions } from './strategy';
import { temptingQuestions } from './tempting';
import { strangers, turns } from './turns';
import { unseen } from './unseen';

const told: readonly (keyof Said)[] = ['crm', 'plan', 'generation', 'revenue', 'method', 'path', 'code'];

// Hundreds of questions are searched for, beside other tests.
vi.setConfig({ testTimeout: 60_000 });

let guide: GuideIndex;
beforeAll(async () => {
  guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));
});

const understood = new Map<string, Understanding>();
/** Each question is searched for once, whatever is asked of it. */
function readOnce(question: string): Understanding {
  const before = understood.get(question) ?? understand(question, guide);
  understood.set(question, before);
  return before;
}

/** What of a question was not understood as labelled, one line a thing. */
function faultsIn(labelled: LabelledQuestion): { area: string[]; said: string[]; route: string[] } {
  const { question, areas, route } = labelled;
  const read = readOnce(question);
  const { area } = read;
  const rightArea = areas.length === 0 || (area !== null && areas.includes(area));
  const line = (what: string, is: string | null, not: string | null | undefined) =>
    `${question}: ${what} ${is ?? 'none'}, not ${not ?? 'none'}`;
  return {
    area: rightArea ? [] : [line('area', area, areas.join(' or '))],
    said: told
      .filter((key) => read[key] !== (labelled[key] ?? null))
      .map((key) => line(key, read[key], labelled[key])),
    route: read.route === route ? [] : [line('route', read.route, route)],
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

/** The share of questions of which something is true. */
const shareOf = (set: readonly LabelledQuestion[], isTrue: (labelled: LabelledQuestion) => boolean): number =>
  set.filter(isTrue).length / set.length;

describe('questions that were never learned from', () => {
  const all = Object.values(unseen).flat();
  const ofPlanhat = all.filter(({ route }) => route === null);
  const ofStrategy = all.filter(({ route }) => route !== null);

  test('find their way where they are of strategy', () => {
    const right = shareOf(ofStrategy, ({ question, route }) => readOnce(question).route === route);
    expect(right).toBeGreaterThanOrEqual(0.95);
  });

  test('hardly ever are sent away where they are of Planhat', () => {
    const away = shareOf(ofPlanhat, ({ question }) => readOnce(question).route !== null);
    expect(away).toBeLessThanOrEqual(0.025);
  });

  test('are placed in their area', () => {
    expect(shareOf(ofPlanhat, (labelled) => faultsIn(labelled).area.length === 0)).toBeGreaterThanOrEqual(
      0.925,
    );
  });

  test.each(['crm', 'plan', 'generation', 'revenue'] as const)('tell %s, and only where they do', (key) => {
    const said = ofPlanhat.filter((labelled) => labelled[key] !== undefined);
    const wrong = ofPlanhat
      .filter(({ question, [key]: label }) => readOnce(question)[key] !== (label ?? null))
      .map(({ question }) => question);
    expect(wrong.length / said.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

test('questions of anything else are hardly ever placed', () => {
  const placed = offTopicQuestions.filter((question) => readOnce(question).sureness !== 'none');
  expect(placed.length / offTopicQuestions.length, placed.join('\n')).toBeLessThanOrEqual(0.1);
});

describe('questions that were learned from', () => {
  const all = Object.values({ ...strangers, ...turns }).flat();
  // Without the guide: a search for each would take long, and says nothing of routes.
  const routeOf = (question: string) => understand(question).route;

  test.each([routeTable, areaTable])('a table was learned from sets and words as they stand', (table) => {
    expect(table.learnedFrom, 'run `npm run learn:questions`').toBe(fingerprint());
  });

  test('find their way where they are of strategy, on each route', () => {
    for (const ref of Object.keys(strategyQuestions)) {
      const set = all.filter(({ route }) => route === ref);
      expect(
        shareOf(set, ({ question }) => routeOf(question) === ref),
        ref,
      ).toBeGreaterThanOrEqual(0.75);
    }
  });

  test('hardly ever are sent away where they are of Planhat', () => {
    const set = [
      ...questionsOfPlanhat,
      ...all.filter(({ route }) => route === null).map(({ question }) => question),
    ];
    const away = set.filter((question) => routeOf(question) !== null);
    expect(away.length / set.length, away.join('\n')).toBeLessThanOrEqual(0.015);
  });

  test('nobody is sent away who tells of a fault with its number', () => {
    expect(routeOf('how do we reduce churn, POST /churn returns 400')).toBeNull();
  });
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
  expect(heldOutQuestions.length).toBeGreaterThanOrEqual(60);
  expect(all.length).toBeGreaterThanOrEqual(150);
  const strategy = Object.values(strategyQuestions).flat();
  const others = Object.values(turns).flat();
  const more = [...strategy, ...questionsOfPlanhat, ...all, ...others.map(({ question }) => question)];
  expect(more.filter((question, at) => more.indexOf(question) < at)).toEqual([]);
  expect(strategy.length).toBeGreaterThanOrEqual(600);
  expect(questionsOfPlanhat.length).toBeGreaterThanOrEqual(600);
});

test('every area is asked about in each set', () => {
  for (const set of [questions, heldOutQuestions]) {
    expect([...new Set(set.flatMap(({ areas }) => areas))].toSorted().join('')).toBe('ABCDEFGHIJKL');
  }
});
