import { onDemand } from '@/components/ui/on-demand';

/** The dialog, and with it the writers of files. */
export const exporting = onDemand(async () => (await import('./ExportDialog')).ExportDialog);

export const ExportDialog = exporting.Component;

/** With what knows of the last export. */
export const ExportLine = onDemand(async () => (await import('./ExportLine')).ExportLine).Component;
