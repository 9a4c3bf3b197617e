const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** "12 May 2026". */
export const dayOf = (at: number): string => DAY.format(at);

/** "12 May, 14:05". */
export const momentOf = (at: number): string => MOMENT.format(at);
