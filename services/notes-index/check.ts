import type { OpenedIndex } from './database';
import { notesBySeq } from '../notes-db/changes';
import { eachNumber } from './each-number';

/** Notes that no segment has are looked at before the index is held for damaged: this many. */
const MOST_LOOKED_AT = 50;

export interface Checked {
  /** A note that can be found is in no segment. */
  isIncomplete: boolean;
  /** Segments still hold what notes said that were changed or deleted since. */
  hasOld: boolean;
}

/**
 * Compare an index that has caught up with the numbers of all notes.
 *
 * @param pause - Lets the page draw; numbers are compared some at a time.
 */
export async function checkIndex({ heads, upTo }: OpenedIndex, pause: () => Promise<void>): Promise<Checked> {
  const indexed = new Set(heads.flatMap(({ seqs }) => [...seqs]));
  const missing: number[] = [];
  let living = 0;
  for await (const numbers of eachNumber(0, upTo, pause)) {
    for (const seq of numbers) {
      if (indexed.has(seq)) living += 1;
      else missing.push(seq);
    }
  }
  // One that cannot be shown is in no index, and changes meanwhile have taken numbers away.
  const lost = (await notesBySeq(missing.slice(0, MOST_LOOKED_AT))).some((note) => note !== null);
  return { isIncomplete: lost, hasOld: indexed.size > living };
}
