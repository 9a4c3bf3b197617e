import { useState } from 'react';
import type { Hit } from '@/lib/search/types';

export interface Selection {
  /** The first hit until the user chooses another; `undefined` in an empty list. */
  selected: Hit | undefined;
  select: (hit: Hit) => void;
  /** To the next or the one before; past the end it goes on at the other end. */
  move: (by: 1 | -1) => void;
}

/**
 * Which hit of a list is selected.
 *
 * @param list - Names the list: another list starts at its first hit. Within one list the chosen hit stays
 *   chosen when others arrive before it.
 */
export function useSelection(list: string, hits: readonly Hit[]): Selection {
  const [chosen, setChosen] = useState<{ list: string; id: string } | null>(null);
  const place = chosen?.list === list ? hits.findIndex(({ id }) => id === chosen.id) : -1;
  const selected = hits[Math.max(place, 0)];
  const select = (hit: Hit | undefined) => {
    if (hit && hit.id !== selected?.id) setChosen({ list, id: hit.id });
  };
  return {
    selected,
    select,
    move: (by) => select(hits[(Math.max(place, 0) + by + hits.length) % hits.length]),
  };
}
