import { errorName } from '@/lib/error-name';
import { isNamed } from '@/lib/notes/errors';
import { onNotesChanged } from '../notes-db/signals';
import { bringUpToDate, type Means, wasReplaced } from './bring-up-to-date';
import { clearIndex } from './database';
import { packagedWorker } from './run-worker';

/** One page works on the index at a time; the browser lets the lock go when the page dies, however it dies. */
const LOCK = 'field-guide-notes-index';

/** A change is found in memory at once: until it is in the index it can wait for others. */
const SOON_MS = 2000;

/** Another page is at work. It may be closed before it is done. */
const WHEN_BUSY_MS = 5000;

const browserMeans: Means = {
  makeWorker: packagedWorker,
  pause: () => new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout: 200 })),
  now: () => Date.now(),
};

/** The index itself is not as it was written. */
const isDamage = (cause: unknown): boolean =>
  ['SegmentDamaged', 'RangeError', 'TypeError'].some((name) => isNamed(cause, name));

/** Nothing that the index says is wrong: the notes could not be read just now, there is no room, the worker was stopped. */
const liesElsewhere = (cause: unknown): boolean =>
  ['NotesUnread', 'QuotaExceededError', 'Stalled'].some((name) => isNamed(cause, name));

/** So often running the index may fail before it is held for damaged, whatever is said of it. */
const MOST_FAILURES = 2;

let wakeKeeper: (() => void) | null = null;

/** See to the index now, in a page that keeps it: something was found to be wrong with it, or missing. */
export const wakeIndexKeeper = (): void => wakeKeeper?.();

/** Keep the index up to date while a page is open: now, and soon after each change. Returns the way to stop. */
export function keepNotesIndex(means: Means = browserMeans): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let atWork = false;
  let again = false;
  let failures = 0;

  const wake = (after: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void run();
    }, after);
  };

  const run = async () => {
    again = atWork;
    if (atWork) return;
    atWork = true;
    try {
      const isMine = await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return false;
        await bringUpToDate(means);
        failures = 0;
        return true;
      });
      if (!isMine) wake(WHEN_BUSY_MS);
    } catch (cause) {
      await recover(cause);
    } finally {
      atWork = false;
    }
    if (again) wake(SOON_MS);
  };

  /**
   * Tries once more; what fails twice running has another reason, such as a full disk: until a note changes or the page
   * is opened again the notes are scanned. It is thrown away where it is damaged, and once where it still fails then.
   */
  const recover = async (cause: unknown) => {
    if (wasReplaced(cause)) {
      wake(SOON_MS);
      return;
    }
    failures += 1;
    const isHeldForDamaged = failures === MOST_FAILURES + 1 && !liesElsewhere(cause);
    if ((isDamage(cause) && failures === 1) || isHeldForDamaged) await clearIndex().catch(() => undefined);
    if (failures === 1 || isHeldForDamaged) wake(SOON_MS);
    else console.error('Field Guide: the index of the notes is behind.', errorName(cause));
  };

  const stopSignals = onNotesChanged(() => wake(SOON_MS));
  wakeKeeper = () => wake(0);
  wake(0);
  return () => {
    stopSignals();
    clearTimeout(timer);
    wakeKeeper = null;
  };
}
