/** Something the user opened: an entry of the guide or a note. Ids only: no title, no text. */
export interface Opened {
  kind: 'entry' | 'note';
  id: string;
  /** The last time, in ms since the epoch. */
  when: number;
  /** How often. */
  count: number;
}

/** So many are remembered; the one not opened for longest goes. */
export const MOST_OPENED = 50;

/** The list with one more opening, the latest first. The list given is not changed. */
export function addOpened(
  list: readonly Opened[],
  { kind, id }: Pick<Opened, 'kind' | 'id'>,
  now: number,
): Opened[] {
  const same = (opened: Opened) => opened.kind === kind && opened.id === id;
  const count = (list.find(same)?.count ?? 0) + 1;
  return [{ kind, id, when: now, count }, ...list.filter((opened) => !same(opened))].slice(0, MOST_OPENED);
}

const DAY_MS = 86_400_000;

/** After so many days an opening says half as much. */
const halfLife = 3;

/** What was opened lately and often, best first; equals in the order given. */
export function recentAndFrequent(list: readonly Opened[], now: number, most: number): Opened[] {
  const worth = ({ when, count }: Opened) =>
    (1 + Math.log2(count)) * 2 ** (-Math.max(0, now - when) / DAY_MS / halfLife);
  return list.toSorted((a, b) => worth(b) - worth(a)).slice(0, most);
}
