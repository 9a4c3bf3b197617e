import type { Fix } from '@/content/types';
import type { Walk } from '@/lib/journal/rows';

/** One tree of a walk, with the answers given in it. */
export type Leg = Walk['legs'][number];

/** One answer, with the question as it was asked. */
export type Answer = Leg['answers'][number];

type Question = Fix['questions'][number];

/** How much of "What did you see?" is kept. */
export const LONGEST_VALUE = 500;

export const firstLeg = ({ id, title }: Pick<Fix, 'id' | 'title'>): Leg => ({ fix: id, title, answers: [] });

/** Answer the question in view. */
export function answer(legs: readonly Leg[], { id, ask }: Question, when: string, value: string): Leg[] {
  const given = { question: id, ask, when, value: value.trim().slice(0, LONGEST_VALUE) };
  return legs.map((leg, index) =>
    index === legs.length - 1 ? { ...leg, answers: [...leg.answers, given] } : leg,
  );
}

/** Take back an answer, and all that were given after it. */
export function backTo(legs: readonly Leg[], leg: number, index: number): Leg[] {
  return legs
    .slice(0, leg + 1)
    .map((each, at) => (at === leg ? { ...each, answers: each.answers.slice(0, index) } : each));
}

/** Go on in a related tree. */
export const follow = (legs: readonly Leg[], related: Pick<Fix, 'id' | 'title'>): Leg[] => [
  ...legs,
  firstLeg(related),
];

/** Return to the question from which the tree in view was reached, in the tree of this number. */
export const returnTo = (legs: readonly Leg[], leg: number): Leg[] =>
  backTo(legs, leg, Math.max(0, (legs[leg]?.answers.length ?? 0) - 1));

/** How many answers the legs hold. */
export const answersIn = (legs: readonly Leg[]): number =>
  legs.reduce((count, { answers }) => count + answers.length, 0);
