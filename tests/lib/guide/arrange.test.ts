import { describe, expect, test } from 'vitest';
import type { Gotcha } from '@/content/types';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { arrange, tabOf } from '@/lib/guide/arrange';
import { fakeArea, fakeFact, fakeFix, fakeGotcha, fakeStep, fakeTerm } from './fake-area';
import { ANYWHERE } from '@/lib/passport/passport';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('arrange', () => {
  test('puts the entries of the screen before the rest of the area', () => {
    const area = fakeArea([
      fakeGotcha({ id: 'd-elsewhere', screens: ['automation-logs'] }),
      fakeGotcha({ id: 'd-everywhere' }),
      fakeGotcha({ id: 'd-here', screens: ['custom-automation-editor'] }),
    ]);
    const { gotchas } = arrange(area, 'custom-automation-editor', ANYWHERE);
    expect(ids(gotchas.here)).toEqual(['d-here']);
    expect(ids(gotchas.rest)).toEqual(['d-elsewhere', 'd-everywhere']);
  });

  test('puts what belongs most closely to the screen first, then what cannot be mended', () => {
    const area = fakeArea([
      fakeGotcha({ id: 'd-second-screen', screens: ['a', 'b'], severity: 'data-loss' }),
      fakeGotcha({ id: 'd-slow', screens: ['b'], severity: 'time' }),
      fakeGotcha({ id: 'd-dear', screens: ['b'], severity: 'cost' }),
      fakeGotcha({ id: 'd-lost', screens: ['b', 'a'], severity: 'data-loss' }),
    ]);
    expect(ids(arrange(area, 'b', ANYWHERE).gotchas.here)).toEqual([
      'd-lost',
      'd-slow',
      'd-dear',
      'd-second-screen',
    ]);
  });

  test('keeps checklists in the order of work, whatever the screens', () => {
    const area = fakeArea([
      fakeStep({ id: 'd-first', screens: ['a', 'b'] }),
      fakeStep({ id: 'd-second', screens: ['b'] }),
      fakeStep({ id: 'd-check', screens: ['b'], list: 'review' }),
    ]);
    const { setUp, review } = arrange(area, 'b', ANYWHERE);
    expect(ids(setUp.here)).toEqual(['d-first', 'd-second']);
    expect(ids(review.here)).toEqual(['d-check']);
  });

  test('shows the whole area as its own when there is no screen', () => {
    const { gotchas, counts } = arrange(fakeArea([fakeGotcha({ screens: ['a'] })]), null, ANYWHERE);
    expect(gotchas).toMatchObject({ here: [{ id: 'd-saving-switches-it-off' }], rest: [] });
    expect(counts).toEqual({ check: 0, gotchas: 1, fix: 0, reference: 0 });
  });

  test('counts per tab what belongs to the screen', () => {
    const screens = ['a'];
    const area = fakeArea([
      fakeStep({ screens }),
      fakeStep({ id: 'd-check', screens, list: 'review' }),
      fakeGotcha(),
      fakeFix({ screens }),
      fakeFact({ screens }),
      fakeTerm({ screens }),
    ]);
    expect(arrange(area, 'a', ANYWHERE).counts).toEqual({ check: 2, gotchas: 0, fix: 1, reference: 2 });
  });

  test('takes a screen of the other app for the same place', () => {
    const area = fakeArea([fakeGotcha({ screens: ['automations-list'] })]);
    expect(arrange(area, ['operations-automate', 'automations-list'], ANYWHERE).counts.gotchas).toBe(1);
  });

  test.each([
    ['upgraded', 'legacy'],
    ['legacy', 'upgraded'],
  ] as const)('hides in the %s app what is true in the %s app only, and says so', (generation, other) => {
    const hiding = fakeGotcha({ id: 'd-other', appliesTo: { generations: [other] } });
    const both = fakeGotcha({ id: 'd-both', appliesTo: { generations: ['upgraded', 'legacy'] } });
    const { gotchas, hidden } = arrange(fakeArea([hiding, both]), null, { ...ANYWHERE, generation });
    expect(ids(gotchas.here)).toEqual(['d-both']);
    expect(hidden).toEqual([{ entry: hiding, misfit: { key: 'generations', only: [other] } }]);
  });

  test('hides nothing while the app is not known', () => {
    const area = fakeArea([fakeGotcha({ appliesTo: { generations: ['legacy'] } })]);
    expect(arrange(area, null, ANYWHERE).hidden).toEqual([]);
  });

  test('never hides where it lives, and puts the path in the own app first', () => {
    const where = (id: string, generation: 'upgraded' | 'legacy') =>
      fakeFact({ id, topic: 'Where it lives', appliesTo: { generations: [generation] } });
    const area = fakeArea([where('d-new', 'upgraded'), where('d-old', 'legacy'), fakeFact()]);
    const guide = arrange(area, null, { ...ANYWHERE, generation: 'legacy' });
    expect(ids(guide.where)).toEqual(['d-old', 'd-new']);
    expect(ids(guide.facts.here)).toEqual(['d-triggers']);
    expect(guide.hidden).toEqual([]);
  });

  const hubspot = { ...ANYWHERE, crm: 'hubspot' } as const;

  test('puts what was written for the tenant first among equals: after closeness, after gravity', () => {
    const appliesTo: Gotcha['appliesTo'] = { crm: ['hubspot'] };
    const area = fakeArea([
      fakeGotcha({ id: 'd-all', screens: ['b'] }),
      fakeGotcha({ id: 'd-own', screens: ['b'], appliesTo }),
      fakeGotcha({ id: 'd-own-further', screens: ['a', 'b'], appliesTo }),
      fakeGotcha({ id: 'd-grave', screens: ['b'], severity: 'data-loss' }),
      fakeGotcha({ id: 'd-rest', screens: ['c'] }),
      fakeGotcha({ id: 'd-own-rest', screens: ['c'], appliesTo }),
    ]);
    const { gotchas } = arrange(area, 'b', hubspot);
    expect(ids(gotchas.here)).toEqual(['d-grave', 'd-own', 'd-all', 'd-own-further']);
    expect(ids(gotchas.rest)).toEqual(['d-own-rest', 'd-rest']);
    expect(ids(arrange(area, 'b', ANYWHERE).gotchas.here)).toEqual([
      'd-grave',
      'd-all',
      'd-own',
      'd-own-further',
    ]);
  });

  test('keeps checklists in the order of work, whomever a step is for', () => {
    const area = fakeArea([
      fakeStep({ id: 'd-first' }),
      fakeStep({ id: 'd-own', appliesTo: { crm: ['hubspot'] } }),
    ]);
    expect(ids(arrange(area, null, hubspot).setUp.here)).toEqual(['d-first', 'd-own']);
  });

  test('shows what does not hold here when asked, in its place, and still says which that is', () => {
    const area = fakeArea([
      fakeGotcha({ id: 'd-other', appliesTo: { crm: ['salesforce'] } }),
      fakeGotcha({ id: 'd-all' }),
      fakeGotcha({ id: 'd-own', appliesTo: { crm: ['hubspot'] } }),
    ]);
    expect(ids(arrange(area, null, hubspot).gotchas.here)).toEqual(['d-own', 'd-all']);
    const all = arrange(area, null, hubspot, true);
    expect(ids(all.gotchas.here)).toEqual(['d-own', 'd-other', 'd-all']);
    expect(all.hidden.map(({ entry }) => entry.id)).toEqual(['d-other']);
    expect(all.counts.gotchas).toBe(3);
  });

  test('leaves the area as it was', () => {
    const area = fakeArea([
      fakeGotcha({ id: 'd-b', severity: 'time' }),
      fakeGotcha({ id: 'd-a', severity: 'data-loss' }),
    ]);
    arrange(area, 'a', { ...ANYWHERE, generation: 'legacy' });
    expect(ids(area.entries)).toEqual(['d-b', 'd-a']);
  });
});

test.each([
  ['step', 'check'],
  ['gotcha', 'gotchas'],
  ['fix', 'fix'],
  ['fact', 'reference'],
  ['term', 'reference'],
  ['example', 'reference'],
  ['route', 'reference'],
] as const)('finds a %s on the tab %s', (kind, tab) => {
  expect(tabOf(kind)).toBe(tab);
});

test.each([
  ['d-saving-switches-it-off', 'D'],
  ['a-x', 'A'],
  ['m-x', null],
  ['D-25', null],
  ['', null],
])('the entry %j stands in area %j', (id, area) => {
  expect(areaOfEntry(id)).toBe(area);
});
