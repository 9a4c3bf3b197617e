import type { Entry, Source } from '@/content/types';
import { isWhere } from './where';

/** Months after which a claim should be looked at again. */
const PATIENCE = { fast: 6, usual: 12, slow: 36 } as const;

type Pace = keyof typeof PATIENCE;

/** How old a claim is. */
export interface Freshness {
  /** When the newest of its sources was read, as its source says it; `null` where no page carries a date. */
  checkedOn: string | null;
  /** Older than a claim of its kind should get. Never said of what carries no date. */
  old: boolean;
}

/**
 * How fresh an entry is.
 *
 * Limits, menu paths and plan gates age fast, concepts slowly; the kind says which it is, and where it does not, the
 * author does.
 *
 * @param sources - The sources of the entry's area.
 */
export function freshnessOf(entry: Entry, sources: Readonly<Record<string, Source>>, today: Date): Freshness {
  const dates = entry.sources.flatMap((key) => sources[key]?.seenOn ?? []);
  const checkedOn = dates.toSorted((a, b) => endOf(a).getTime() - endOf(b).getTime()).at(-1) ?? null;
  return {
    checkedOn,
    old: checkedOn !== null && isOutlived(entry, endOf(checkedOn), today),
  };
}

/** Whether what was found true of an entry on a day should be looked at again today. */
export const isOutlived = (entry: Entry, found: Date, today: Date): boolean =>
  monthsBetween(found, today) >= PATIENCE[paceOf(entry)];

function paceOf(entry: Entry): Pace {
  if (entry.ages) return entry.ages;
  if (entry.kind === 'endpoint' || isWhere(entry)) return 'fast';
  return entry.kind === 'term' || entry.kind === 'example' ? 'slow' : 'usual';
}

/** The last day a date can stand for: `2025` → 31 December. Calling something old takes certainty. */
function endOf(date: string): Date {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
