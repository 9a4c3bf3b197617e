import { aimLexicon, expresslyOfCrm, routeLexicon } from './lexicon-routes';
import { type AskedText, countOf, saysAny } from './phrases';
import type { RouteAim, RouteRef } from './types';

/** Where questions are looked at in turn: the first that fits has it. */
const order: readonly RouteRef[] = ['R-5', 'R-2', 'R-4', 'R-3', 'R-1'];

/**
 * Where a question belongs that this guide does not answer; `null` for all that it does.
 *
 * In doubt a question stays: an answer that is a little beside the point is better than to be sent away for nothing.
 */
export function readRoute(text: AskedText): RouteRef | null {
  if (saysAny(text, expresslyOfCrm)) return 'R-3';
  return order.find((ref) => fits(text, ref)) ?? null;
}

/** What the parts of a route's words weigh; so much it takes. */
const weights = { alone: 2, about: 1, asked: 1, hints: 0.7, against: -2 } as const;
const enough = 2;

function fits(text: AskedText, ref: RouteRef): boolean {
  const words = routeLexicon[ref];
  const amountOf = (part: keyof typeof weights): number => amount(countOf(text, words[part]));
  if (amountOf('alone') + amountOf('about') === 0) return false;
  const weight = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (sum, part) => sum + weights[part] * amountOf(part),
    0,
  );
  return weight >= enough && !saysAny(text, words.unless);
}

/** Phrases overlap: the second still adds something, more of them nothing. */
const amount = (found: number): number => (found > 1 ? 1.5 : found);

/** What in the question decides between the commands of its route. */
export function readAim(text: AskedText, route: RouteRef | null): RouteAim | null {
  const found = aimLexicon.find(({ of, says }) => of === route && saysAny(text, says));
  return found?.aim ?? null;
}
