import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadAllAreas } from '@/content/areas';
import type { Area, Entry } from '@/content/types';
import { applyChanges, type Changes, searchTextOf } from '@/lib/ask/changes';
import {
  type Answer,
  type AskedFrom,
  compose,
  HITS_TO_CHOOSE_FROM,
  isEmpty,
  worldOfAnswer,
} from '@/lib/ask/compose';
import { understand } from '@/lib/ask/understand';
import { ANYWHERE, misfitOf } from '@/lib/passport/passport';
import { buildIndex, type GuideIndex, searchGuide } from '@/lib/search/search-guide';
import { questionsOfPlanhat } from './ours';
import { questions } from './questions';

// Hundreds of questions are searched for, beside other tests.
vi.setConfig({ testTimeout: 30_000 });

let areas: Area[];
let guide: GuideIndex;
beforeAll(async () => {
  areas = await loadAllAreas();
  guide = buildIndex(areas.flatMap(({ entries }) => entries));
});

const unknown: AskedFrom = { world: ANYWHERE, unsure: [] };

function answerTo(question: string, from = unknown, changes: Changes = {}): Answer {
  const read = understand(question, guide);
  const understood = applyChanges(read, changes);
  const hits = searchGuide(guide, searchTextOf(read, changes), {
    limit: HITS_TO_CHOOSE_FROM,
    area: understood.area ?? undefined,
    world: worldOfAnswer(understood, from.world),
  });
  return compose(understood, hits, areas, from);
}

const entriesOf = ({ fix, gotchas, checklist, facts }: Answer): Entry[] => [
  ...(fix ? [fix] : []),
  ...gotchas,
  ...(checklist ? [checklist.step] : []),
  ...facts,
];

