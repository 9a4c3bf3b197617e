/**
 * A list in the order it was seen in: what is changed while somebody reads it stays where it is. What is new comes where
 * the list has it; what is gone, goes.
 *
 * @param seen - The order before the change; `null` holds nothing.
 */
export function holdOrder(ids: readonly string[], seen: readonly string[] | null): readonly string[] {
  if (!seen) return ids;
  const there = new Set(ids);
  const known = new Set(seen);
  const held = seen.filter((id) => there.has(id));
  const last = ids.findLastIndex((id) => known.has(id));
  const isNew = (id: string) => !known.has(id);
  return [...ids.slice(0, last + 1).filter(isNew), ...held, ...ids.slice(last + 1)];
}
