import { onDemand } from '@/components/ui/on-demand';

const disputed = onDemand(async () => (await import('./Disputed')).Disputed);
const foot = onDemand(async () => (await import('./EntryFoot')).EntryFoot);

/** Few entries need it. */
export const Disputed = disputed.Component;
export const EntryFoot = foot.Component;

/** Wanted as soon as an entry is opened. */
export const entryParts = [foot];
