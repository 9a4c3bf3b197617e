import { onDemand } from '@/components/ui/on-demand';

const disputed = onDemand(async () => (await import('./Disputed')).Disputed);

/** Few entries need it. */
export const Disputed = disputed.Component;
