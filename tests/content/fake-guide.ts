/** Makers of small guides; a test states only what it is about. */
import type { Guide } from '../../content/checks/check';
import type { Area, Fact, Fix, Gotcha, Step } from '../../content/types';

const common = {
  area: 'D',
  refs: ['D-1'],
  screens: [],
  sources: ['S1'],
  confidence: 'official',
} satisfies Partial<Gotcha>;

export const fakeGotcha = (overrides: Partial<Gotcha> = {}): Gotcha => ({
  ...common,
  kind: 'gotcha',
  id: 'd-a-gotcha',
  title: 'Saving switches the automation off',
  severity: 'time',
  what: 'It stops.',
  why: 'Saving turns it off.',
  avoid: 'Switch it on again.',
  ...overrides,
});

export const fakeStep = (overrides: Partial<Step> = {}): Step => ({
  ...common,
  kind: 'step',
  list: 'set-up',
  id: 'd-a-step',
  title: 'Name the owner',
  part: 'Before you start',
  how: 'Write the name down.',
  proof: 'tick',
  ...overrides,
});

export const fakeFact = (overrides: Partial<Fact> = {}): Fact => ({
  ...common,
  kind: 'fact',
  id: 'd-a-fact',
  title: 'Automations have logs',
  topic: 'Logs',
  text: 'Each run is kept.',
  ...overrides,
});

export const fakeCause = (id: string): Fix['causes'][number] => ({
  id,
  cause: 'It was off.',
  fix: 'Switch it on.',
  recheck: 'Look again at once.',
});

/** A question whose answers lead where `ways` say. */
export const fakeQuestion = (id: string, ...ways: string[]): Fix['questions'][number] => ({
  id,
  ask: 'Is it on?',
  answers: ways.map((go, index) => ({ when: `Answer ${index + 1}`, go })),
});

export const fakeFix = (overrides: Partial<Fix> = {}): Fix => ({
  ...common,
  kind: 'fix',
  id: 'd-a-fix',
  title: 'The automation does not run',
  questions: [fakeQuestion('on', 'was-off', 'was-broken')],
  causes: [fakeCause('was-off'), fakeCause('was-broken')],
  ...overrides,
});

export const fakeArea = (overrides: Partial<Area> = {}): Area => ({
  id: 'D',
  name: 'Automation',
  summary: 'What runs by itself.',
  related: [],
  sources: {
    S1: { title: 'Automation overview', url: 'https://help.planhat.com/en/articles/1', seenOn: '2026' },
  },
  entries: [fakeGotcha()],
  ...overrides,
});

/** A guide of one area that holds these entries; the screen `automations-list` exists. */
export const fakeGuide = (...entries: Area['entries']): Guide => ({
  areas: [fakeArea({ entries })],
  screenIds: new Set(['automations-list']),
});
