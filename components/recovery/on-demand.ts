import { onDemand } from '@/components/ui/on-demand';

/** The screen, and with it the readers of copies and the writer of backups: fetched when there is trouble. */
export const RecoveryScreen = onDemand(
  async () => (await import('./RecoveryScreen')).RecoveryScreen,
).Component;
