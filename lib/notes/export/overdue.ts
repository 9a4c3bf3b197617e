const DAY = 24 * 60 * 60 * 1000;

/** When the user wants to hear that an export is due. */
export interface ExportLimits {
  days: number;
  notes: number;
}

export const DEFAULT_LIMITS: ExportLimits = { days: 30, notes: 20 };

/** What is known of the last export of everything. */
export interface ExportAge {
  /** When it was; `null`: never. */
  lastExportAt: number | null;
  /** Notes written or changed since. */
  changedSince: number;
  /** When the oldest note that has never been exported was written, where nothing was exported yet. */
  oldest: number | null;
}

/** Whole days since the last export, or since the first note where there was none; `null` while there is nothing to lose. */
export function daysSinceExport({ lastExportAt, oldest }: ExportAge, now: number): number | null {
  const since = lastExportAt ?? oldest;
  return since === null ? null : Math.max(0, Math.floor((now - since) / DAY));
}

/** Whether to say so: something has changed, and it is too long ago or too much. */
export function isExportDue(age: ExportAge, limits: ExportLimits, now: number): boolean {
  if (age.changedSince === 0) return false;
  return age.changedSince >= limits.notes || (daysSinceExport(age, now) ?? 0) >= limits.days;
}
