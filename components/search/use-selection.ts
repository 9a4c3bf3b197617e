import { useState } from 'react';
import type { Found } from '@/lib/search/found';

/** Where the keys take the selection. The steps go round at the ends, the pages stop there. */
export type Move = 'next' | 'previous' | 'page-down' | 'page-up' | 'first' | 'last';

export interface Selection {
  /** The first hit until the user chooses another; `undefined` in an empty list. */
  selected: Found | undefined;
  select: (hit: Found) => void;
  move: (to: Move) => void;
}

/** Nearly what the popup shows at once. */
const page = 6;

/**
 * Which hit of a list is selected.
 *
 * @param list - Names the list: another list starts at its first hit. Within one list the chosen hit stays
 *   chosen when others arrive before it.
 */
export function useSelection(list: string, hits: readonly Found[]): Selection {
  const [chosen, setChosen] = useState<{ list: string; id: string } | null>(null);
  const place = chosen?.list === list ? hits.findIndex(({ id }) => id === chosen.id) : -1;
  const at = Math.max(place, 0);
  const selected = hits[at];
  const select = (hit: Found | undefined) => {
    if (hit && hit.id !== selected?.id) setChosen({ list, id: hit.id });
  };
  return { selected, select, move: (to) => select(hits[placeAfter(to, at, hits.length)]) };
}

function placeAfter(move: Move, at: number, count: number): number {
  switch (move) {
    case 'next':
      return (at + 1) % count;
    case 'previous':
      return (at - 1 + count) % count;
    case 'page-down':
      return Math.min(at + page, count - 1);
    case 'page-up':
      return Math.max(at - page, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
}
