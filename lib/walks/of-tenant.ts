import type { Walk } from '@/lib/journal/rows';
import { answersIn } from './moves';
import { causeOf } from './replay';

/** The walks of a tenant, the last first. `null` stands for away from Planhat, and is a tenant of its own. */
export const walksOf = (walks: readonly Walk[], tenant: string | null): Walk[] =>
  walks.filter((walk) => walk.tenant === tenant).toSorted((a, b) => b.updatedAt - a.updatedAt);

/** The tree a walk began with. */
export const beganWith = ({ legs }: Walk): string => legs[0]?.fix ?? '';

/** Whether a walk that began with the tree is under way in the tenant. */
export const isUnderWay = (walk: Walk, tenant: string | null, fixId: string): boolean =>
  walk.cause === null && walk.tenant === tenant && beganWith(walk) === fixId;

/** The walk through a tree that is not finished: there is one at most, and where one was brought back, the last. */
export const openWalk = (walks: readonly Walk[], tenant: string | null, fixId: string): Walk | undefined =>
  walksOf(walks, tenant).find((walk) => isUnderWay(walk, tenant, fixId));

/** How many answers wait in the open walk through a tree. */
export const answersWaiting = (walks: readonly Walk[], tenant: string | null, fixId: string): number => {
  const open = openWalk(walks, tenant, fixId);
  return open ? answersIn(open.legs) : 0;
};

/** A cause that was found in a tenant, and how often. */
export interface Found {
  /** As `causeKey` has it. */
  cause: string;
  times: number;
  lastAt: number;
}

/**
 * The causes found behind a symptom in a tenant, the most frequent first: by walks that began with it, and by those
 * that came to it from another.
 *
 * @param except - A walk that does not count: the one being looked at.
 */
export function foundBehind(
  walks: readonly Walk[],
  tenant: string | null,
  fixId: string,
  except: string | null = null,
): Found[] {
  const found = new Map<string, Found>();
  for (const walk of walks) {
    const { cause, updatedAt } = walk;
    if (cause === null || walk.tenant !== tenant || walk.id === except) continue;
    if (beganWith(walk) !== fixId && causeOf(cause).fix !== fixId) continue;
    const { times = 0, lastAt = 0 } = found.get(cause) ?? {};
    found.set(cause, { cause, times: times + 1, lastAt: Math.max(lastAt, updatedAt) });
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times || b.lastAt - a.lastAt);
}
