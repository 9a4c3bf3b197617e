/** How often entries were opened, by `verdictId`. */
export type Openings = Readonly<Record<string, number>>;

/** Enough for all that one person uses; the list stays small. */
const AT_MOST = 1000;
const AFTER_TIDYING = 750;

/** Add openings. Where the list becomes too long the least used fall out, of equals those that came first. */
export function addOpenings(before: Openings, keys: readonly string[]): Openings {
  const after: Record<string, number> = { ...before };
  for (const key of keys) after[key] = (after[key] ?? 0) + 1;
  const all = Object.entries(after);
  if (all.length <= AT_MOST) return after;
  const mostUsed = all.toReversed().toSorted(([, a], [, b]) => b - a);
  return Object.fromEntries(mostUsed.slice(0, AFTER_TIDYING).toReversed());
}
