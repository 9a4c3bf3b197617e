import type { Entry, Source } from '@/content/types';
import { freshnessOf, isOutlived } from '@/lib/guide/freshness';
import type { Verdict } from '@/lib/journal/rows';

/** A verdict against an entry. It stands until it is taken back: it does not go away by itself. */
export type Doubt = Exclude<Verdict['says'], 'still-true'>;

/**
 * How far an entry can be relied on in a tenant. Without a verdict its age decides; a verdict weighs more than the
 * page it was taken from, and grows old like one.
 */
export type Status =
  | { is: 'fresh' }
  /** `since` is the date its newest source was read. */
  | { is: 'old'; since: string }
  | { is: 'confirmed' }
  | { is: 'doubted'; says: Doubt };

/**
 * The status of an entry in one tenant.
 *
 * @param sources - The sources of the entry's area.
 * @param verdicts - Those of the tenant.
 */
export function statusOf(
  entry: Entry,
  sources: Readonly<Record<string, Source>>,
  verdicts: readonly Verdict[],
  today: Date,
): Status {
  const verdict = verdicts.find((said) => said.entry === entry.id);
  if (verdict && verdict.says !== 'still-true') return { is: 'doubted', says: verdict.says };
  if (verdict && !isOutlived(entry, new Date(verdict.at), today)) return { is: 'confirmed' };
  const { old, checkedOn } = freshnessOf(entry, sources, today);
  return old && checkedOn !== null ? { is: 'old', since: checkedOn } : { is: 'fresh' };
}

/** Whether it speaks against the entry. */
export const isDoubt = ({ says }: Verdict): boolean => says !== 'still-true';

/** The key of a verdict: one for each tenant and entry. */
export const verdictId = (tenant: string, entry: string): string => `${tenant}/${entry}`;
