import type { Dates } from '@/hooks/useExport';

/** Two days as a date field gives them, `2026-11-03`; empty where none was chosen. */
export interface DayRange {
  from: string;
  until: string;
}

export const ANY_DAY: DayRange = { from: '', until: '' };

/** From the first moment of the one day to the last of the other, in the time of this computer. */
export function toDates({ from, until }: DayRange): Dates {
  return { from: startOf(from, 0), until: startOf(until, 1) };
}

/** A day may have 23 or 25 hours: the next one is found by its date. */
function startOf(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + later).getTime();
}
