import { aimLexicon } from './lexicon-routes';
import { type Learned, likelihoods, readTable } from './learned';
import { type AskedText, saysAny } from './phrases';
import { featuresOfRoute, speaksOfFault } from './route-features';
import { routeTable, unit } from './route-table';
import type { RouteAim, RouteRef, SaidWorld } from './types';

/** Where a question can go: it stays here, or takes a route. */
export type Destination = 'stay' | RouteRef;

/**
 * A question stays unless staying is less likely than this: less still for who is plainly at work in Planhat. In doubt it
 * stays: an answer that is a little beside the point is better than to be sent away for nothing.
 */
const leastToStay = { ever: 0.33, atWork: 0.15 };

/** Speaking of a fault, or telling plan or app. */
const isAtWork = (text: AskedText, { plan, generation }: SaidWorld): boolean =>
  speaksOfFault(text) || plan !== null || generation !== null;

let read: Learned<Destination> | null = null;
const learned = (): Learned<Destination> => (read ??= readTable(routeTable, unit));

/** Whether a stem is among the words that were learned: then it is no misspelt other one. */
export const isLearned = (stem: string): boolean => learned().weights.has(stem);

/**
 * Where a question belongs that this guide does not answer; `null` for all that it does.
 *
 * @param by - Another table, while learning.
 */
export function readRoute(text: AskedText, world: SaidWorld, by = learned()): RouteRef | null {
  if (text.stems.length === 0) return null;
  const likely = likelihoods(by, featuresOfRoute(text, world));
  if ((likely.get('stay') ?? 0) >= leastToStay[isAtWork(text, world) ? 'atWork' : 'ever']) return null;
  return [...likely.keys()].find(isRoute) ?? null;
}

const isRoute = (to: Destination): to is RouteRef => to !== 'stay';

/** What in the question decides between the commands of its route. */
export function readAim(text: AskedText, route: RouteRef | null): RouteAim | null {
  const found = aimLexicon.find(({ of, says }) => of === route && saysAny(text, says));
  return found?.aim ?? null;
}
