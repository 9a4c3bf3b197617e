const DAY = 24 * 60 * 60 * 1000;

/** Why the last try wrote nothing: the folder may not be written any more, is not there, or something else failed. */
export type ScheduleProblem = 'permission' | 'folder-gone' | 'failed';

/** Backups to a folder of the user, every few days. The folder itself lies in a database: only its name is here. */
export interface ExportSchedule {
  everyDays: number;
  folderName: string;
  /** When the last one was written; `null`: none yet. */
  lastAt: number | null;
  lastFile: string | null;
  problem: ScheduleProblem | null;
}

export const EVERY_DAYS = [1, 7, 14, 30] as const;

/** Whether a backup is to be written now. Without a change since the last export it would be the same file again. */
export function isBackupDue(schedule: ExportSchedule, changedSince: number, now: number): boolean {
  if (changedSince === 0) return false;
  // A clock that was set back must not put the next one off for ever.
  const last = schedule.lastAt === null ? null : Math.min(schedule.lastAt, now);
  return last === null || now - last >= schedule.everyDays * DAY;
}
