import { errorName } from '@/lib/error-name';
import { exportSchedule } from './export-settings';

/** The page has better things to do when it has just opened. */
const FIRST_MS = 5000;

/** A page can stay open for days. */
const AGAIN_MS = 60 * 60 * 1000;

/**
 * Write the scheduled backup when it is due, for as long as this page is open. Says nothing: what went wrong stands in
 * the schedule. Returns the way to stop.
 */
export function keepSchedule(): () => void {
  const first = setTimeout(run, FIRST_MS);
  const again = setInterval(run, AGAIN_MS);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

function run(): void {
  runIfThereIsOne().catch((cause: unknown) =>
    console.error('Field Guide: the scheduled backup could not be begun.', errorName(cause)),
  );
}

/** Most users have none, and never fetch what writes it. */
async function runIfThereIsOne(): Promise<void> {
  if (!(await exportSchedule.getValue())) return;
  const { runScheduledExport } = await import('./scheduled-export');
  await runScheduledExport();
}
