import { daysSinceExport, type ExportAge } from '@/lib/notes/export/overdue';
import { messages } from './messages';

/** "Last full export: 12 days ago, 34 notes changed since." */
export function lastExportWords(age: ExportAge, now = Date.now()): string {
  if (age.lastExportAt === null) return messages.never(age.changedSince);
  return messages.last(daysSinceExport(age, now), age.changedSince);
}
