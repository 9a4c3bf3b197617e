import { timeOf } from '@/lib/dates';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const NEAR = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

const MINUTE = 60_000;

/** A point in time beside another: `10:05`, `tomorrow 08:00`, `Tue 24 Nov 08:00`. */
export function whenWords(time: number, now: number): string {
  const days = daysBetween(now, time);
  const clock = timeOf(time);
  if (days === 0) return clock;
  return `${Math.abs(days) === 1 ? NEAR.format(days, 'day') : DAY.format(time)} ${clock}`;
}

/** A length of time in its largest sensible unit: `12 minutes`, `7 hours`, `3 days`. */
export function lengthWords(length: number): string {
  const minutes = Math.max(1, Math.round(length / MINUTE));
  if (minutes < 90) return inUnit(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? inUnit(hours, 'hour') : inUnit(Math.round(hours / 24), 'day');
}

const inUnit = (count: number, unit: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** Whole days by the calendar of the user. */
function daysBetween(from: number, to: number): number {
  const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / (24 * 60 * MINUTE));
}
