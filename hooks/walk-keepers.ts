import { type WalkDisk, WalkKeeper } from '@/lib/walks/keeper';
import { beganWith, isUnderWay } from '@/lib/walks/of-tenant';
import { openJournal } from './useJournal';

const disk: WalkDisk = {
  begin: async (walk) => {
    const { addRow } = await openJournal();
    return addRow('walks', walk, (other) =>
      other.id === walk.id ? other.revision > walk.revision : isUnderWay(other, walk.tenant, beganWith(walk)),
    );
  },
  change: async (id, change) => (await openJournal()).changeRow('walks', id, change),
};

/** By tenant and first tree. They outlive the component: what is not on the disk yet is not lost with a change of tab. */
const keepers = new Map<string, WalkKeeper>();

/** The keeper of the walks through a tree in a tenant. */
export function keeperOf(slot: string): WalkKeeper {
  const known = keepers.get(slot);
  if (known) return known;
  const keeper = new WalkKeeper(disk);
  keepers.set(slot, keeper);
  return keeper;
}

/** Give up a walk that was removed. */
export function dropWalk(id: string): void {
  for (const keeper of keepers.values()) keeper.drop(id);
}

/** Forget all walks: for tests, where pages come and go in one process. */
export const forgetWalks = (): void => keepers.clear();
