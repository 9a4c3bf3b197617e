import { concepts } from './concepts';
import type { Feature } from './learned';
import { type AskedText, countOf, saysAny } from './phrases';
import type { SaidWorld } from './types';

/** More words of a concept say no more. */
const mostCounted = 3;

/**
 * All that the table of routes can weigh in a question. `churn`: a stem · `@tips`: a concept · `@tips&norm`: both · `@tips3`: thrice.
 */
export function featuresOfRoute(text: AskedText, world: SaidWorld): ReadonlySet<Feature> {
  const counted = Object.entries(concepts)
    .map(([name, phrases]) => ({ name, count: Math.min(mostCounted, countOf(text, phrases)) }))
    .filter(({ count }) => count > 0);
  return new Set([
    ...text.stems.map((stem) => (/\d/.test(stem) ? '#' : stem)),
    `^${text.stems[0] ?? ''}`,
    ...counted.flatMap(({ name, count }) =>
      Array.from({ length: count }, (_, more) => (more === 0 ? `@${name}` : `@${name}${more + 1}`)),
    ),
    ...counted.flatMap(({ name }, at) => counted.slice(at + 1).map((other) => `@${name}&${other.name}`)),
    // Only who is at work in Planhat tells of plan, app and revenue model.
    ...(['plan', 'generation', 'revenue'] as const)
      .filter((said) => world[said] !== null)
      .map((said) => `@${said}`),
  ]);
}

/** Whether a fault of software is spoken of. */
export const speaksOfFault = (text: AskedText): boolean => saysAny(text, concepts.faults ?? []);
