import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import { ANYWHERE } from '@/lib/passport/passport';
import { explain, type MatchWay } from '@/lib/search/explain';
import { buildIndex, type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import { fakeFact, fakeGotcha } from './fake-entries';
import { phrases } from './queries/phrases';

const gotcha = fakeGotcha({
  id: 'd-x',
  title: 'Automations stop at the quota',
  search: ['monthly limit reached'],
  what: 'Each End User counts. Send it to `/companies`, with the externalId. A webhook answers.',
  appliesTo: { crm: ['hubspot'] },
  screens: ['automation-logs'],
});
const index = buildIndex([gotcha, fakeFact({ id: 'd-other', title: 'Lorem ipsum' })]);

const matchOf = (query: string) => explain(index, query, {}, 'd-x')?.matches[0];

test.each<[string, MatchWay, string, string[]]>([
  ['quota', 'same', 'quota', ['title']],
  ['limits', 'form', 'limit', ['phrase']],
  ['quot', 'beginning', 'quota', ['title']],
  ['quoat', 'typo', 'quota', ['title']],
  ['/companies', 'path', '/companies', ['lead']],
  ['web hook', 'joined', 'webhook', ['lead']],
  ['externalid', 'same', 'externalid', ['lead']],
])('%s is found as %s', (query, way, word, fields) => {
  expect(matchOf(query)).toMatchObject({ way, fields });
  expect(matchOf(query)?.words.join(' ')).toContain(word.slice(0, 8));
});

describe('what else it tells', () => {
  test('words that are missing, but not those that carry little', () => {
    expect(explain(index, 'the quota of salesforce', {}, 'd-x')?.missing).toEqual(['salesforce']);
  });

  test('what lifted and what lowered it', () => {
    const context = {
      screen: 'automation-logs',
      area: 'D' as const,
      world: { ...ANYWHERE, crm: 'salesforce' as const },
    };
    const explanation = explain(index, 'quota', context, 'd-x');
    expect(explanation?.boosts.map(({ reason }) => reason)).toEqual([
      'thisScreen',
      'thisArea',
      'notTrueHere',
    ]);
    expect(explanation?.misfit).toEqual({ key: 'crm', only: ['hubspot'] });
  });

  test('nothing of what does not answer, or is not there', () => {
    expect(explain(index, 'quota', {}, 'd-other')).toBeNull();
    expect(explain(index, 'quota', {}, 'd-gone')).toBeNull();
  });
});

describe('on the real guide', () => {
  let guide: GuideIndex;
  beforeAll(async () => {
    guide = buildIndex((await loadAllAreas()).flatMap(({ entries }) => entries));
  });

  test('the score is the one of the list, and some word is named', () => {
    for (const { query, area } of phrases) {
      for (const { id, score } of searchGuide(guide, query, { limit: 3, area })) {
        const explanation = explain(guide, query, { area }, id);
        expect(explanation?.score).toBe(score);
        expect(explanation?.matches.length).toBeGreaterThan(0);
      }
    }
  });
});
