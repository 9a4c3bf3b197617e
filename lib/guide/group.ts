/** Items under one heading, in the order in which they were authored. */
export interface Group<Item> {
  heading: string;
  items: Item[];
}

/** Put items under their headings. Headings come in the order of their first item; nothing is sorted. */
export function groupBy<Item>(items: readonly Item[], headingOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading);
    if (group) group.items.push(item);
    else groups.set(heading, { heading, items: [item] });
  }
  return [...groups.values()];
}
