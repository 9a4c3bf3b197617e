import { useState } from 'react';
import type { Found } from '@/lib/search/found';

/** So many stand above an answer: Enter opens what stands first, and the answer below is in sight. */
const few = 3;

/**
 * Which of the hits to a question are shown: the first few, above its answer, until the user goes on to the others.
 *
 * @param list - Names the list; another one is folded anew.
 */
export function useFold(
  asks: boolean,
  list: string,
  hits: readonly Found[],
  selected: Found | undefined,
): { folded: readonly Found[] | null; unfold: () => void } {
  const [unfolded, setUnfolded] = useState('');
  const past = selected !== undefined && hits.indexOf(selected) >= few;
  // At once, so that the selected hit is drawn; and it stays so when the selection goes back.
  if (past && unfolded !== list) setUnfolded(list);
  const folds = asks && unfolded !== list && hits.length > few;
  return { folded: folds ? hits.slice(0, few) : null, unfold: () => setUnfolded(list) };
}
