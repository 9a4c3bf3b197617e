/** Points in time in words, in British English whatever the browser speaks: they stand beside the guide's own words. */
const write = (form: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', form);
  return (at: number): string => format.format(at);
};

const day = { day: 'numeric', month: 'short' } as const;
const date = { ...day, year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

/** "14:05". */
export const timeOf = write(time);

/** "12 May". */
export const dayOf = write(day);

/** "12 May 2026". */
export const dateOf = write(date);

/** "12 May, 14:05". */
export const momentOf = write({ ...day, ...time });

/** "12 May 2026, 14:05". */
export const fullMomentOf = write({ ...date, ...time });

const exactMomentOf = write({ ...date, ...time, second: '2-digit' });

/** The same of several moments: those of one minute with their seconds, so that each can be told from the others. */
export function fullMomentsOf(times: readonly number[]): string[] {
  const words = times.map(fullMomentOf);
  return times.map((moment, at) => {
    const own = words[at] ?? '';
    return words.indexOf(own) === words.lastIndexOf(own) ? own : exactMomentOf(moment);
  });
}
