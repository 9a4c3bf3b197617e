import { storage } from '#imports';
import { DEFAULT_LIMITS, type ExportLimits } from '@/lib/notes/export/overdue';
import type { ExportSchedule } from '@/lib/notes/export/schedule';

// Not among the settings of `services/settings`: no page needs these for its first paint.

/** When the Notes tab says that an export is due. */
export const exportLimits = storage.defineItem<ExportLimits>('local:exportLimits', {
  fallback: DEFAULT_LIMITS,
});

/** Until then it does not say so; milliseconds since the epoch. */
export const exportQuietUntil = storage.defineItem<number>('local:exportQuietUntil', { fallback: 0 });

/** Backups that are written to a folder without being asked for; `null`: none. */
export const exportSchedule = storage.defineItem<ExportSchedule | null>('local:exportSchedule', {
  fallback: null,
});
