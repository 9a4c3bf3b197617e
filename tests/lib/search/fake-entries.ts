import type { Example, Fact, Fix, Gotcha, Term } from '@/content/types';

const common = { area: 'D', refs: ['D-1'], screens: [], sources: ['S1'], confidence: 'official' } as const;

/** A gotcha of area D; a test states only what it is about. */
export const fakeGotcha = (given: Partial<Gotcha> & { id: string }): Gotcha => ({
  ...common,
  refs: [...common.refs],
  screens: [],
  sources: [...common.sources],
  kind: 'gotcha',
  title: 'Something bites',
  severity: 'time',
  what: 'It happens.',
  why: 'It has a cause.',
  avoid: 'Do something else.',
  ...given,
});

/** A fact of area D. */
export const fakeFact = (given: Partial<Fact> & { id: string }): Fact => ({
  ...common,
  refs: [...common.refs],
  screens: [],
  sources: [...common.sources],
  kind: 'fact',
  title: 'Something is so',
  topic: 'Facts',
  text: 'It is so.',
  ...given,
});

/** A term of area D. */
export const fakeTerm = (given: Partial<Term> & { id: string }): Term => ({
  ...common,
  refs: [...common.refs],
  screens: [],
  sources: [...common.sources],
  kind: 'term',
  title: 'Thing',
  definition: 'What it is.',
  synonyms: [],
  ...given,
});

/** A fix of area D with one question and two causes. */
export const fakeFix = (given: Partial<Fix> & { id: string }): Fix => ({
  ...common,
  refs: [...common.refs],
  screens: [],
  sources: [...common.sources],
  kind: 'fix',
  title: 'Something is wrong',
  questions: [
    {
      id: 'first',
      ask: 'Is it on?',
      answers: [
        { when: 'Yes', go: 'one' },
        { when: 'No', go: 'two' },
      ],
    },
  ],
  causes: [
    { id: 'one', cause: 'One.', fix: 'Mend one.', recheck: 'Look at one.' },
    { id: 'two', cause: 'Two.', fix: 'Mend two.', recheck: 'Look at two.' },
  ],
  ...given,
});

/** A worked example of area D. */
export const fakeExample = (given: Partial<Example> & { id: string }): Example => ({
  ...common,
  refs: [...common.refs],
  screens: [],
  sources: [...common.sources],
  kind: 'example',
  title: 'A case',
  situation: 'It was so.',
  steps: ['This was done.'],
  outcome: 'Then it was well.',
  ...given,
});
