/** Makers of small guides; a test states only what it is about. */
import type { Guide } from '../../content/checks/check';
import { routeRows, rowsOf } from '../../content/checks/dossier';
import type { Area, Endpoint, Fact, Fix, Gotcha, Route, Skill, Step } from '../../content/types';

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

export const fakeRoute = (overrides: Partial<Route> = {}): Route => ({
  ...common,
  kind: 'route',
  id: 'd-a-route',
  title: 'How to keep customers',
  about: 'Method, not buttons.',
  commands: [
    {
      command: '/sales-enrich {question}',
      install: 'npx skills add sales-skills/sales --skill sales-enrich',
      why: 'It knows the method.',
    },
  ],
  ...overrides,
});

export const fakeSkill = (overrides: Partial<Skill> = {}): Skill => ({
  ...common,
  kind: 'skill',
  id: 'd-a-skill',
  title: 'Sales enrichment',
  command: '/sales-enrich {question}',
  install: 'npx skills add sales-skills/sales --skill sales-enrich',
  covers: 'Missing data.',
  mind: [],
  ...overrides,
});

export const fakeRequest = (
  overrides: Partial<Endpoint['requests'][number]> = {},
): Endpoint['requests'][number] => ({
  label: 'Get one Company',
  method: 'GET',
  path: '/companies/<id>',
  auth: 'bearer',
  ...overrides,
});

export const fakeEndpoint = (overrides: Partial<Endpoint> = {}): Endpoint => ({
  ...common,
  kind: 'endpoint',
  id: 'd-an-endpoint',
  title: 'Companies',
  host: 'api',
  path: '/companies',
  operations: [
    { does: 'Create one', method: 'POST', path: '/companies' },
    { does: 'Get one', method: 'GET', path: '/companies/<id>' },
    { does: 'Bulk upsert', method: 'PUT', path: '/companies' },
  ],
  required: ['name'],
  keys: ['externalId'],
  limits: [],
  notes: [],
  requests: [fakeRequest()],
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

/** Facts that answer where an area lives, one a question. */
export const fakeWhere = (overrides: Partial<Fact> = {}): Fact[] => {
  const whereFact = (id: string, title: string, fact: Partial<Fact> = {}): Fact =>
    fakeFact({ id, title, topic: 'Where it lives', text: 'Look there.', ...overrides, ...fact });
  return [
    whereFact('d-where-upgraded', 'In the top bar', { appliesTo: { generations: ['upgraded'] } }),
    whereFact('d-where-legacy', 'At the left', { appliesTo: { generations: ['legacy'] } }),
    whereFact('d-where-permission', 'The permission it takes'),
    whereFact('d-where-plan', 'The plan it takes'),
  ];
};

/** An area in which no check finds anything; what is wrong in a test is what the test adds. */
export const fakeCompleteArea = (...entries: Area['entries']): Area =>
  fakeArea({
    entries: [...fakeWhere({ refs: [...rowsOf('D'), ...routeRows] }), ...entries],
  });

/** A guide of one area that holds these entries; the screen `automations-list` exists. */
export const fakeGuide = (...entries: Area['entries']): Guide => ({
  areas: [fakeArea({ entries })],
  screenIds: new Set(['automations-list']),
});
