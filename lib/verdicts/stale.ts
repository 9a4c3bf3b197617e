import type { Area, Entry } from '@/content/types';
import { freshnessOf } from '@/lib/guide/freshness';
import type { Verdict } from '@/lib/journal/rows';
import { isDoubt, statusOf } from './status';

/** An entry that should be looked at again. */
export interface StaleEntry {
  entry: Entry;
  area: Pick<Area, 'id' | 'name'>;
  /** What was said against it, the newest first. */
  doubts: Verdict[];
  /** When its newest source was read, where that is too long ago and nobody has confirmed it since. */
  oldSince: string | null;
  /** How often it was opened, in all tenants together. */
  opened: number;
}

/**
 * What is old or doubted in any tenant: the most used first, of equals the doubted first.
 *
 * @param openings - By `verdictId`, as they are counted.
 */
export function staleEntries(
  areas: readonly Area[],
  verdicts: readonly Verdict[],
  openings: Readonly<Record<string, number>>,
  today: Date,
): StaleEntry[] {
  const opened = openingsByEntry(openings);
  const about = Map.groupBy(verdicts, ({ entry }) => entry);
  return areas
    .flatMap(({ id, name, entries, sources }) =>
      entries.map((entry): StaleEntry => {
        const said = about.get(entry.id) ?? [];
        const { old, checkedOn } = freshnessOf(entry, sources, today);
        const confirmed = said.some(
          (verdict) => statusOf(entry, sources, [verdict], today).is === 'confirmed',
        );
        return {
          entry,
          area: { id, name },
          doubts: said.filter(isDoubt).toSorted((a, b) => b.at - a.at),
          oldSince: old && !confirmed ? checkedOn : null,
          opened: opened.get(entry.id) ?? 0,
        };
      }),
    )
    .filter(({ doubts, oldSince }) => doubts.length > 0 || oldSince !== null)
    .toSorted((a, b) => b.opened - a.opened || b.doubts.length - a.doubts.length);
}

function openingsByEntry(openings: Readonly<Record<string, number>>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of Object.entries(openings)) {
    const entry = key.slice(key.lastIndexOf('/') + 1);
    sums.set(entry, (sums.get(entry) ?? 0) + count);
  }
  return sums;
}
