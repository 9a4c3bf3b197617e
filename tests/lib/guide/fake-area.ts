import type { Area, Entry, Fact, Fix, Gotcha, Step, Term } from '@/content/types';

const common = {
  area: 'D',
  refs: ['D-1'],
  screens: [],
  sources: ['S1'],
  confidence: 'official',
} satisfies Partial<Entry>;

export const fakeStep = (over: Partial<Step> = {}): Step => ({
  ...common,
  refs: ['DS-1'],
  kind: 'step',
  id: 'd-name-the-steps',
  title: 'Name the steps',
  list: 'set-up',
  part: 'Build it',
  how: 'Rename each step.',
  proof: 'tick',
  ...over,
});

export const fakeGotcha = (over: Partial<Gotcha> = {}): Gotcha => ({
  ...common,
  refs: ['DG-1'],
  kind: 'gotcha',
  id: 'd-saving-switches-it-off',
  title: 'Saving switches it off',
  severity: 'time',
  what: 'It worked yesterday and today it is off.',
  why: 'Every save turns the toggle off.',
  avoid: 'Switch it on after each save.',
  ...over,
});

export const fakeFact = (over: Partial<Fact> = {}): Fact => ({
  ...common,
  refs: ['D-7'],
  kind: 'fact',
  id: 'd-triggers',
  title: 'What can start an Automation',
  topic: 'Triggers',
  text: 'Created, updated, deleted.',
  ...over,
});

export const fakeTerm = (over: Partial<Term> = {}): Term => ({
  ...common,
  refs: ['Terms'],
  kind: 'term',
  id: 'd-term-filtration',
  title: 'Trigger filtration',
  definition: 'A second filter.',
  synonyms: ['filter'],
  ...over,
});

/** Asks two questions; "No" to the first leads on, everything else ends. */
export const fakeFix = (over: Partial<Fix> = {}): Fix => ({
  ...common,
  refs: ['DT-1'],
  kind: 'fix',
  id: 'd-not-triggering',
  title: 'My automation is not triggering',
  questions: [
    {
      id: 'on',
      ask: 'Is it on?',
      check: 'App Center, the toggle',
      answers: [
        { when: 'No', go: 'off' },
        { when: 'Yes', go: 'filter' },
      ],
    },
    {
      id: 'filter',
      ask: 'Does the record fit the filter?',
      answers: [
        { when: 'No', go: 'no-fit' },
        { when: 'Yes', go: 'fix:d-loops' },
      ],
    },
  ],
  causes: [
    { id: 'off', cause: 'It was switched off.', fix: 'Switch it on.', recheck: 'Fire it once.' },
    { id: 'no-fit', cause: 'The filter leaves it out.', fix: 'Widen it.', recheck: 'Fire it once.' },
  ],
  ...over,
});

export const fakeArea = (entries: Entry[], over: Partial<Area> = {}): Area => ({
  id: 'D',
  name: 'Automation',
  summary: 'Automations.',
  related: ['K'],
  sources: {
    S1: { title: 'Wait steps', url: 'https://help.planhat.com/en/articles/1', seenOn: '2025-10' },
    S2: { title: 'A talk', url: null, seenOn: null },
  },
  entries,
  ...over,
});
