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
