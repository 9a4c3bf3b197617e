import { aimLexicon, expresslyOfCrm, ofPlanhat, ofScreens, routeLexicon } from './lexicon-routes';
import { type AskedText, saysAny } from './phrases';
import type { RouteAim, RouteRef } from './types';

/** Where questions are looked at in turn: the first that fits has it. */
const order: readonly RouteRef[] = ['R-5', 'R-2', 'R-4', 'R-3', 'R-1'];

/**
 * Where a question belongs that this guide does not answer; `null` for all that it does.
 *
 * In doubt a question stays: an answer that is a little beside the point is better than to be sent away for nothing.
 *
 * @param hasFault - It speaks of something that goes wrong.
 */
export function readRoute(text: AskedText, hasFault: boolean): RouteRef | null {
  if (saysAny(text, expresslyOfCrm)) return 'R-3';
  const ours = hasFault || saysAny(text, ofPlanhat);
  const onScreens = saysAny(text, ofScreens);
  return (
    order.find((ref) => {
      const { clearly, mostly, unless, screensAreOurs = true } = routeLexicon[ref];
      if (saysAny(text, unless)) return false;
      return saysAny(text, clearly) || (!ours && !(screensAreOurs && onScreens) && saysAny(text, mostly));
    }) ?? null
  );
}

/** What in the question decides between the commands of its route. */
export function readAim(text: AskedText, route: RouteRef | null): RouteAim | null {
  const found = aimLexicon.find(({ of, says }) => of === route && saysAny(text, says));
  return found?.aim ?? null;
}
