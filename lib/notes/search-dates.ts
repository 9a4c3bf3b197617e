const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const AGO = /^(\d{1,4})([dwmy])$/;

/**
 * The beginning of a day, in the user's own time zone: of `2026-03-14`, `2026-03` (its first day), `2026`, `today`,
 * `yesterday`, or so many days, weeks, months or years ago: `7d`, `2w`, `3m`, `1y`.
 *
 * @returns Milliseconds since the epoch; `null` for a day that there is not.
 */
export function toDay(text: string, now: number): number | null {
  const word = text.toLowerCase();
  if (word === 'today') return ago(now, 0, 'd');
  if (word === 'yesterday') return ago(now, 1, 'd');
  const [, count = '', unit] = AGO.exec(word) ?? [];
  if (unit !== undefined) return ago(now, Number(count), unit);
  const [, year, month = '1', day = '1'] = DAY.exec(word) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : null;
}

function ago(now: number, count: number, unit: string): number {
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (unit === 'y') return new Date(year - count, month, day).getTime();
  if (unit === 'm') return new Date(year, month - count, day).getTime();
  return new Date(year, month, day - count * (unit === 'w' ? 7 : 1)).getTime();
}
