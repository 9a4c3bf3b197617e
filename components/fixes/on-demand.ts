import { onDemand } from '@/components/ui/on-demand';

// The symptoms are there at once; walking, and what earlier walks tell, comes after the first paint.

const walk = onDemand(async () => (await import('./FixWalk')).FixWalk);
const state = onDemand(async () => (await import('./SymptomState')).SymptomState);
const history = onDemand(async () => (await import('./WalkHistory')).WalkHistory);

export const FixWalk = walk.Component;
export const SymptomState = state.Component;
export const WalkHistory = history.Component;

/** Fetch all of it, so that it is there at the first press. */
export const preloadWalks = (): void => {
  for (const part of [walk, state, history]) part.preload();
};
