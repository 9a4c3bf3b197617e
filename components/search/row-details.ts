import { messages } from '@/components/entries/messages';
import type { ShelvedEntry } from '@/hooks/useEntry';
import { freshnessOf } from '@/lib/guide/freshness';
import { formatSeenOn } from '@/lib/guide/seen-on';

export { kindIcons } from './kind-icons';

/** A page lives for hours, a claim for months: read once. */
const today = new Date();

/** That nobody has checked an entry for long; empty where there is no reason to look again. */
export function ageOf({ entry, area }: ShelvedEntry): string {
  const { old, checkedOn } = freshnessOf(entry, area.sources, today);
  return old && checkedOn !== null ? messages.notCheckedSince(formatSeenOn(checkedOn)) : '';
}
