import { isNote, type Note, sameFields } from '../note';
import type { Versioned } from '../revise';

/** What becomes of a note of a copy when it is put back. */
export type PutBack =
  /** It is not here any more: it comes back. */
  | 'added'
  /** It is here as it is in the copy, or in a later text: nothing is done. */
  | 'kept'
  /** What is here is an earlier text, which is kept among the earlier ones. */
  | 'renewed'
  /** Both have changed apart from each other: the copy's comes as a second note. */
  | 'both';

/**
 * Decide how a note of a copy is merged into what is here. Nothing that is here is ever lost by it, and doing it again
 * changes nothing.
 */
export function decidePutBack(stored: Versioned | undefined, copy: Note): PutBack {
  if (!stored) return 'added';
  const here = stored.note;
  // What this version cannot read is left as it is, and never compared with what it can.
  if (!isNote(here) || !isNote(copy) || here.revision > copy.revision) return 'kept';
  if (here.revision < copy.revision) return 'renewed';
  return sameFields(here, copy) ? 'kept' : 'both';
}
