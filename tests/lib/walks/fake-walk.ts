import type { Fix } from '@/content/types';
import type { Walk } from '@/lib/journal/rows';
import type { Leg } from '@/lib/walks/moves';
import { fakeFix } from '../guide/fake-area';

const when = new Date(2026, 4, 12, 14, 5).getTime();

export const fakeWalk = (over: Partial<Walk> = {}): Walk => ({
  id: 'acme/d-not-triggering/1',
  tenant: 'acme',
  record: null,
  screen: 'custom-automation-editor',
  legs: [fakeLeg()],
  cause: null,
  revision: 1,
  startedAt: when,
  updatedAt: when,
  ...over,
});

/** A walk through `fakeFix`, answered with these words. */
export const fakeLeg = (answers: readonly string[] = ['Yes'], fix: Fix = fakeFix()): Leg => ({
  fix: fix.id,
  title: fix.title,
  answers: answers.map((given, index) => ({
    question: fix.questions[index]?.id ?? 'gone',
    ask: fix.questions[index]?.ask ?? 'Gone?',
    when: given,
    value: '',
  })),
});

/** The tree that `fakeFix` leads to. */
export const fakeLoops = (): Fix =>
  fakeFix({
    id: 'd-loops',
    refs: ['DT-2'],
    title: 'It starts itself again',
    questions: [
      {
        id: 'writes',
        ask: 'Does it write the field it watches?',
        answers: [
          { when: 'Yes', go: 'own-field' },
          { when: 'No', go: 'other' },
        ],
      },
    ],
    causes: [
      { id: 'own-field', cause: 'It watches what it writes.', fix: 'Watch another.', recheck: 'Tomorrow.' },
      { id: 'other', cause: 'Another automation writes it.', fix: 'Switch it off.', recheck: 'At once.' },
    ],
  });
