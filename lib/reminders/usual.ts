import type { Reminder } from '@/lib/journal/rows';
import type { Wait } from './times';

/** The last ones tell best: tenants grow. */
const REMEMBERED = 9;

/** How long a kind of change took in a tenant, as far as the user's looks tell. */
export interface UsualTime {
  /** Milliseconds, the middle of those seen. */
  took: number;
  /** How often it was seen. */
  times: number;
}

/** From the change to the look that found it done; `null` where the look says nothing of Planhat. */
export function tookOf({ outcome, changedAt, answeredAt, dueAt }: Reminder): number | null {
  if (outcome !== 'as-expected' || answeredAt === null) return null;
  // Looked much later than agreed: that tells how long the user was away.
  return answeredAt - dueAt > dueAt - changedAt ? null : answeredAt - changedAt;
}

/** What "usually took … here" rests on; `null` where it was never seen. */
export function usualTime(
  reminders: readonly Reminder[],
  tenant: string | null,
  wait: Wait,
): UsualTime | null {
  const seen = reminders
    .filter((reminder) => reminder.tenant === tenant && reminder.wait === wait)
    .toSorted((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0))
    .flatMap((reminder) => tookOf(reminder) ?? [])
    .slice(0, REMEMBERED)
    .toSorted((a, b) => a - b);
  const took = seen[Math.floor((seen.length - 1) / 2)];
  return took === undefined ? null : { took, times: seen.length };
}
