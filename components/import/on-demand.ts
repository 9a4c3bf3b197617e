import { onDemand } from '@/components/ui/on-demand';

/** The dialog, and with it the client of the worker and the rules of the plan. */
export const importing = onDemand(async () => (await import('./ImportDialog')).ImportDialog);

export const ImportDialog = importing.Component;
