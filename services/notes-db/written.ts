import { errorName } from '@/lib/error-name';
import type { Note } from '@/lib/notes/note';
import type { StateRow } from './schema';
import { raiseSentinel } from './sentinel';
import { tellNotesChanged } from './signals';

/** What a write has left behind. */
export interface Written {
  state: StateRow;
  schemaVersion: number;
  ids: string[];
  /** The notes as they are now, `null` for one deleted for good; `null` in all when there are too many to hold. */
  notes: Map<string, Note | null> | null;
  /** For each text that was written: when the text it replaced was written, `null` for a new note. */
  replaced: (number | null)[];
}

type Listener = (written: Written) => void;

/** More would only fill the memory of a page in which nobody ever listens. */
const MOST_UNHEARD = 100;

const listeners = new Set<Listener>();
/** Who keeps the second copy begins a moment after the page. */
const unheard: Written[] = [];
let raising: Promise<void> = Promise.resolve();

/**
 * Hear of each write that this page has made, with the notes. The first listener hears of those before it too. Returns
 * the way to stop.
 */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  for (const written of unheard.splice(0)) listener(written);
  return () => listeners.delete(listener);
}

/** Tell of a write that is on the disk: the sentinel, this page's second copy, every window. Nobody waits for it. */
export function tellWritten(written: Written): void {
  raising = Promise.all([
    raising,
    raiseSentinel(written.state, written.schemaVersion, written.replaced).catch((cause: unknown) => {
      // A sentinel that is too low raises no alarm, and the next write raises it.
      console.error('Field Guide: the sentinel was not raised.', errorName(cause));
    }),
  ]).then(() => undefined);
  if (listeners.size === 0) unheard.push(written);
  if (unheard.length > MOST_UNHEARD) unheard.shift();
  for (const listener of listeners) listener(written);
  tellNotesChanged(written.ids);
}

/** Resolves when the sentinel knows of every write so far. */
export const sentinelSettled = (): Promise<void> => raising;
