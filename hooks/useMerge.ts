import { useEffect, useState } from 'react';
import type { Note } from '@/lib/notes/note';
import { findFirstOf, getNote, mergeInto } from '@/services/notes-db/notes-store';

/** Two notes to be laid side by side. */
export type Pair =
  | { status: 'loading' }
  /** One of them is gone, or there is none that it was kept beside. */
  | { status: 'missing' }
  | { status: 'ready'; stored: Note; other: Note };

/**
 * Read two notes anew.
 *
 * @param ids - The note that stays and the other; `null` in place of the first: the one that the other was kept beside.
 */
export function usePair([storedId, otherId]: readonly [string | null, string]): Pair {
  const [pair, setPair] = useState<Pair>({ status: 'loading' });
  useEffect(() => {
    let left = false;
    readPair(storedId, otherId).then(
      (read) => !left && setPair(read),
      () => !left && setPair({ status: 'missing' }),
    );
    return () => {
      left = true;
    };
  }, [storedId, otherId]);
  return pair;
}

async function readPair(storedId: string | null, otherId: string): Promise<Pair> {
  const other = await getNote(otherId);
  if (!other) return { status: 'missing' };
  const stored = await (storedId === null ? findFirstOf(other) : getNote(storedId));
  return stored ? { status: 'ready', stored, other } : { status: 'missing' };
}

/** Make two notes one, with the way back. */
export const merge = mergeInto;
