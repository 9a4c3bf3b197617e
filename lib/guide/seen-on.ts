const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2026-08-12` and `2026-08` → "Aug 2026", `2026` → "2026". A day is not shown: pages are read per edition. */
export function formatSeenOn(seenOn: string): string {
  return /^\d{4}$/.test(seenOn) ? seenOn : MONTH.format(new Date(seenOn));
}
