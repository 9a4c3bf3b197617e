import type { Area, Entry } from '@/content/types';
import { arrange } from '@/lib/guide/arrange';
import type { World } from '@/lib/passport/passport';
import type { Hit } from './types';

/** Of the first lines, so many are kept for fixes: a fault is what people open a search for. */
const shareOfFixes = 0.4;

/**
 * What to show before anything is typed: the gravest gotchas and the fixes, of the screen where there are
 * any, otherwise of the whole area.
 *
 * @param screen - `null` for the area as a whole.
 * @param world - Entries that are not true in it are left out.
 */
export function firstHits(area: Area, screen: string | null, world: World, limit: number): Hit[] {
  const guide = arrange(area, screen, world);
  const here = [guide.gotchas.here, guide.fixes.here] as const;
  const [gotchas, fixes] =
    here[0].length + here[1].length > 0 ? here : ([guide.gotchas.rest, guide.fixes.rest] as const);
  const fixCount = Math.max(Math.round(limit * shareOfFixes), limit - gotchas.length);
  const shownFixes = fixes.slice(0, fixCount);
  return [...gotchas.slice(0, limit - shownFixes.length), ...shownFixes].map((entry, index) =>
    asHit(entry, index + 1),
  );
}

const asHit = (entry: Entry, rank: number): Hit => ({
  rank,
  id: entry.id,
  refs: entry.refs,
  kind: entry.kind,
  area: entry.area,
  severity: entry.kind === 'gotcha' ? entry.severity : undefined,
  title: entry.title,
  score: 0,
  context: firstLineOf(entry),
  marks: [],
});

function firstLineOf(entry: Entry): string {
  if (entry.kind === 'gotcha') return entry.what;
  return entry.kind === 'fix' ? (entry.questions[0]?.ask ?? '') : '';
}