describe('an answer', () => {
  test('is the likely fix, the gotchas behind it, the checklist, the facts', () => {
    const { fix, gotchas, checklist, facts, asks } = answerTo('my automation is not triggering');
    expect(fix?.id).toBe('d-not-firing');
    expect(gotchas.map(({ id }) => id)).toContain('d-filtration-reads-the-old-state');
    expect(checklist?.step).toMatchObject({ area: 'D', list: 'review' });
    expect(checklist?.count).toBeGreaterThan(1);
    expect(facts.length).toBeGreaterThan(0);
    expect(asks).toBeNull();
  });

  test('is short, whatever is asked', () => {
    for (const { question } of questions.filter((_, at) => at % 4 === 0)) {
      const { gotchas, facts } = answerTo(question);
      expect(gotchas.length).toBeLessThanOrEqual(3);
      expect(facts.length).toBeLessThanOrEqual(3);
    }
  });

  test('to how something is done has no fault to find', () => {
    const { fix, checklist } = answerTo('how do I connect Claude');
    expect(fix).toBeNull();
    expect(checklist?.step.list).toBe('set-up');
  });

  test('to a number is the fact', () => {
    const { facts } = answerTo('how many calls per minute can I make');
    expect(facts[0]?.id).toBe('g-limit-calls');
  });

  test('to a question of strategy is its route and nothing else', () => {
    const answer = answerTo('how do we reduce churn');
    expect(answer.route?.ref).toBe('R-1');
    expect(entriesOf(answer)).toEqual([]);
    expect(answer.asks).toBeNull();
  });

  test('that fits badly is still the nearest there is', () => {
    const answer = answerTo('nps response rate is 3%, is the survey going to spam');
    expect(answer.route).toBeNull();
    expect(answer.fix?.area).toBe('I');
    expect(entriesOf(answer).length).toBeGreaterThan(0);
    expect(entriesOf(answerTo('how do I see gross retention per csm')).length).toBeGreaterThan(0);
    // Its own area has none of its words, the one beside it has.
    expect(entriesOf(answerTo('champion flag from hubspot')).length).toBeGreaterThan(0);
  });

  test('to a question that is placed here is hardly ever empty', () => {
    const placed = questionsOfPlanhat
      .filter((_, at) => at % 5 === 0)
      .filter((question) => {
        const { sureness, route } = understand(question, guide);
        return sureness !== 'none' && route === null;
      });
    const empty = placed.filter((question) => isEmpty(answerTo(question)));
    expect(empty.length / placed.length, empty.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('to a question that cannot be placed is empty', () => {
    expect(entriesOf(answerTo('how do I cook pasta'))).toEqual([]);
  });
});

describe('the world of an answer', () => {
  test('what the question says stands above the passport', () => {
    const from = { world: { ...ANYWHERE, crm: 'pipedrive' as const }, unsure: [] };
    const answer = answerTo('salesforce sync makes duplicate companies', from);
    expect(entriesOf(answer).length).toBeGreaterThan(2);
    const misfits = entriesOf(answer).filter(
      (entry) => misfitOf(entry, { ...ANYWHERE, crm: 'salesforce' }) !== null,
    );
    expect(misfits).toEqual([]);
  });

  test('the passport holds for all that is not said', () => {
    const from = { world: { ...ANYWHERE, revenue: 'deals' as const }, unsure: [] };
    const ofLicences = entriesOf(answerTo('my renewal did not happen', from)).filter(({ appliesTo }) =>
      appliesTo?.revenue?.every((model) => model === 'licenses'),
    );
    expect(ofLicences).toEqual([]);
  });
});

describe('the one thing that is asked', () => {
  test('the CRM, for a sync', () => expect(answerTo('every sync creates duplicates').asks).toBe('crm'));
  test('the revenue model, for revenue', () => {
    expect(answerTo('my renewal did not happen').asks).toBe('revenue');
  });
  test('nothing that the question says', () => {
    expect(answerTo('every salesforce sync creates duplicates').asks).toBeNull();
    expect(answerTo('my license did not renew').asks).toBeNull();
  });
  test('nothing that it names without telling', () => {
    expect(answerTo('our HubSpot and Salesforce sync overwrites fields').asks).toBeNull();
  });
  test('nothing that the passport says', () => {
    const world = { ...ANYWHERE, crm: 'hubspot' as const };
    expect(answerTo('every sync creates duplicates', { world, unsure: [] }).asks).toBeNull();
  });
  test('nothing that the user did not know', () => {
    const from: AskedFrom = { world: ANYWHERE, unsure: ['crm'] };
    expect(answerTo('every sync creates duplicates', from).asks).toBeNull();
  });
  test('nothing for a figure to be made better', () => {
    expect(answerTo('our nrr is 92%, how do we get it up').asks).toBeNull();
  });
  test('nothing for the meaning of a word', () => expect(answerTo('what is NRR in planhat').asks).toBeNull());
});

describe('corrections', () => {
  const question = 'our hubspot sync makes duplicates';

  test('another area answers from there', () => {
    const { fix, gotchas } = answerTo(question, unknown, { area: 'E' });
    expect([fix, ...gotchas].map((entry) => entry?.area)).toContain('E');
    expect(fix?.area).toBe('E');
  });

  test('another CRM: its entries, not those of the first', () => {
    const answer = answerTo(question, unknown, { crm: 'salesforce' });
    expect(entriesOf(answer).filter(({ appliesTo }) => appliesTo?.crm?.join() === 'hubspot')).toEqual([]);
    expect(answer.asks).toBeNull();
  });

  test('the CRM left out is asked for', () => {
    expect(answerTo(question, unknown, { crm: null }).asks).toBe('crm');
  });

  test('another fault finds another fix', () => {
    expect(answerTo(question).fix?.id).toBe('b-fix-duplicate-companies');
    expect(answerTo(question, unknown, { symptoms: ['overwritten'] }).fix?.id).not.toBe(
      'b-fix-duplicate-companies',
    );
  });

  test('a question of strategy can be answered from the guide', () => {
    const answer = answerTo('what should a health score contain', unknown, { route: null });
    expect(answer.route).toBeNull();
    expect(entriesOf(answer).length).toBeGreaterThan(0);
  });

  test('a question that could not be placed is, once its area is chosen', () => {
    expect(applyChanges(understand('who won the cup'), { area: 'F' })).toMatchObject({
      area: 'F',
      sureness: 'chosen',
    });
  });
});

describe('what is searched for after a correction', () => {
  const read = understand('our hubspot sync makes duplicates');
  test.each<[Changes, string]>([
    [{}, 'our hubspot sync makes duplicates'],
    [{ crm: 'salesforce' }, 'our sync makes duplicates salesforce'],
    [{ crm: null }, 'our sync makes duplicates'],
    [{ symptoms: ['missing'] }, 'our hubspot sync makes missing'],
    [{ symptoms: [] }, 'our hubspot sync makes'],
    [{ area: 'E' }, 'our hubspot sync makes duplicates'],
  ])('%j', (changes, text) => expect(searchTextOf(read, changes)).toBe(text));
});
