import { slugOf, type Check, type Problem } from './check';
import type { Area, Fact } from '../types';

const TOPIC = 'Where it lives';

/** What a person asks who does not find an area, and how a fact shows that it answers. */
const QUESTIONS: readonly { what: string; answers: (fact: Fact) => boolean }[] = [
  {
    what: 'the place in the upgraded app',
    answers: ({ appliesTo }) => appliesTo?.generations?.includes('upgraded') ?? false,
  },
  {
    what: 'the place in the legacy app',
    answers: ({ appliesTo }) => appliesTo?.generations?.includes('legacy') ?? false,
  },
  {
    what: 'the permission it takes',
    answers: ({ id, title, text }) =>
      id.includes('permission') || /\b(permissions?|rights?)\b/i.test(`${title} ${text}`),
  },
  {
    what: 'the plan it takes',
    answers: ({ id, title, text }) => /-plan\b/.test(id) || /\bplans?\b/i.test(`${title} ${text}`),
  },
];

const unanswered = (area: Area): Problem[] => {
  const facts = area.entries.filter((entry) => entry.kind === 'fact').filter(({ topic }) => topic === TOPIC);
  return QUESTIONS.filter(({ answers }) => !facts.some(answers)).map(({ what }) => ({
    level: 'error',
    path: slugOf(area),
    message: `No fact under “${TOPIC}” tells ${what}.`,
    tip: 'Add one to where.ts; if nothing is known, it says so.',
  }));
};

/** Whoever cannot find a thing needs its place, its permission and its plan. */
export const where: Check = {
  name: 'where',
  description: `Facts under “${TOPIC}” tell the place in each app, the permission and the plan of every area.`,
  find: ({ areas }) => areas.flatMap(unanswered),
};
